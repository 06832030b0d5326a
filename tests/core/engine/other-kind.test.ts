import { expect, test } from 'vitest';
import { start } from '../../../src/core/engine/start.ts';
import type { Range } from '../../../src/core/scenario/model.ts';
import type { Response, TaskKind } from '../../../src/core/scenario/tasks/kind.ts';
import { play, refusal } from '../../fakes/play.ts';
import { fakeScenario, fakeScene, fakeTask, says, toScene } from '../../fakes/scenario.ts';

const numberIn = (response: Response): number =>
  'number' in response && typeof response.number === 'number' ? response.number : 0;

/** A kind that only this test knows: pick a number below the task's own limit. */
const pickANumber: TaskKind = {
  kind: 'pick-a-number',
  settings: [],
  readAtom: (_, value) =>
    'range' in value ? { op: 'atom', key: 'number', is: value.range } : { problem: 'wrong-type', expected: 'range' },
  readResponse: (task, value) => {
    const number = typeof value === 'object' && value !== null && 'number' in value ? value.number : undefined;
    const isNumber = typeof number === 'number' && Number.isInteger(number);
    return isNumber && number >= 0 && number < Number(task.settings.below) ? { number } : undefined;
  },
  holds: (atom, _, response) => {
    const { min = 0, max = 1_000 } = atom.is as Range;
    return numberIn(response) >= min && numberIn(response) <= max;
  },
  kept: (_, response) => [`number-${numberIn(response)}`],
  classes: () => [],
  sample: () => ({ number: 0 }),
};

const scenario = fakeScenario({
  kinds: { 'pick-a-number': pickANumber },
  scenes: [
    fakeScene({
      task: fakeTask({
        remember: 'guess',
        kind: 'pick-a-number',
        settings: { below: 10 },
        items: [],
        rules: [
          { if: { op: 'atom', key: 'number', is: { min: 9 } }, refuse: [says('Lower.')] },
          { if: { op: 'atom', key: 'number', is: { min: 5 } }, set: { high: true } },
        ],
        go: {
          to: 'cases',
          cases: [{ when: { op: 'kept', of: ['guess/number-7'] }, go: toScene('seven') }, { go: toScene('other') }],
        },
      }),
    }),
    fakeScene({ id: 'seven' }),
    fakeScene({ id: 'other' }),
  ],
  variables: [{ id: 'high', type: 'boolean', start: false }],
});

test('a kind of task that the engine has never heard of is played by the same engine', () => {
  const { state, variables, scene } = play(scenario, [{ number: 7 }]);
  expect(scene).toBe('seven');
  expect(variables.high).toBe(true);
  expect(state.answers.guess?.response).toEqual({ number: 7 });
  expect(play(scenario, [{ number: 2 }])).toMatchObject({ scene: 'other', variables: { high: false } });
});

test('its own reading of an answer decides what is one', () => {
  const { state } = start(scenario, 'seed');
  const submit = (response: unknown) => refusal(scenario, state, { do: 'submit', scene: 'start', response });
  expect(submit({ number: 12 })).toBe('no-answer');
  expect(submit(['number'])).toBe('no-answer');
  expect(submit({ number: 9 })).toBeUndefined();
});

test('a task of a kind that the scenario does not bring is no task', () => {
  const without = { ...scenario, kinds: {} };
  expect(
    refusal(without, start(without, 'seed').state, { do: 'submit', scene: 'start', response: { number: 1 } }),
  ).toBe('no-task');
});
