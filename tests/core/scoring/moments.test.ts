import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/engine/replay.ts';
import type { Choice, Scenario } from '../../../src/core/scenario/model.ts';
import { momentsOf } from '../../../src/core/scoring/moments.ts';
import { type Move, play } from '../../fakes/play.ts';
import {
  fakeChoice,
  fakeEnding,
  fakeLook,
  fakeScenario,
  fakeScene,
  fakeTask,
  toEnding,
  toScene,
} from '../../fakes/scenario.ts';
import { scored, shows } from './fakes.ts';

const moments = (scenario: Scenario, ...moves: readonly Move[]) =>
  momentsOf(scenario, { seed: 'seed', actions: play(scenario, moves).actions });
const to = (scene: string) => ({ go: toScene(scene) });
const leaning = (id: string, pole: string, props: Partial<Choice> = {}) =>
  fakeChoice({ id, leans: { 'KT3.D2': pole }, ...props });
const bad = fakeEnding({ id: 'bad', title: 'It went wrong' });

/** Points in the first two scenes, a lean in the third; what turns the ending is `quit` in the second. */
const day = fakeScenario({
  endings: [fakeEnding(), bad],
  scenes: [
    fakeScene({
      choices: [scored('ask', { 'C13.p1': 3 }, to('second')), scored('guess', { 'C13.p1': 0 }, to('second'))],
    }),
    fakeScene({
      id: 'second',
      choices: [
        scored('ask', { 'C13.p1': 3 }, to('third')),
        scored('half', { 'C13.p1': 1 }, to('third')),
        scored('quit', { 'C13.p1': 1 }, { go: toEnding('bad') }),
      ],
    }),
    fakeScene({ id: 'third', choices: [leaning('tell', 'open'), leaning('wait', 'closed')] }),
  ],
});

describe('moments to do again', () => {
  test('are the largest gap, the last lean, and what turns the ending', () => {
    expect(moments(day, 'guess', 'half', 'tell')).toMatchObject([
      { kind: 'largest-gap', decision: 0, criterion: 'C13.p1', points: 0, best: 3, other: { choice: 'ask' } },
      { kind: 'last-lean', decision: 2, dilemma: 'KT3.D2', pole: 'open', other: { choice: 'wait' } },
      { kind: 'turns-ending', decision: 1, ending: { id: 'bad', title: 'It went wrong' }, other: { choice: 'quit' } },
    ]);
  });

  test('can be gone back to: their prefix stands before the decision, and the other way is open there', () => {
    const { actions } = play(day, ['guess', 'half', 'tell']);
    for (const moment of moments(day, 'guess', 'half', 'tell')) {
      const prefix = actions.slice(0, moment.actions);
      const other = { do: 'choose', scene: moment.scene, id: (moment.other as { choice: string }).choice } as const;
      expect(replay(day, { seed: 'seed', actions: [...prefix, other] }).refusal).toBeUndefined();
    }
  });

  test('are distinct: where two kinds coincide the later one takes its next best', () => {
    const [gap, , turns] = moments(day, 'ask', 'half', 'tell');
    expect(gap).toMatchObject({ kind: 'largest-gap', decision: 1 });
    expect(turns).toBeUndefined();
  });

  test('have no gap where every choice was the best on offer', () => {
    expect(moments(day, 'ask', 'ask', 'tell').map(({ kind }) => kind)).toEqual(['last-lean', 'turns-ending']);
  });

  test('have nothing that turns an ending that was not reached', () => {
    expect(moments(day, 'guess').map(({ kind }) => kind)).toEqual(['largest-gap']);
  });

  test('are none where nothing was decided', () => {
    expect(momentsOf(day, { seed: 'seed', actions: [] })).toEqual([]);
  });
});

describe('a decision that turns the ending', () => {
  /** The key decides what is open at the door; the door decides how it ends. */
  const house = (...doors: readonly Choice[]) =>
    fakeScenario({
      endings: [fakeEnding(), bad],
      scenes: [
        fakeScene({ choices: [fakeChoice({ id: 'key', ...to('hall') }), fakeChoice({ id: 'no-key', ...to('hall') })] }),
        fakeScene({ id: 'hall', looks: [fakeLook()], choices: [fakeChoice({ id: 'on', ...to('door') })] }),
        fakeScene({ id: 'door', choices: doors }),
      ],
    });
  const withKey = { op: 'chosen', of: ['start/key'] } as const;

  test('is found with the rest kept: later looks and choices are repeated', () => {
    const cases = [
      { when: { op: 'all', of: [withKey, { op: 'looked', of: ['memo'] }] }, go: toEnding() },
      { go: toEnding('bad') },
    ] as const;
    const scenario = house(fakeChoice({ id: 'in', go: { to: 'cases', cases } }));
    expect(moments(scenario, 'no-key', 'look memo', 'on', 'in')).toMatchObject([
      { kind: 'turns-ending', decision: 0, other: { choice: 'key' }, ending: { id: 'end' } },
    ]);
    expect(moments(scenario, 'no-key', 'on', 'in')).toEqual([]);
  });

  test('does not count where a later choice would be closed', () => {
    const scenario = house(
      fakeChoice({ id: 'break', when: { op: 'not', of: withKey }, go: toEnding('bad') }),
      fakeChoice({ id: 'open', when: withKey }),
    );
    expect(moments(scenario, 'no-key', 'on', 'break')).toEqual([]);
  });

  test('does not count where a scene asks what was never decided', () => {
    const scenario = fakeScenario({
      endings: [fakeEnding(), bad],
      scenes: [
        fakeScene({ choices: [fakeChoice({ id: 'stay' }), fakeChoice({ id: 'leave', ...to('street') })] }),
        fakeScene({ id: 'street', choices: [fakeChoice({ go: toEnding('bad') })] }),
      ],
    });
    expect(moments(scenario, 'stay')).toEqual([]);
  });

  test('never turns in circles', () => {
    const scenario = fakeScenario({
      endings: [fakeEnding(), bad],
      scenes: [
        fakeScene({ choices: [fakeChoice({ id: 'in', ...to('loop') }), fakeChoice({ id: 'wait', ...to('loop') })] }),
        fakeScene({
          id: 'loop',
          choices: [
            fakeChoice({
              id: 'on',
              go: {
                to: 'cases',
                cases: [{ when: { op: 'chosen', of: ['start/in'] }, go: toEnding() }, { go: { to: 'again' } }],
              },
            }),
          ],
        }),
      ],
    });
    expect(moments(scenario, 'in', 'on')).toEqual([]);
  });

  test('prefers a lawful act that gives up no points', () => {
    const scenario = fakeScenario({
      endings: [fakeEnding(), bad, fakeEnding({ id: 'other', title: 'Otherwise' })],
      scenes: [
        fakeScene({
          choices: [
            scored('ask', { 'C13.p1': 3 }),
            fakeChoice({ id: 'leak', unlawful: true, evidence: shows({ 'C13.p1': 0 }), go: toEnding('bad') }),
            scored('guess', { 'C13.p1': 0 }, { go: toEnding('bad') }),
            scored('meet', { 'C13.p1': 3 }, { go: toEnding('other') }),
          ],
        }),
      ],
    });
    expect(moments(scenario, 'ask')).toMatchObject([{ kind: 'turns-ending', other: { choice: 'meet' } }]);
  });

  test('may be an answer to a task, the one that differs least', () => {
    const kept = (id: string) => ({ op: 'atom', key: 'kept', is: [id] }) as const;
    const task = fakeTask({
      base: shows({ 'C09.p1': 3 }),
      rules: [
        { if: kept('secret'), minus: shows({ 'C09.p1': 2 }) },
        { if: kept('wet'), minus: shows({ 'C09.p1': 0 }) },
      ],
      go: {
        to: 'cases',
        cases: [{ when: { op: 'kept', of: ['text/secret'] }, go: toEnding('bad') }, { go: toEnding() }],
      },
    });
    const rest = fakeScene({ id: 'rest', choices: [] });
    const scenario = fakeScenario({ endings: [fakeEnding(), bad], scenes: [fakeScene({ task }), rest] });
    const found = moments(scenario, ['wet', 'secret']);
    expect(found).toMatchObject([
      { kind: 'largest-gap', criterion: 'C09.p1', points: 1, best: 3, other: { response: ['wet'] } },
    ]);
  });
});
