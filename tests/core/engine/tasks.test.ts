import { describe, expect, test } from 'vitest';
import { available } from '../../../src/core/engine/available.ts';
import { start } from '../../../src/core/engine/start.ts';
import { step } from '../../../src/core/engine/step.ts';
import type { Condition, Variable } from '../../../src/core/scenario/model.ts';
import { only, play } from '../../fakes/play.ts';
import {
  at,
  fakeChoice,
  fakeItem,
  fakeScenario,
  fakeScene,
  fakeTask,
  says,
  toEnding,
  toScene,
} from '../../fakes/scenario.ts';

const kept = (...is: string[]): Condition => ({ op: 'atom', key: 'kept', is });
const detour: Variable = { id: 'detour', type: 'word', start: 'church', values: ['church', 'dike'] };
const mistakes: Variable = { id: 'mistakes', type: 'number', start: 0, min: 0, max: 9 };
const viaDike: Condition = { op: 'variable', id: 'detour', is: ['dike'] };

const writing = fakeTask({
  items: [
    fakeItem('closed'),
    fakeItem('detour', {
      text: 'Via the church.',
      cases: [{ when: viaDike, text: 'Via the dike, after {mistakes}.' }],
    }),
    fakeItem('wet'),
    fakeItem('secret'),
    fakeItem('half', { offered: false }),
  ],
  effects: { add: { mistakes: 1 } },
  rules: [
    { unless: kept('closed'), refuse: [says('What closes?')] },
    {
      if: { op: 'all', of: [kept('wet'), kept('secret')] },
      refuse: [says('Too much.'), { ...says('Never.'), when: viaDike }],
    },
    { if: kept('secret'), add: { mistakes: 1 } },
    { if: kept('wet'), unless: kept('detour'), add: { mistakes: 2 } },
    { if: kept('wet'), when: { op: 'variable', id: 'mistakes', in: { min: 1 } }, add: { mistakes: 5 } },
  ],
  reply: [{ kind: 'document', title: 'Site', show: 'text' }],
  go: toScene('marit'),
});

const marit = fakeScene({
  id: 'marit',
  lines: [{ kind: 'document', title: 'Sign', show: 'text' }],
  choices: [
    fakeChoice({
      id: 'strike',
      strikes: ['text/secret', 'text/half', 'text/nothing', 'sign/closed'],
      go: toScene('fence'),
    }),
    fakeChoice({ id: 'write', writes: ['text/half', 'text/wet'], set: { detour: 'dike' }, go: toScene('fence') }),
  ],
});
const fence = fakeScene({ id: 'fence', lines: [{ kind: 'document', title: 'Fence', show: 'text' }], go: toEnding() });

const scenario = fakeScenario({
  scenes: [fakeScene({ task: writing }), marit, fence],
  variables: [detour, mistakes],
});
const { state } = start(scenario, 'seed');
const submit = (response: readonly string[]) => step(scenario, state, { do: 'submit', scene: 'start', response });

describe('a task', () => {
  test('stands open with what is on offer, as it reads now', () => {
    expect(available(scenario, state).task).toEqual({
      remember: 'text',
      kind: 'mark',
      ask: 'Which sentences stay?',
      takes: 15,
      items: [
        { id: 'closed', text: 'Sentence closed.' },
        { id: 'detour', text: 'Via the church.' },
        { id: 'wet', text: 'Sentence wet.' },
        { id: 'secret', text: 'Sentence secret.' },
      ],
      misses: [],
    });
  });

  test('marks an answer, in its canonical form', () => {
    const result = submit(['wet', 'closed']);
    expect(result).toMatchObject({
      ok: true,
      value: {
        state: { mark: { response: ['closed', 'wet'] }, clock: at('11.00'), answers: {} },
        events: [{ type: 'submitted', scene: 'start', response: ['closed', 'wet'] }],
      },
    });
    expect(result.ok && available(scenario, result.value.state).task).toBeUndefined();
  });

  test('an answer that a person refuses costs nothing, any number of times, and the first reason is given', () => {
    for (const response of [[], ['wet', 'secret'], []]) {
      expect(submit(response)).toEqual({
        ok: true,
        value: { state, events: [{ type: 'answer-refused', scene: 'start', lines: [says('What closes?')] }] },
      });
    }
    const result = submit(['closed', 'wet', 'secret']);
    expect(result.ok && result.value.events).toEqual([
      { type: 'answer-refused', scene: 'start', lines: [says('Too much.')] },
    ]);
    expect(result.ok && result.value.state).toBe(state);
  });

  test('applies its own effects and those of every rule that held when it was handed in', () => {
    expect(play(scenario, [['closed']]).variables.mistakes).toBe(1);
    expect(play(scenario, [['closed', 'secret']]).variables.mistakes).toBe(2);
    expect(play(scenario, [['closed', 'wet']]).variables.mistakes).toBe(3);
    expect(play(scenario, [['closed', 'detour', 'wet']]).variables.mistakes).toBe(1);
  });

  test('takes its minutes, is a decision, and is remembered', () => {
    const { state: after, last } = play(scenario, [['closed', 'wet']]);
    expect(after.clock).toBe(at('11.15'));
    expect(after.answers.text).toEqual({
      response: ['closed', 'wet'],
      kept: ['closed', 'wet'],
      stands: ['closed', 'wet'],
    });
    expect(only(last, 'decided')[0]).toMatchObject({ decision: { response: ['closed', 'wet'] }, first: true });
  });
});

describe('a remembered text', () => {
  const shown = (moves: Parameters<typeof play>[1]) => only(play(scenario, moves).last, 'entered').at(-1)?.lines[0];

  test('is shown as it stands', () => {
    expect(shown([['closed', 'detour']])).toMatchObject({
      title: 'Sign',
      items: [
        { id: 'closed', text: 'Sentence closed.' },
        { id: 'detour', text: 'Via the church.' },
      ],
    });
  });

  test('loses what is struck and keeps the record of what was handed in', () => {
    const { state: after } = play(scenario, [['closed', 'secret'], 'strike']);
    expect(after.answers.text).toMatchObject({ kept: ['closed', 'secret'], stands: ['closed'] });
  });

  test('gains what is written, in the order of the task, and its sentences follow the facts', () => {
    expect(shown([['detour', 'closed'], 'write'])).toMatchObject({
      items: [
        { id: 'closed' },
        { id: 'detour', text: 'Via the dike, after 1.' },
        { id: 'wet' },
        { id: 'half', text: 'Sentence half.' },
      ],
    });
    expect(play(scenario, [['closed'], 'write']).state.answers.text?.kept).toEqual(['closed']);
  });

  test('is not rewritten before it was written', () => {
    const early = fakeScenario({ scenes: [marit, fence, fakeScene({ task: writing })], variables: [detour, mistakes] });
    const { state: after, last } = play(early, ['write']);
    expect(after.answers).toEqual({});
    expect(only(last, 'entered')[0]?.lines).toEqual([{ kind: 'document', title: 'Fence', items: [] }]);
  });
});
