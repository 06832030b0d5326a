import { describe, expect, test } from 'vitest';
import type { Points, ResultCase } from '../../../src/core/scenario/model.ts';
import type { Analysis, ResultBounds } from '../../../src/core/scoring/analysis.ts';
import { reportOf } from '../../../src/core/scoring/report.ts';
import { play } from '../../fakes/play.ts';
import { fakeScenario, fakeScene } from '../../fakes/scenario.ts';
import { scored } from './fakes.ts';

const is = (points: Points, ...chosen: string[]): ResultCase => ({
  points,
  reason: `It became ${points}.`,
  ...(chosen.length > 0 && { when: { op: 'chosen', of: chosen.map((id) => `start/${id}`) } }),
});
const scenario = fakeScenario({
  scenes: [fakeScene({ choices: [scored('ask', { 'C13.p1': 3 }), scored('guess', { 'C13.p1': 0 })] })],
  results: { 'C13.r1': [is(1, 'ask'), is(0, 'ask'), is(3)], 'C13.r2': [is(2)] },
});
const bounds = (least: number, most: number, proved = true): ResultBounds => ({ least, most, proved });
const analysed = (c13: ResultBounds, logicHash = 'logic'): Analysis => ({ logicHash, results: { C13: c13 } });

function resultAfter(choice: string, analysis?: Analysis) {
  const report = reportOf(scenario, { seed: 'seed', actions: play(scenario, [choice]).actions }, analysis);
  return report.competencies.find(({ competency }) => competency === 'C13')?.result;
}

describe('a result', () => {
  test('is judged once at the ending, by the first case that holds', () => {
    expect(resultAfter('ask')?.judged).toMatchObject([
      { criterion: 'C13.r1', points: 1, reason: 'It became 1.' },
      { criterion: 'C13.r2', points: 2 },
    ]);
    expect(resultAfter('guess')?.judged[0]?.points).toBe(3);
  });

  test('is the sum of its points', () => {
    expect(resultAfter('ask')?.value).toBe(3);
    expect(resultAfter('guess')?.value).toBe(5);
  });

  test('lies between the least and the most that can be reached, where those are proved', () => {
    expect(resultAfter('ask', analysed(bounds(1, 6)))).toMatchObject({ ratio: 0.4, bounds: { least: 1, most: 6 } });
  });

  test.each([
    ['there is no analysis', undefined],
    ['the analysis is of other logic', analysed(bounds(1, 6), 'other logic')],
    ['the bounds are not proved', analysed(bounds(1, 6, false))],
    ['nothing can differ', analysed(bounds(3, 3))],
  ])('is points alone where %s', (_, analysis) => {
    expect(resultAfter('ask', analysis)).toMatchObject({ value: 3 });
    expect(resultAfter('ask', analysis)?.ratio).toBeUndefined();
  });

  test('that disappoints after a good approach is named, and the reverse', () => {
    expect(resultAfter('ask', analysed(bounds(1, 6)))?.gap).toBe('good-approach-disappointing-result');
    expect(resultAfter('guess', analysed(bounds(1, 6)))?.gap).toBe('weak-approach-better-result');
  });

  test('that is near the approach is not', () => {
    expect(resultAfter('ask', analysed(bounds(1, 4)))).toMatchObject({ ratio: 2 / 3 });
    expect(resultAfter('ask', analysed(bounds(1, 4)))?.gap).toBeUndefined();
  });

  test('is not judged while the play goes on', () => {
    const report = reportOf(scenario, { seed: 'seed', actions: [] });
    expect(report.ending).toBeUndefined();
    expect(report.competencies).toEqual([]);
  });
});
