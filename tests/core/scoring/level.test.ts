import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf } from '../../../src/core/scoring/level.ts';

const always = (x: number, nPrime: number, scenarios = 2) => levelOf({ nPrime, sPrime: nPrime * x, scenarios });
const from = (least: number) => fc.double({ min: least, max: 80, noNaN: true });
const [weak, sound, strong] = [1 / 3, 2 / 3, 1];

describe('a level', () => {
  test('always sound is sufficient from n′ 8', () => {
    fc.assert(fc.property(from(8), (nPrime) => void expect(always(sound, nPrime).level).toBe('sufficient')));
  });

  test('always strong is strong from n′ 5', () => {
    fc.assert(fc.property(from(5), (nPrime) => void expect(always(strong, nPrime).level).toBe('strong')));
  });

  test('always weak is developing from n′ 8', () => {
    fc.assert(fc.property(from(8), (nPrime) => void expect(always(weak, nPrime).level).toBe('developing')));
  });

  test('a coin stays without a level', () => {
    fc.assert(fc.property(from(4), (nPrime) => void expect(always(0.5, nPrime).level).toBe('mixed')));
  });

  test('is provisional below n′ 8', () => {
    expect(always(strong, 7.9).provisional).toBe(true);
    expect(always(strong, 8).provisional).toBe(false);
  });

  test('always strong at n′ 4 is sufficient, for now', () => {
    expect(always(strong, 4)).toMatchObject({ level: 'sufficient', provisional: true });
  });
});

describe('not enough evidence', () => {
  test('is said below n′ 4, and below two scenarios', () => {
    expect(always(strong, 3.9).level).toBe('not-enough');
    expect(always(strong, 4.8, 1).level).toBe('not-enough');
    expect(always(strong, 4).level).not.toBe('not-enough');
  });

  test('comes with the number of situations that would help', () => {
    expect(always(strong, 0, 0).situationsNeeded).toBe(3);
    expect(always(strong, 2.778, 1).situationsNeeded).toBe(1);
    expect(always(strong, 1.667, 1).situationsNeeded).toBe(2);
    expect(always(strong, 4.8, 1).situationsNeeded).toBe(1);
  });

  test('names no level that would change', () => {
    expect(always(strong, 1, 1)).toEqual({ level: 'not-enough', provisional: false, situationsNeeded: 2 });
  });
});

describe('what would change a level', () => {
  test('one more strong situation makes always strong at n′ 4 strong', () => {
    expect(always(strong, 4).higher).toEqual({ situations: 1, level: 'strong' });
  });

  test('nothing is higher than strong, nothing lower than developing', () => {
    expect(always(strong, 20).higher).toBeUndefined();
    expect(always(0, 20).lower).toBeUndefined();
  });

  test('is true: after that many situations the level is what was said', () => {
    const evidence = fc.tuple(from(4), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(evidence, ([nPrime, mean]) => {
        const { higher } = always(mean, nPrime);
        if (!higher) return;
        const added = higher.situations * (2 / 1.2);
        const after = levelOf({ nPrime: nPrime + added, sPrime: nPrime * mean + added, scenarios: 2 });
        expect(after.level).toBe(higher.level);
      }),
    );
  });
});
