import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlayerKind } from '../../../src/core/explore/players/player.ts';
import type { Verdict } from '../../../src/core/explore/simulate/verdicts.ts';
import { type Simulation, simulate, simulating } from '../../../src/core/explore/simulate.ts';
import type { CriterionId } from '../../../src/core/profile/structure.ts';
import type { Choice, Points, Scenario } from '../../../src/core/scenario/model.ts';
import { anyScenario } from '../../fakes/random-scenario.ts';
import { fakeChoice, fakeEnding, fakeScenario, fakeScene, toEnding, toScene } from '../../fakes/scenario.ts';
import { compiledOf, readLibrary } from '../../scenarios/load.ts';

const share = ({ kinds }: Simulation, kind: PlayerKind['kind'], pole?: string): number | undefined =>
  kinds.find(({ player }) => player.kind === kind && (!('pole' in player) || player.pole === pole))?.share?.value;

const failed = ({ verdicts }: Simulation, rule: Verdict['rule']): readonly Verdict[] =>
  verdicts.filter((verdict) => verdict.rule === rule && !verdict.passed);

/** Three scenes that ask the same: what each choice is worth for a target, and what else it is. */
function threeTimes(
  options: readonly (Partial<Choice> & { readonly points: Points; readonly criterion?: CriterionId })[],
  props: Partial<Scenario> = {},
): Scenario {
  const ids = ['one', 'two', 'three'];
  const scenes = ids.map((id, index) => {
    const next = ids[index + 1];
    const choices = options.map(({ points, criterion = 'C13.p1', ...choice }, place) =>
      fakeChoice({
        id: `choice-${place}`,
        evidence: { [criterion]: { points, reason: 'So.' } },
        go: next === undefined ? toEnding() : toScene(next),
        ...choice,
      }),
    );
    return fakeScene({ id, choices });
  });
  return fakeScenario({
    profile: { tasks: [], targets: ['C13'], poles: [{ id: 'KT3.D2', poles: ['achterhouden', 'openheid'] }] },
    ...props,
    scenes,
    endings: [fakeEnding()],
  });
}

const fair = threeTimes([{ points: 0 }, { points: 3 }, { points: 1 }, { points: 0 }]);

describe('what players earn', () => {
  test('is everything for the best, nothing for the worst, and in between for those in between', () => {
    const figures = simulate(fair, { players: 200 });
    expect(share(figures, 'best')).toBe(1);
    expect(share(figures, 'worst')).toBe(0);
    expect(share(figures, 'random')).toBeCloseTo(1 / 3, 1);
    expect(share(figures, 'careful')).toBeCloseTo(0.8 + 0.2 / 3, 1);
    expect(share(figures, 'careless')).toBeCloseTo(0.3 + 0.7 / 3, 1);
  });

  test('of a target stands by itself, with how often it counts', () => {
    const elsewhere = threeTimes([
      { points: 3, criterion: 'C01.p1' },
      { points: 0, criterion: 'C01.p1' },
    ]);
    const { kinds } = simulate(elsewhere, { players: 20 });
    const [best] = kinds;
    expect(best?.share?.value).toBe(1);
    expect(best?.competencies).toEqual([{ competency: 'C13', times: 0, spread: 0 }]);
  });

  test('hangs together with what players with traits are good at', () => {
    const traits = simulate(fair, { players: 1_000 }).kinds.find(({ player }) => player.kind === 'traits');
    expect(traits?.competencies[0]?.withTrait).toBeGreaterThan(0.3);
    expect(traits?.competencies[0]?.withTrait).toBeLessThan(0.9);
  });
});

describe('what a scenario must not do', () => {
  test('is nothing where reading is what helps', () => {
    const figures = simulate(fair, { players: 200 });
    for (const rule of ['rule-of-thumb', 'random', 'told-apart', 'stuck'] as const) {
      expect(failed(figures, rule)).toEqual([]);
    }
  });

  test('is let those win who always ask', () => {
    const asking = threeTimes([{ points: 3, habit: ['ask'] }, { points: 0 }, { points: 1 }]);
    const [habit, ...others] = failed(simulate(asking, { players: 100 }), 'rule-of-thumb').filter(
      (verdict) => verdict.rule === 'rule-of-thumb' && verdict.player.kind !== 'first',
    );
    expect(habit).toMatchObject({ player: { kind: 'ask' }, figure: 1, limit: 0.6, close: false });
    expect(others).toEqual([]);
  });

  test('is let those win who always pick the longest, or one side', () => {
    const longest = threeTimes([{ points: 1 }, { points: 3, text: 'You go, and you say why you go.' }, { points: 0 }]);
    expect(failed(simulate(longest, { players: 50 }), 'rule-of-thumb')).toMatchObject([
      { player: { kind: 'longest' } },
    ]);
    const open = threeTimes([{ points: 1 }, { points: 3, leans: { 'KT3.D2': 'openheid' } }, { points: 0 }]);
    expect(failed(simulate(open, { players: 50 }), 'rule-of-thumb')).toMatchObject([
      { player: { kind: 'pole', pole: 'openheid' } },
    ]);
  });

  test('is give half of the points to whoever clicks at random', () => {
    const generous = threeTimes([{ points: 3 }, { points: 3 }, { points: 2 }, { points: 0 }]);
    const [random] = failed(simulate(generous, { players: 200 }), 'random');
    expect(random).toMatchObject({ competency: 'C13', limit: 0.5 });
    expect(random?.figure).toBeCloseTo(2 / 3, 1);
  });

  test('is name a target that never counts', () => {
    const silent = threeTimes([{ points: 3 }, { points: 2 }]);
    expect(failed(simulate(silent, { players: 10 }), 'random')).toMatchObject([{ competency: 'C13' }]);
    expect(failed(simulate(silent, { players: 10 }), 'random')[0]?.figure).toBeUndefined();
  });

  test('is leave the careful and the careless alike', () => {
    const alike = threeTimes([
      { points: 3 },
      { points: 3 },
      { points: 3 },
      { points: 3 },
      { points: 3 },
      { points: 1 },
    ]);
    const [apart] = failed(simulate(alike, { players: 200 }), 'told-apart');
    expect(apart).toMatchObject({ competency: 'C13', limit: 1 });
    expect(apart?.figure).toBeLessThan(0.9);
  });

  test('is have an ending that everybody gets, or that nobody sensible gets', () => {
    const scenario = threeTimes([{ points: 3 }, { points: 1 }, { points: 0 }]);
    const endings = { end: fakeEnding(), never: fakeEnding({ id: 'never' }) };
    const figures = simulate({ ...scenario, endings }, { players: 50 });
    expect(failed(figures, 'ending-by-chance')).toMatchObject([{ ending: 'end', figure: 1 }]);
    expect(failed(figures, 'ending-reached')).toMatchObject([{ ending: 'never', figure: 0 }]);
  });

  test('is have a side with which one cannot earn everything', () => {
    const weakSide = threeTimes([
      { points: 3, leans: { 'KT3.D2': 'achterhouden' } },
      { points: 2, leans: { 'KT3.D2': 'openheid' } },
      { points: 0 },
    ]);
    expect(failed(simulate(weakSide, { players: 50 }), 'full-points')).toMatchObject([{ pole: 'openheid' }]);
  });

  test('is leave a player where nothing can be done', () => {
    const shut = fakeChoice({ when: { op: 'chosen', of: ['start/never'] } });
    const figures = simulate(fakeScenario({ scenes: [fakeScene({ choices: [shut] })] }), { players: 5 });
    expect(failed(figures, 'stuck')).toMatchObject([{ figure: 1 }]);
    expect(figures.kinds[0]?.stuck.scenes).toEqual(['start']);
  });
});

describe('chance', () => {
  test('is in the seed: the same gives the same, another nearly the same', () => {
    const one = simulate(fair, { players: 300, seed: 'one' });
    expect(simulate(fair, { players: 300, seed: 'one' })).toEqual(one);
    const other = simulate(fair, { players: 300, seed: 'other' });
    expect(share(other, 'random')).not.toBe(share(one, 'random'));
    expect(share(other, 'random')).toBeCloseTo(share(one, 'random') ?? 0, 1);
  });

  test('is all that the names of choices change', () => {
    const options = [{ points: 0 }, { points: 3 }, { points: 1 }] as const;
    const renamed = threeTimes(options.map((each, index) => ({ ...each, id: ['zebra', 'aap', 'mier'][index] ?? '' })));
    const [one, other] = [threeTimes(options), renamed].map((each) => simulate(each, { players: 300 }));
    for (const kind of ['random', 'careful', 'first', 'traits'] as const) {
      expect(other && share(other, kind)).toBeCloseTo((one && share(one, kind)) ?? 0, 1);
    }
  });

  test('decides less and less: the margin of more players is smaller', () => {
    const margin = (players: number) =>
      simulate(fair, { players }).kinds.find(({ player }) => player.kind === 'random')?.share?.margin ?? 0;
    expect(margin(400)).toBeCloseTo(margin(100) / 2, 1);
    expect(margin(400)).toBeLessThan(margin(100));
  });
});

test('the work can be followed, and comes to the same as at one go', () => {
  const work = simulating(fair, { players: 10 });
  const done: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) done.push(step.value.done / step.value.of);
  expect(done).toEqual([...done].sort((one, other) => one - other));
  expect(done.at(-1)).toBeLessThanOrEqual(1);
  expect(step.value).toEqual(simulate(fair, { players: 10 }));
});

test('any scenario can be simulated, and what comes out is whole', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const figures = simulate(scenario, { players: 2 });
      expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
      for (const { endings, stuck, plays } of figures.kinds) {
        const all = Object.values(endings).reduce((sum, { value }) => sum + value, stuck.value);
        expect(all).toBeCloseTo(1);
        expect(plays).toBeGreaterThan(0);
      }
    }),
    { numRuns: 20 },
  );
});

/**
 * Figures of an earlier program that went through De natte plek state by state, with exact chances. Where a habit says
 * nothing about a task it answered at random; these players keep the most or the fewest words, so `longest` and `shortest`
 * differ.
 */
describe('De natte plek', () => {
  const natte = readLibrary().find(({ folder }) => folder === 'de-natte-plek');
  if (natte === undefined) throw new Error('De natte plek is gone.');
  const figures = simulate(compiledOf(natte).nl, { players: 400 });

  test.each([
    ['best', undefined, 100],
    ['best-pole', 'achterhouden', 100],
    ['best-pole', 'openheid', 100],
    ['careful', undefined, 89.2],
    ['careless', undefined, 61.3],
    ['pole', 'achterhouden', 55.4],
    ['pole', 'openheid', 56.6],
    ['ask', undefined, 48.3],
    ['cautious', undefined, 52.2],
    ['first', undefined, 43.4],
    ['random', undefined, 44.1],
    ['worst', undefined, 0],
  ] as const)('%s %s earns %d%%', (kind, pole, expected) => {
    expect(Math.abs(100 * (share(figures, kind, pole) ?? -1) - expected)).toBeLessThan(2);
  });

  test('leads random players to its four endings as it did', () => {
    const random = figures.kinds.find(({ player }) => player.kind === 'random');
    const expected = { krant: 0.354, telefoontjes: 0.163, half: 0.139, cijfer: 0.344 };
    for (const [ending, value] of Object.entries(expected)) {
      expect(Math.abs((random?.endings[ending]?.value ?? -1) - value)).toBeLessThan(0.07);
    }
  });

  test('fails in nothing, chance aside', () => {
    expect(figures.verdicts.filter(({ passed, close }) => !passed && !close)).toEqual([]);
  });
});
