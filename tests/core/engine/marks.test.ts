import { describe, expect, test } from 'vitest';
import { available } from '../../../src/core/engine/available.ts';
import { wasChosen } from '../../../src/core/engine/facts.ts';
import { replay, takeBack } from '../../../src/core/engine/replay.ts';
import { start } from '../../../src/core/engine/start.ts';
import { step } from '../../../src/core/engine/step.ts';
import { play, refusal, stateAfter } from '../../fakes/play.ts';
import { at, fakeChoice, fakeEnding, fakeLook, fakeScenario, fakeScene, fakeTask, says } from '../../fakes/scenario.ts';

const choose = { do: 'choose', scene: 'start', id: 'go' } as const;
const goOn = { do: 'continue', scene: 'start' } as const;
const lookAt = { do: 'look', scene: 'start', id: 'memo' } as const;

const scenario = fakeScenario({
  scenes: [fakeScene({ choices: [fakeChoice({ takes: 20, text: 'I call {calls} people.' })], looks: [fakeLook()] })],
  endings: [fakeEnding({ lines: [{ ...says('You called.'), when: { op: 'chosen', of: ['start/go'] } }] })],
  variables: [{ id: 'calls', type: 'number', start: 4, min: 0, max: 9 }],
});
const { state } = start(scenario, 'seed');

describe('a choice marks', () => {
  const marked = step(scenario, state, choose);
  if (!marked.ok) throw new Error();

  test('it puts the words in the panel and changes nothing else', () => {
    expect(marked.value.events).toEqual([{ type: 'marked', scene: 'start', choice: 'go', text: 'I call 4 people.' }]);
    expect(marked.value.state).toEqual({ ...state, mark: { choice: 'go' } });
  });

  test('then nothing is open, and one can go on', () => {
    const { choices, looks, task, canContinue } = available(scenario, marked.value.state);
    expect(choices.map(({ open }) => open)).toEqual([false]);
    expect(looks.map(({ open, why }) => [open, why])).toEqual([[false, 'closed']]);
    expect(task).toBeUndefined();
    expect(canContinue).toBe(true);
    for (const action of [choose, lookAt, { do: 'submit', scene: 'start', response: [] }]) {
      expect(refusal(scenario, marked.value.state, action)).toBe('already-marked');
    }
  });

  test('going on applies it', () => {
    const after = stateAfter(scenario, [choose, goOn]);
    expect(after).toMatchObject({ clock: at('11.20'), ending: 'end', mark: undefined });
    expect(wasChosen(scenario, after, 'start/go')).toBe(true);
  });

  test('taking back is replaying what came before it', () => {
    const actions = [lookAt, choose];
    const before = takeBack(actions, stateAfter(scenario, actions));
    expect(before).toEqual([lookAt]);
    expect(takeBack(before, stateAfter(scenario, before))).toEqual([lookAt]);
  });
});

describe('what cannot be done is refused with a reason', () => {
  test.each<[string, unknown]>([
    ['nothing-marked', goOn],
    ['unknown-choice', { ...choose, id: 'toString' }],
    ['unknown-look', { ...lookAt, id: 'nothing' }],
    ['no-task', { do: 'submit', scene: 'start', response: [] }],
    ['other-scene', { ...choose, scene: 'next' }],
    ['unknown-action', { ...choose, do: 'wait' }],
    ['unknown-action', { ...choose, do: 'constructor' }],
    ['unknown-action', { do: 'choose', scene: 'start' }],
    ['unknown-action', { do: 'choose', scene: 'start', id: 3 }],
    ['unknown-action', { do: 'choose' }],
    ['unknown-action', Object.create(choose)],
    ['unknown-action', null],
    ['unknown-action', undefined],
    ['unknown-action', 'choose'],
  ])('%s: %j', (code, action) => {
    expect(refusal(scenario, state, action)).toBe(code);
  });

  test('a refusal names the scene in which the play stands', () => {
    expect(step(scenario, state, { ...choose, scene: 'next' })).toEqual({
      ok: false,
      problem: { code: 'other-scene', scene: 'start' },
    });
  });

  test('an answer is refused where the scene has no task, and an unreadable one where it has', () => {
    const asking = fakeScenario({ scenes: [fakeScene({ task: fakeTask() })] });
    const submit = { do: 'submit', scene: 'start' };
    expect(refusal(asking, start(asking, 'seed').state, submit)).toBe('no-answer');
    expect(refusal(asking, start(asking, 'seed').state, { ...submit, response: ['nothing'] })).toBe('no-answer');
    expect(refusal(asking, start(asking, 'seed').state, { ...submit, response: ['wet'] })).toBeUndefined();
  });

  test('after an ending nothing can be done', () => {
    const ended = play(scenario, ['go']).state;
    expect(available(scenario, ended)).toEqual({ scene: 'start', choices: [], looks: [], canContinue: false });
    for (const action of [choose, goOn, lookAt]) expect(refusal(scenario, ended, action)).toBe('ended');
  });
});

describe('replay', () => {
  test('gives the start and then a moment for each action', () => {
    const { steps, refusal: refused } = replay(scenario, { seed: 'seed', actions: [lookAt, choose, goOn] });
    expect(refused).toBeUndefined();
    expect(steps.map(({ action }) => action?.do)).toEqual([undefined, 'look', 'choose', 'continue']);
    expect(steps[0]).not.toHaveProperty('action');
  });

  test('stops at the first refusal and says which action it was', () => {
    const { steps, refusal: refused } = replay(scenario, { seed: 'seed', actions: [choose, lookAt, goOn] });
    expect(steps).toHaveLength(2);
    expect(refused).toEqual({ index: 1, refusal: { code: 'already-marked' } });
  });
});
