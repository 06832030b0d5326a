import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Points } from '../../../src/core/scenario/model.ts';
import {
  dominatingCriterion,
  poolAcrossScenarios,
  poolWithinScenario,
  type Weighed,
} from '../../../src/core/scoring/competency.ts';
import { levelOf } from '../../../src/core/scoring/level.ts';
import { posterior } from '../../../src/core/scoring/posterior.ts';

const shown = (points: Points, more?: Partial<Weighed>): Weighed => ({
  criterion: 'C13.p1',
  points,
  weight: 1,
  ...more,
});
const observation = fc.record<Weighed>({
  criterion: fc.constantFrom('C13.p1' as const, 'C13.p2' as const),
  points: fc.constantFrom<Points>(0, 1, 2, 3),
  weight: fc.constantFrom(1 as const, 0.5 as const),
});
const scenario = fc.array(observation, { minLength: 1, maxLength: 8 });
const scenarios = fc.array(scenario, { minLength: 1, maxLength: 6 });
const pooled = (played: readonly (readonly Weighed[])[]) => poolAcrossScenarios(played.map(poolWithinScenario));

/** Competency, points, n, mean, n′, s′, as computed by hand for two playthroughs of De natte plek. */
type Row = readonly [string, readonly Points[], number, number, number, number];
const perfect: readonly Row[] = [
  ['C09', [3, 3, 3, 3], 4, 1, 2.5, 2.5],
  ['C11', [3, 3], 2, 1, 1.667, 1.667],
  ['C13', [3, 3, 3, 3, 3], 5, 1, 2.778, 2.778],
  ['C18', [3, 3], 2, 1, 1.667, 1.667],
];
const skipsMarit: readonly Row[] = [
  ['C09', [1, 0, 0, 1], 4, 0.167, 2.5, 0.417],
  ['C11', [0, 0], 2, 0, 1.667, 0],
  ['C13', [1, 3, 0, 1], 4, 0.417, 2.5, 1.042],
  ['C18', [1, 1], 2, 0.333, 1.667, 0.556],
];

describe('pooling within a scenario', () => {
  describe.each([
    ['the perfect playthrough', perfect],
    ['the playthrough that skips Marit', skipsMarit],
  ])('gives what was computed by hand for %s', (_, rows) => {
    test.each(rows)('%s', (_competency, points, n, mean, nPrime, sPrime) => {
      const pool = poolWithinScenario(points.map((each) => shown(each)));
      expect(pool.n).toBe(n);
      expect(pool.mean).toBeCloseTo(mean, 3);
      expect(pool.nPrime).toBeCloseTo(nPrime, 3);
      expect(pool.sPrime).toBeCloseTo(sPrime, 3);
    });
  });

  test('a sound choice is two thirds', () => {
    expect(poolWithinScenario([shown(2)])).toMatchObject({ n: 1, mean: 2 / 3, nPrime: 1 });
  });

  test('half a decision is half a decision’s worth', () => {
    expect(poolWithinScenario([shown(3, { weight: 0.5 })])).toEqual({ n: 0.5, mean: 1, nPrime: 0.5, sPrime: 0.5 });
  });

  test('nothing shown is no figure, not a nought', () => {
    expect(poolWithinScenario([])).toEqual({ n: 0, nPrime: 0, sPrime: 0 });
  });

  test('one scenario is never worth more than five decisions', () => {
    expect(poolWithinScenario(Array.from({ length: 400 }, () => shown(3))).nPrime).toBeLessThan(5);
  });
});

describe('pooling over scenarios', () => {
  test('a better choice never lowers a figure', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), fc.nat(), (played, which, where) => {
        const raised = played.map((decisions, index) => {
          if (index !== which % played.length) return decisions;
          const raise = ({ points }: Weighed): Points => Math.min(3, points + 1) as Points;
          return decisions.map((each, at) =>
            at === where % decisions.length ? { ...each, points: raise(each) } : each,
          );
        });
        const [before, after] = [pooled(played), pooled(raised)];
        expect(after.nPrime).toBe(before.nPrime);
        expect(after.mean).toBeGreaterThanOrEqual(before.mean ?? 0);
        expect(posterior(after).estimate).toBeGreaterThanOrEqual(posterior(before).estimate);
        const rank = ['developing', 'mixed', 'sufficient', 'strong'];
        expect(rank.indexOf(levelOf(after).level)).toBeGreaterThanOrEqual(rank.indexOf(levelOf(before).level));
      }),
    );
  });

  test('the order of decisions and of scenarios changes nothing', () => {
    const shuffled = scenarios.chain((played) =>
      fc.tuple(
        fc.constant(played),
        fc
          .tuple(...played.map((decisions) => fc.shuffledSubarray(decisions, { minLength: decisions.length })))
          .chain((each) => fc.shuffledSubarray(each, { minLength: each.length })),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([played, inOtherOrder]) => {
        expect(pooled(inOtherOrder)).toEqual(pooled(played));
      }),
    );
  });

  test('a scenario in which nothing counted changes nothing', () => {
    fc.assert(
      fc.property(scenarios, (played) => {
        expect(pooled([...played, []])).toEqual(pooled(played));
      }),
    );
  });
});

describe('a criterion that dominates', () => {
  test('is named when it gives more than 60% of the evidence', () => {
    const played = [[shown(3), shown(3), shown(3), shown(3), shown(3, { criterion: 'C13.p2' })]];
    expect(dominatingCriterion(played)).toEqual({ criterion: 'C13.p1', share: expect.closeTo(0.8, 12) });
  });

  test('is not named at 60%', () => {
    const other = shown(1, { criterion: 'C13.p2' });
    expect(dominatingCriterion([[shown(3), shown(3), shown(3), other, other]])).toBeUndefined();
  });

  test('is not named where there is no evidence', () => {
    expect(dominatingCriterion([])).toBeUndefined();
    expect(dominatingCriterion([[]])).toBeUndefined();
  });
});
