/** More letters than this are no slip of the hand. */
const mostChanges = 4;

/**
 * The known word that is nearest to what was written, by the number of letters to change (Damerau–Levenshtein, adjacent
 * swaps count once); undefined where none is near enough to be a likely slip: a third of the letters, and four at most.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let best: string | undefined;
  let distance = Math.min(mostChanges, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= distance) continue;
    const found = editDistance(written, candidate.toLowerCase(), distance);
    if (found < distance) [best, distance] = [candidate, found];
    if (distance === 0) break;
  }
  return best;
}

/** The distance where it is below `limit`, else some number that is not. Only cells so near the diagonal are filled. */
function editDistance(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current: number[] = [];
    current[row - limit] = limit;
    if (row < limit) current[0] = row;
    let least = limit;
    const end = Math.min(other.length, row + limit - 1);
    for (let column = Math.max(1, row - limit + 1); column <= end; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least >= limit && row > 1) return limit;
    [beforeLast, last] = [last, current];
  }
  return last[other.length] ?? limit;
}
