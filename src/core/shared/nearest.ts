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

/** The distance where it is below `limit`, else some number that is not. */
function editDistance(one: string, other: string, limit: number): number {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  return distanceOf(one.slice(start, end), other.slice(start, otherEnd), limit);
}

function distanceOf(one: string, other: string, limit: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  let lastLeast = 0;
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1),
        swapped(one, other, row, column) ? (beforeLast[column - 2] ?? 0) + 1 : limit,
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back two rows.
    if (least >= limit && lastLeast >= limit - 1) return limit;
    [beforeLast, last, lastLeast] = [last, current, least];
  }
  return last[other.length] ?? limit;
}

const swapped = (one: string, other: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
