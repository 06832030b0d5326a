import { describe, expect, test } from 'vitest';
import { play, stageOf } from '../../../../src/core/explore/players/play.ts';
import type { Play } from '../../../../src/core/explore/players/played.ts';
import type { PlayerKind } from '../../../../src/core/explore/players/player.ts';
import { playersOf } from '../../../../src/core/explore/players/table.ts';
import { mean } from '../../../../src/core/explore/simulate/statistics.ts';
import type { Evidence, Scenario } from '../../../../src/core/scenario/model.ts';
import { seeded } from '../../../../src/core/shared/random.ts';
import {
  again,
  fakeChoice,
  fakeEnding,
  fakeItem,
  fakeLook,
  fakeScenario,
  fakeScene,
  fakeTask,
  toEnding,
  toScene,
} from '../../../fakes/scenario.ts';

const times = 2_000;

function playsBy(kind: PlayerKind['kind'], scenario: Scenario, howOften = times): readonly Play[] {
  const player = playersOf(scenario).find(({ is }) => is.kind === kind);
  if (player === undefined) throw new Error(`No player ${kind}.`);
  const stage = stageOf(scenario, 'test');
  const random = seeded(kind);
  return Array.from({ length: howOften }, () => play(stage, player.person(random), random));
}

const shareOf = (plays: readonly Play[], ending: string): number =>
  plays.filter((each) => each.ending === ending).length / plays.length;

const worth = (points: Evidence['points']) => ({ 'C13.p1': { points, reason: 'So.' } });

describe('looking', () => {
  const looks = (until?: number) =>
    fakeScenario({
      scenes: [
        fakeScene({
          looks: [fakeLook({ id: 'memo' }), fakeLook({ id: 'map' })],
          choices: [
            fakeChoice({ id: 'blind', go: toEnding('blind') }),
            fakeChoice({ id: 'seen', when: { op: 'looked', of: ['memo'] }, go: toEnding('seen') }),
          ],
          ...(until === undefined ? {} : { until }),
        }),
      ],
      endings: [fakeEnding({ id: 'blind' }), fakeEnding({ id: 'seen' })],
    });

  test('is done at half of what there is, so what only a look opens is open to half of the players', () => {
    expect(shareOf(playsBy('random', looks()), 'seen')).toBeCloseTo(0.25, 1);
  });

  test('costs its minutes, and ends when there is no time left', () => {
    const minutes = (until?: number) => mean(playsBy('random', looks(until)).map((each) => each.minutes)) ?? 0;
    expect(minutes()).toBeCloseTo(10 + 5, 0);
    const { at } = looks().start;
    expect(minutes(at + 5)).toBeCloseTo(10 + 0.75 * 5, 0);
    expect(minutes(at)).toBe(10);
  });

  test('is done after all where nothing else is left to do', () => {
    const opens = fakeChoice({ when: { op: 'looked', of: ['memo'] } });
    const scenario = fakeScenario({ scenes: [fakeScene({ looks: [fakeLook()], choices: [opens] })] });
    expect(shareOf(playsBy('random', scenario), 'end')).toBe(1);
  });
});

describe('a play that cannot end', () => {
  test('stops where nothing is open, and says where', () => {
    const shut = fakeChoice({ when: { op: 'chosen', of: ['start/never'] } });
    const scenario = fakeScenario({ scenes: [fakeScene({ id: 'shut', choices: [shut] })] });
    const [first] = playsBy('random', scenario);
    expect(first).toMatchObject({ stuckIn: 'shut' });
    expect(first?.ending).toBeUndefined();
  });

  test('stops when it goes round in circles', () => {
    const round = fakeScene({ id: 'round', choices: [fakeChoice({ go: again })] });
    expect(playsBy('first', fakeScenario({ scenes: [round] }), 1)[0]).toMatchObject({ stuckIn: 'round' });
  });
});

describe('what a play earns', () => {
  test('counts only where there was something to show, and only the first time', () => {
    const strong = fakeChoice({ id: 'strong', evidence: worth(3), go: toScene('two') });
    const weak = fakeChoice({ id: 'weak', evidence: worth(1), go: toScene('two') });
    const once = fakeScene({ id: 'one', choices: [strong, weak] });
    const onlyStrong = fakeScene({ id: 'two', choices: [fakeChoice({ evidence: worth(3) })] });
    const [first] = playsBy('best', fakeScenario({ scenes: [once, onlyStrong] }));
    expect(first?.earned.map(({ scene, x }) => [scene, x])).toEqual([['one', 1]]);
  });

  test('is kept in what order it came, with half weight where the scene has that', () => {
    const choices = [fakeChoice({ evidence: worth(0) }), fakeChoice({ id: 'strong', evidence: worth(3) })];
    const [first] = playsBy('worst', fakeScenario({ scenes: [fakeScene({ choices, weight: 0.5 })] }));
    expect(first?.earned).toMatchObject([{ x: 0, weight: 0.5 }]);
  });
});

describe('a task', () => {
  const kept = (item: string) => ({ op: 'atom', key: 'kept', is: [item] }) as const;
  const endsBy = (...items: readonly string[]) => ({
    to: 'cases' as const,
    cases: [
      ...items.map((item) => ({ when: { op: 'kept' as const, of: [`text/${item}`] }, go: toEnding(item) })),
      { go: toEnding('none') },
    ],
  });
  const asking = fakeScenario({
    profile: { tasks: [], targets: ['C13'], poles: [{ id: 'KT3.D2', poles: ['achterhouden', 'openheid'] }] },
    scenes: [
      fakeScene({
        task: fakeTask({
          items: ['closed', 'wet', 'secret'].map((id) => fakeItem(id)),
          base: worth(3),
          rules: [
            { unless: kept('closed'), refuse: [] },
            { if: kept('secret'), minus: worth(3) },
            { if: kept('wet'), leans: { 'KT3.D2': 'openheid' } },
          ],
          go: endsBy('secret', 'wet'),
        }),
      }),
    ],
    endings: ['secret', 'wet', 'none'].map((id) => fakeEnding({ id })),
  });

  test('is answered at random by any answer that is accepted, each as likely as the other', () => {
    const plays = playsBy('random', asking);
    expect(shareOf(plays, 'secret')).toBeCloseTo(0.5, 1);
    expect(shareOf(plays, 'wet')).toBeCloseTo(0.25, 1);
    expect(plays.every(({ ending }) => ending !== undefined)).toBe(true);
  });

  test('is answered best, worst, and to one side', () => {
    expect(shareOf(playsBy('best', asking), 'secret')).toBe(0);
    expect(shareOf(playsBy('worst', asking), 'secret')).toBe(1);
    expect(shareOf(playsBy('cautious', asking), 'none')).toBe(1);
    expect(shareOf(playsBy('best-pole', asking), 'secret')).toBe(0);
  });

  test('is answered best also where nobody would hit upon it by chance', () => {
    const many = Array.from({ length: 13 }, (_, index) => fakeItem(`item-${index}`));
    const rules = many.map(({ id }) => ({ unless: kept(id), minus: worth(1) }));
    const base = { 'C13.p1': { points: 3 as const, reason: 'All.' } };
    const rare = fakeScenario({ scenes: [fakeScene({ task: fakeTask({ items: many, base, rules }) })] });
    expect(playsBy('best', rare).every(({ earned }) => earned[0]?.x === 1)).toBe(true);
  });
});
