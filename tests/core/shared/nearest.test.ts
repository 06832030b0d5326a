import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/core/shared/nearest.ts';

const known = ['winston', 'wilma', 'wilma-dijk', 'noor'];

describe('the nearest known word', () => {
  test.each([
    ['a letter too few', 'winton', 'winston'],
    ['a letter too many', 'noorr', 'noor'],
    ['another letter', 'wilna', 'wilma'],
    ['two letters swapped', 'wimla', 'wilma'],
    ['capitals', 'WINSTON', 'winston'],
    ['the whole word', 'wilma-dijk', 'wilma-dijk'],
  ])('is found through %s', (_, word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  test.each(['', 'x', 'marit', 'winston-en-wilma', 'nooit'])('is not found for “%s”', (word) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  test('is never a word that is further off than another', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 6 }), (word, words) => {
        const allowed = Math.min(4, Math.max(1, Math.floor(word.length / 3)));
        const distances = words.map((each) => distance(word, each));
        const least = Math.min(...distances);
        const found = nearest(word, words);
        expect(found).toBe(least <= allowed ? words[distances.indexOf(least)] : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

/** The same distance by its definition, without any short cut. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return distance(rest, otherRest);
  const swapped = one.length > 1 && one[0] === other[1] && one[1] === other[0];
  return (
    1 +
    Math.min(
      distance(rest, other),
      distance(one, otherRest),
      distance(rest, otherRest),
      swapped ? distance(one.slice(2), other.slice(2)) : Number.POSITIVE_INFINITY,
    )
  );
}
