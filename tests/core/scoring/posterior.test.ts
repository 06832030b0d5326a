import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaAtMost, betaQuantile } from '../../../src/core/scoring/beta.ts';
import { chanceAtLeast, posterior } from '../../../src/core/scoring/posterior.ts';

/** Iₓ(a, b) computed by mpmath with 30 digits. */
const knownShares: readonly (readonly [x: number, a: number, b: number, share: number])[] = [
  [0.5, 2, 3, 0.6875],
  [0.1, 0.5, 0.5, 0.2048327646991335],
  [0.75, 6, 1, 0.177978515625],
  [0.9, 10, 3.7, 0.9506160950263759],
  [0.02, 1.5, 40, 0.3465471321502204],
  [0.75, 25.5, 12.25, 0.8362041418970056],
  [0.3, 150, 320, 0.1872259076278436],
];

/** Quantiles computed by SciPy 1.17. */
const knownQuantiles: readonly (readonly [share: number, a: number, b: number, x: number])[] = [
  [0.05, 3.5, 1, 0.42489062049196824],
  [0.95, 3.5, 1, 0.9854516381895564],
  [0.05, 6.5, 4.5, 0.3473223918782249],
  [0.95, 6.5, 4.5, 0.8148839133649833],
  [0.05, 1, 9, 0.005683044988048048],
  [0.95, 41, 21, 0.7564020484710635],
];

const parameter = fc.double({ min: 1, max: 120, noNaN: true });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('the beta distribution', () => {
  test.each(knownShares)('I(%d; %d, %d) is %d', (x, a, b, share) => {
    expect(Math.abs(betaAtMost(x, a, b) - share)).toBeLessThan(1e-9);
  });

  test.each(knownQuantiles)('the %d quantile of Beta(%d, %d) is %d', (share, a, b, x) => {
    expect(Math.abs(betaQuantile(share, a, b) - x)).toBeLessThan(1e-9);
  });

  test('nothing lies below 0 or above 1', () => {
    expect([betaAtMost(-1, 2, 3), betaAtMost(0, 2, 3), betaAtMost(1, 2, 3), betaAtMost(2, 2, 3)]).toEqual([0, 0, 1, 1]);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });

  test('mirroring the scale mirrors the share', () => {
    fc.assert(
      fc.property(fraction, parameter, parameter, (x, a, b) => {
        expect(betaAtMost(x, a, b) + betaAtMost(1 - x, b, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('a quantile has its own share below it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), parameter, parameter, (share, a, b) => {
        expect(betaAtMost(betaQuantile(share, a, b), a, b)).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe('the posterior', () => {
  test('before any evidence it is the middle, and nearly the whole scale', () => {
    const start = posterior({ nPrime: 0, sPrime: 0 });
    expect(start.estimate).toBe(0.5);
    expect(start.low).toBeCloseTo(0.05, 12);
    expect(start.high).toBeCloseTo(0.95, 12);
  });

  test('the estimate is (1 + s′)/(2 + n′)', () => {
    expect(posterior({ nPrime: 2.5, sPrime: 2.5 }).estimate).toBeCloseTo(3.5 / 4.5, 12);
    expect(posterior({ nPrime: 2.5, sPrime: 0.417 }).estimate).toBeCloseTo(1.417 / 4.5, 12);
  });

  test('always strong from n′ 5 makes a figure of .75 or more 82% likely', () => {
    expect(chanceAtLeast(0.75, { nPrime: 5, sPrime: 5 })).toBeCloseTo(1 - 0.75 ** 6, 12);
  });

  test('more earned never lowers the estimate, the interval or a chance', () => {
    const evidence = fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fraction, fraction);
    fc.assert(
      fc.property(evidence, fraction, ([nPrime, one, other], threshold) => {
        const less = { nPrime, sPrime: nPrime * Math.min(one, other) };
        const more = { nPrime, sPrime: nPrime * Math.max(one, other) };
        const [low, high] = [posterior(less), posterior(more)];
        expect(high.estimate).toBeGreaterThanOrEqual(low.estimate);
        expect(high.low).toBeGreaterThanOrEqual(low.low - 1e-9);
        expect(high.high).toBeGreaterThanOrEqual(low.high - 1e-9);
        expect(chanceAtLeast(threshold, more)).toBeGreaterThanOrEqual(chanceAtLeast(threshold, less) - 1e-9);
      }),
    );
  });
});
