import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/explore/analyse.ts';
import { exploreAll } from '../../../src/core/explore/explore.ts';
import { readAnalysis } from '../../../src/core/explore/read-analysis.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { reportOf } from '../../../src/core/scoring/report.ts';
import { play } from '../../fakes/play.ts';
import {
  again,
  fakeChoice,
  fakeEnding,
  fakeLook,
  fakeScenario,
  fakeScene,
  fakeTask,
  says,
  toEnding,
  toScene,
} from '../../fakes/scenario.ts';
import { scored } from '../scoring/fakes.ts';
import { analyseFake } from './fakes.ts';

const wasGood = { when: { op: 'chosen', of: ['start/good'] }, points: 3, reason: 'Good.' } as const;

/** A good and a bad way, each to its own ending. */
const twoWays: Scenario = fakeScenario({
  scenes: [
    fakeScene({
      lines: [says('One two three.')],
      choices: [
        scored('good', { 'C13.p1': 3 }, { takes: 20, go: toEnding('fine'), reply: [says('Four five.')] }),
        scored('bad', { 'C13.p1': 0 }, { takes: 5 }),
      ],
    }),
  ],
  endings: [fakeEnding(), fakeEnding({ id: 'fine', title: 'Fine', lines: [says('It is over now.')] })],
  results: { 'C13.r1': [wasGood, { points: 1, reason: 'Bad.' }] },
  profile: { tasks: [], poles: [], targets: ['C13'] },
});

describe('the analysis', () => {
  test('gives the report what a result is measured by', () => {
    const analysis = analyse(exploreAll(twoWays));
    const { actions } = play(twoWays, ['good']);
    const [figure] = reportOf(twoWays, { seed: 'seed', actions }, analysis).competencies;
    expect(figure?.result).toMatchObject({ value: 3, bounds: { least: 1, most: 3 }, ratio: 1 });
  });

  test('counts minutes and words of the shortest, middle and longest play', () => {
    const { minutes, words } = analyse(exploreAll(twoWays));
    expect(minutes).toMatchObject({ shortest: 5, longest: 20 });
    // Three words, “You bad.”; or three, “You good.”, the reply and the ending.
    expect(words.nl).toMatchObject({ shortest: 5, longest: 11 });
  });

  test('names no longest play where one can go round and round', () => {
    const choices = [fakeChoice({ id: 'round', takes: 5, go: again }), fakeChoice({ id: 'out', takes: 5 })];
    const { minutes } = analyseFake({ scenes: [fakeScene({ choices })] });
    expect(minutes).toEqual({ shortest: 5, median: expect.any(Number) });
  });

  test('shares random players out over the endings, each act as likely', () => {
    expect(analyse(exploreAll(twoWays)).endings).toMatchObject({
      end: { states: 1, share: 0.5, play: { actions: [{ do: 'choose', id: 'bad' }, { do: 'continue' }] } },
      fine: { states: 1, share: 0.5 },
    });
  });

  test('a random player who can go round comes out in the end', () => {
    const choices = [
      fakeChoice({ id: 'round', go: again }),
      fakeChoice({ id: 'out' }),
      fakeChoice({ id: 'fine', go: toEnding('fine') }),
    ];
    const { endings } = analyseFake({
      scenes: [fakeScene({ choices })],
      endings: [fakeEnding(), fakeEnding({ id: 'fine' })],
    });
    expect(endings).toMatchObject({ end: { share: 0.5 }, fine: { share: 0.5 } });
  });

  test('tosses a coin for each look', () => {
    const seen = { when: { op: 'looked', of: ['memo'] }, id: 'seen', go: toEnding('fine') } as const;
    const { endings } = analyseFake({
      scenes: [fakeScene({ looks: [fakeLook()], choices: [fakeChoice(), fakeChoice(seen)] })],
      endings: [fakeEnding(), fakeEnding({ id: 'fine' })],
    });
    expect(endings).toMatchObject({ end: { share: 0.75 }, fine: { share: 0.25 } });
  });

  test('a task is answered by a random player as often as random answers fall in each class', () => {
    const rule = {
      if: { op: 'atom', key: 'kept', is: ['wet', 'secret'] },
      minus: { 'C13.p1': { points: 3, reason: '' } },
    } as const;
    const task = fakeTask({ base: { 'C13.p1': { points: 3, reason: '' } }, rules: [rule] });
    const { chance } = analyseFake({ scenes: [fakeScene({ task })] });
    // One in four keeps neither.
    expect(chance.start?.['C13.p1']).toBeCloseTo(0.25, 1);
  });

  test('says of each criterion how often it can be shown, and what a play can earn', () => {
    expect(analyse(exploreAll(twoWays)).criteria).toEqual({
      'C13.p1': { decisions: 1, opportunities: 1, least: 0, most: 3 },
    });
  });

  test('proves no bounds where not everything was explored', () => {
    const first = fakeScene({ choices: [fakeChoice({ id: 'a' }), fakeChoice({ id: 'b', go: toScene('far') })] });
    const scenario = fakeScenario({ ...twoWays, scenes: [first, fakeScene({ id: 'far' })], endings: [fakeEnding()] });
    const { proved, results } = analyse(exploreAll(scenario, { maxStates: 3 }));
    expect(proved).toBe(false);
    for (const bounds of Object.values(results)) expect(bounds.proved).toBe(false);
  });

  test('is the same each time', () => {
    const [one, other] = [analyse(exploreAll(twoWays)), analyse(exploreAll(twoWays))];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});

describe('an analysis that is read', () => {
  const written: unknown = JSON.parse(JSON.stringify(analyse(exploreAll(twoWays))));

  test('is as it was written', () => {
    expect(readAnalysis(written)).toEqual(analyse(exploreAll(twoWays)));
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['an object with nothing in it', {}],
    ['another format', { ...(written as object), format: 'werkdag-analysis/2' }],
    ['bounds that are words', { ...(written as object), results: { C13: { least: 'a', most: 'b', proved: true } } }],
    ['a share above 1', { ...(written as object), endings: { end: { states: 1, share: 2 } } }],
    [
      'plays of something else',
      { ...(written as object), endings: { end: { states: 1, share: 1, play: { actions: [1] } } } },
    ],
  ])('%s is none', (_, value) => {
    expect(readAnalysis(value)).toBeUndefined();
  });
});
