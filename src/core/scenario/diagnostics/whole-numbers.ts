/** Whole numbers as stretches from the first to the last, in order. No stretch is no number. */
export type WholeNumbers = readonly (readonly [from: number, to: number])[];

/** The numbers that are in both. */
export function both(one: WholeNumbers, other: WholeNumbers): WholeNumbers {
  return one.flatMap(([from, to]) =>
    other.flatMap(([start, end]): WholeNumbers => {
      const [first, last] = [Math.max(from, start), Math.min(to, end)];
      return first <= last ? [[first, last]] : [];
    }),
  );
}

/** The numbers that are in either. */
export function either(one: WholeNumbers, other: WholeNumbers): WholeNumbers {
  const joined: [number, number][] = [];
  for (const [from, to] of [...one, ...other].sort(([first], [second]) => first - second)) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The numbers of the first that are not in the second. */
export function without(all: WholeNumbers, taken: WholeNumbers): WholeNumbers {
  return taken.reduce((left, [from, to]) => {
    const around: WholeNumbers = [
      [Number.NEGATIVE_INFINITY, from - 1],
      [to + 1, Number.POSITIVE_INFINITY],
    ];
    return both(left, around);
  }, all);
}
