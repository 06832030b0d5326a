import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaveEvidence } from '../../../src/core/engine/facts.ts';
import { actionsOf, makeMove, movesOf } from '../../../src/core/engine/moves.ts';
import { prepare } from '../../../src/core/engine/prepare.ts';
import { replay } from '../../../src/core/engine/replay.ts';
import { start } from '../../../src/core/engine/start.ts';
import type { State } from '../../../src/core/engine/state.ts';
import type { Watch } from '../../../src/core/engine/watch.ts';
import type { Condition, Scenario } from '../../../src/core/scenario/model.ts';
import { only, play } from '../../fakes/play.ts';
import { anyPicks, anyScenario, wander } from '../../fakes/random-scenario.ts';
import {
  again,
  back,
  fakeChoice,
  fakeLook,
  fakeScenario,
  fakeScene,
  fakeTask,
  says,
  toScene,
} from '../../fakes/scenario.ts';

const answers = () => [[], ['wet'], ['closed', 'secret']];

const anyPlay = fc.record({ scenario: anyScenario, picks: anyPicks }).map(({ scenario, picks }) => ({
  scenario,
  steps: replay(scenario, { seed: '', actions: wander(scenario, '', picks) }).steps,
}));

/** Every state of a play in which nothing is marked. */
const unmarked = (steps: readonly { readonly state: State }[]): readonly State[] =>
  steps.map(({ state }) => state).filter(({ mark }) => mark === undefined);

describe('a move', () => {
  test('that is made quietly leads to the state to which its actions lead, or is refused as they are', () => {
    fc.assert(
      fc.property(anyPlay, ({ scenario, steps }) => {
        for (const state of unmarked(steps)) {
          for (const move of [...movesOf(scenario, state, answers), { do: 'continue' } as const]) {
            const quiet = makeMove(scenario, state, move, { quiet: true });
            const told = makeMove(scenario, state, move);
            if (quiet.ok && told.ok) expect(quiet.value.state).toEqual(told.value.state);
            else expect(quiet).toEqual(told);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('that is made quietly tells nothing and leaves the state before it as it was', () => {
    fc.assert(
      fc.property(anyPlay, ({ scenario, steps }) => {
        for (const state of unmarked(steps)) {
          const before = structuredClone(state);
          for (const move of movesOf(scenario, state, answers)) {
            const made = makeMove(scenario, state, move, { quiet: true });
            if (made.ok) expect(made.value.events).toEqual([]);
          }
          expect(state).toEqual(before);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('that does not exist, is shut or comes after the ending is refused quietly as it is aloud', () => {
    const shut: Condition = { op: 'looked', of: ['memo'] };
    const scenario = fakeScenario({
      scenes: [fakeScene({ looks: [fakeLook()], choices: [fakeChoice(), fakeChoice({ id: 'shut', when: shut })] })],
    });
    const { state } = start(scenario, 'seed');
    const ended = play(scenario, ['go']).state;
    const code = (from: State, move: Parameters<typeof makeMove>[2]) => {
      const [quiet, told] = [makeMove(scenario, from, move, { quiet: true }), makeMove(scenario, from, move)];
      expect(quiet).toEqual(told);
      return quiet.ok ? undefined : quiet.problem.code;
    };
    expect(code(state, { do: 'act', mark: { choice: 'shut' } })).toBe('closed-choice');
    expect(code(state, { do: 'act', mark: { choice: 'nothing' } })).toBe('unknown-choice');
    expect(code(state, { do: 'act', mark: { response: [] } })).toBe('no-task');
    expect(code(state, { do: 'look', id: 'nothing' })).toBe('unknown-look');
    expect(code(state, { do: 'continue' })).toBe('nothing-marked');
    expect(code(ended, { do: 'continue' })).toBe('ended');
  });

  test('with an answer that a person refuses is not made', () => {
    const rules = [{ unless: { op: 'atom', key: 'kept', is: ['closed'] } as const, refuse: [says('What closes?')] }];
    const scenario = fakeScenario({ scenes: [fakeScene({ task: fakeTask({ rules }) })] });
    const { state } = start(scenario, 'seed');
    expect(movesOf(scenario, state, answers)).toEqual([{ do: 'act', mark: { response: ['closed', 'secret'] } }]);
    for (const how of [{}, { quiet: true }]) {
      const made = makeMove(scenario, state, { do: 'act', mark: { response: ['wet'] } }, how);
      expect(made).toEqual({ ok: false, problem: { code: 'nothing-marked' } });
    }
  });

  test('is the actions of a player', () => {
    expect(actionsOf('start', { do: 'act', mark: { choice: 'go' } })).toEqual([
      { do: 'choose', scene: 'start', id: 'go' },
      { do: 'continue', scene: 'start' },
    ]);
    expect(actionsOf('start', { do: 'look', id: 'memo' })).toEqual([{ do: 'look', scene: 'start', id: 'memo' }]);
  });
});

describe('a scene that can be decided twice', () => {
  const twice = (scenario: Scenario) => [...prepare(scenario).layout.decided.keys()].toSorted();

  test('is one on a circle, or one to which an interruption leads', () => {
    const scene = (id: string, ...ways: readonly string[]) =>
      fakeScene({ id, choices: ways.map((way, index) => fakeChoice({ id: `choice-${index}`, go: toScene(way) })) });
    expect(
      twice(fakeScenario({ scenes: [scene('a', 'b'), scene('b', 'c', 'd'), scene('c', 'b'), scene('d', 'e')] })),
    ).toEqual(['b', 'c']);
    const ring = fakeScene({
      id: 'ring',
      choices: [fakeChoice({ go: toScene('f') }), fakeChoice({ id: 'no', go: back })],
    });
    const rings = { ...scene('a', 'b'), later: [{ in: 5, scene: 'ring' }] };
    expect(twice(fakeScenario({ scenes: [rings, scene('b', 'f'), ring, scene('f')] }))).toEqual(['ring']);
    expect(twice(fakeScenario({ scenes: [fakeScene({ choices: [fakeChoice({ go: again })] })] }))).toEqual(['start']);
    expect(twice(fakeScenario({ scenes: [fakeScene({ task: fakeTask({ go: toScene('start') }) })] }))).toEqual([
      'start',
    ]);
  });

  test('is the only one of which a play keeps that it gave its evidence, and no other is ever decided twice', () => {
    fc.assert(
      fc.property(anyPlay, ({ scenario, steps }) => {
        const decided = new Set<string>();
        for (const { before, scene, first } of only(
          steps.flatMap(({ events }) => events),
          'decided',
        )) {
          expect(first).toBe(!decided.has(scene));
          expect(gaveEvidence(scenario, before, scene)).toBe(!first);
          decided.add(scene);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a scenario that is watched', () => {
  test('plays as it does unwatched, and tells the conditions that it asks and the lines that it shows', () => {
    fc.assert(
      fc.property(anyPlay, ({ scenario, steps }) => {
        const told = { conditions: 0, lines: 0, promises: 0 };
        const watch: Watch = {
          condition: () => () => {
            told.conditions += 1;
          },
          line: () => () => {
            told.lines += 1;
          },
          promise: () => {
            told.promises += 1;
          },
        };
        const watched = { ...scenario, watch };
        const actions = steps.flatMap(({ action }) => action ?? []);
        const again = replay(watched, { seed: '', actions });
        expect(again.steps).toEqual(steps);
        const events = steps.flatMap((moment) => moment.events);
        const shown = events.reduce((sum, event) => sum + ('lines' in event ? event.lines.length : 0), 0);
        expect(told.lines).toBeGreaterThanOrEqual(shown);
        expect(told.promises).toBe(events.filter(({ type }) => type.startsWith('promise')).length);
        // Who reads none of the lines is told of the same.
        const [lines, promises] = [told.lines, told.promises];
        const unread = { ...scenario, watch: { ...watch, untold: true } };
        const untold = replay(unread, { seed: '', actions });
        expect(untold.steps.map(({ state }) => state)).toEqual(again.steps.map(({ state }) => state));
        expect([told.lines, told.promises]).toEqual([2 * lines, 2 * promises]);
      }),
      { numRuns: 100 },
    );
  });
});
