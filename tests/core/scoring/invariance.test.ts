/** What must not matter to a score does not: the whole way from scenario and actions to figures, with generated scenarios. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice, Points, Scenario, Scene } from '../../../src/core/scenario/model.ts';
import { portfolioOf } from '../../../src/core/scoring/portfolio.ts';
import { fakeScenario } from '../../fakes/scenario.ts';
import { inARow, reportAfter, scored } from './fakes.ts';

/** The points of the options of a decision, and which one is chosen. An option may leave the criterion out. */
interface Drawn {
  readonly options: readonly (Points | undefined)[];
  readonly chosen: number;
  readonly weight: 1 | 0.5;
}

const drawnDecision = fc
  .record({
    options: fc.array(fc.option(fc.constantFrom<Points>(0, 1, 2, 3), { nil: undefined, freq: 5 }), {
      minLength: 2,
      maxLength: 4,
    }),
    pick: fc.nat(),
    weight: fc.constantFrom(1 as const, 0.5 as const),
  })
  .map(({ options, pick, weight }): Drawn => ({ options, weight, chosen: pick % options.length }));
const drawnPlay = fc.array(drawnDecision, { minLength: 1, maxLength: 6 });

type Naming = (scene: number, option: number) => string;
const plainly: Naming = (_, option) => `option-${option}`;

function sceneOf({ options, weight }: Drawn, scene: number, name: Naming, more: readonly Choice[] = []) {
  const choices = options.map((points, option) =>
    scored(name(scene, option), points === undefined ? {} : { 'C13.p1': points }),
  );
  return { choices: [...choices, ...more], weight } satisfies Partial<Scene>;
}

const scenarioOf = (decisions: readonly Drawn[], name = plainly, more: readonly Choice[] = []): Scenario =>
  fakeScenario({ scenes: inARow(decisions.map((drawn, index) => sceneOf(drawn, index, name, more))) });

/** Every figure of a play, through to the portfolio. */
function figuresOf(scenario: Scenario, decisions: readonly Drawn[], name = plainly) {
  const report = reportAfter(
    scenario,
    decisions.map(({ chosen }, index) => name(index, chosen)),
  );
  const { competencies } = portfolioOf([{ attempt: 'a', mode: 'first', report }]);
  const figure = competencies.find(({ competency }) => competency === 'C13');
  return {
    n: figure?.nPrime,
    s: figure?.sPrime,
    mean: figure?.mean,
    posterior: figure?.posterior,
    level: figure?.level,
  };
}

describe('a figure', () => {
  test('is never lowered by a better choice, all else equal', () => {
    fc.assert(
      fc.property(drawnPlay, fc.nat(), (decisions, which) => {
        const at = which % decisions.length;
        const before = figuresOf(scenarioOf(decisions), decisions);
        for (const [option, points] of decisions[at]?.options.entries() ?? []) {
          const now = decisions[at]?.options[decisions[at].chosen];
          if (points === undefined || now === undefined || points <= now) continue;
          const better = decisions.map((each, index) => (index === at ? { ...each, chosen: option } : each));
          const after = figuresOf(scenarioOf(better), better);
          expect(after.n).toBe(before.n);
          expect(after.mean ?? 0).toBeGreaterThanOrEqual(before.mean ?? 0);
          expect(after.posterior?.estimate).toBeGreaterThanOrEqual(before.posterior?.estimate ?? 0);
        }
      }),
    );
  });

  test('does not depend on the order of decisions', () => {
    const inTwoOrders = drawnPlay.chain((decisions) =>
      fc.tuple(fc.constant(decisions), fc.shuffledSubarray(decisions, { minLength: decisions.length })),
    );
    fc.assert(
      fc.property(inTwoOrders, ([decisions, other]) => {
        expect(figuresOf(scenarioOf(other), other)).toEqual(figuresOf(scenarioOf(decisions), decisions));
      }),
    );
  });

  test('does not depend on what options are called', () => {
    const backwards: Naming = (scene, option) => `z${9 - scene}-x${9 - option}`;
    fc.assert(
      fc.property(drawnPlay, (decisions) => {
        const renamed = figuresOf(scenarioOf(decisions, backwards), decisions, backwards);
        expect(renamed).toEqual(figuresOf(scenarioOf(decisions), decisions));
      }),
    );
  });

  test('is not changed by options that are locked', () => {
    const never = { op: 'looked', of: ['nothing'] } as const;
    const locked: readonly Choice[] = [
      scored('hidden', { 'C13.p1': 3 }, { when: never }),
      scored('shut', { 'C13.p1': 0 }, { when: never, closed: 'Not now.' }),
    ];
    fc.assert(
      fc.property(drawnPlay, (decisions) => {
        const more = figuresOf(scenarioOf(decisions, plainly, locked), decisions);
        expect(more).toEqual(figuresOf(scenarioOf(decisions), decisions));
      }),
    );
  });

  test('is not changed by decisions without opportunity', () => {
    const without = fc.constantFrom<Drawn>(
      { options: [2, 2], chosen: 0, weight: 1 },
      { options: [3, 2], chosen: 0, weight: 1 },
      { options: [0, 1, 2], chosen: 1, weight: 0.5 },
      { options: [undefined, undefined], chosen: 0, weight: 1 },
    );
    fc.assert(
      fc.property(drawnPlay, fc.array(without, { maxLength: 4 }), (decisions, added) => {
        const more = [...added, ...decisions];
        expect(figuresOf(scenarioOf(more), more)).toEqual(figuresOf(scenarioOf(decisions), decisions));
      }),
    );
  });
});
