import { expect, test } from 'vitest';
import { holds } from '../../../src/core/engine/conditions.ts';
import type { Condition } from '../../../src/core/scenario/model.ts';
import { play } from '../../fakes/play.ts';
import {
  at,
  fakeChoice,
  fakeItem,
  fakeLook,
  fakeScenario,
  fakeScene,
  fakeTask,
  says,
  toScene,
} from '../../fakes/scenario.ts';

const yes: Condition = { op: 'looked', of: ['map'] };
const no: Condition = { op: 'looked', of: ['handbook'] };

const conditions: readonly [string, Condition, boolean][] = [
  ['one of these choices was made', { op: 'chosen', of: ['memo/write', 'memo/call'] }, true],
  ['none of these choices was made', { op: 'chosen', of: ['memo/write'] }, false],
  ['a look was taken', yes, true],
  ['a look was not taken', no, false],
  ['an item was handed in, though it has been struck since', { op: 'kept', of: ['text/wet'] }, true],
  ['an item was only written later', { op: 'kept', of: ['text/closed'] }, false],
  ['an item stands there now', { op: 'stands', of: ['text/wet', 'text/closed'] }, true],
  ['an item does not stand there any more', { op: 'stands', of: ['text/wet'] }, false],
  ['an answer was never given', { op: 'kept', of: ['sign/wet'] }, false],
  ['the truth is one of these', { op: 'truth', is: ['dike', 'pipe'] }, true],
  ['the truth is another', { op: 'truth', is: ['dike'] }, false],
  ['a promise has this status', { op: 'promise', id: 'call', is: ['open', 'kept'] }, true],
  ['a promise has another status', { op: 'promise', id: 'send', is: ['open', 'kept'] }, false],
  ['a promise was never made', { op: 'promise', id: 'visit', is: ['open', 'kept', 'broken'] }, false],
  ['so many promises are broken', { op: 'promises', status: 'broken', in: { min: 1, max: 1 } }, true],
  ['more promises would be open', { op: 'promises', status: 'open', in: { min: 1 } }, false],
  ['no promise is open', { op: 'promises', status: 'open', in: { max: 0 } }, true],
  ['a flag is as asked', { op: 'variable', id: 'online', is: [false] }, true],
  ['a word is one of these', { op: 'variable', id: 'detour', is: ['dike', 'church'] }, true],
  ['a number is in the range', { op: 'variable', id: 'calls', in: { min: 2, max: 2 } }, true],
  ['a number is under the range', { op: 'variable', id: 'calls', in: { min: 3 } }, false],
  ['a number is over the range', { op: 'variable', id: 'calls', in: { max: 1 } }, false],
  ['a number written as one of these', { op: 'variable', id: 'calls', is: [2] }, true],
  ['a number is no word', { op: 'variable', id: 'calls', is: ['2'] }, false],
  ['a word is no number', { op: 'variable', id: 'detour', in: { min: 0 } }, false],
  ['there is no such variable', { op: 'variable', id: 'weather', is: [false] }, false],
  ['all hold', { op: 'all', of: [yes, yes] }, true],
  ['not all hold', { op: 'all', of: [yes, no] }, false],
  ['nothing is asked', { op: 'all', of: [] }, true],
  ['any holds', { op: 'any', of: [no, yes] }, true],
  ['none holds', { op: 'any', of: [no] }, false],
  ['nothing is offered', { op: 'any', of: [] }, false],
  ['the opposite holds', { op: 'not', of: no }, true],
  ['an atom without an answer', { op: 'atom', key: 'kept', is: ['wet'] }, false],
];

/** A scenario in which all of this can happen, and that reads all of these conditions. */
const scenario = fakeScenario({
  scenes: [
    fakeScene({
      id: 'memo',
      looks: [fakeLook({ id: 'map' }), fakeLook({ id: 'handbook' })],
      choices: [
        fakeChoice({ id: 'call', promise: { id: 'send', to: 'noor', before: at('12.00') }, go: toScene('text') }),
        fakeChoice({ id: 'write', promise: { id: 'visit', to: 'noor', before: at('12.00') } }),
      ],
    }),
    fakeScene({
      id: 'text',
      task: fakeTask({ takes: 60, items: [fakeItem('closed'), fakeItem('wet')], go: toScene('wilma') }),
    }),
    fakeScene({
      id: 'wilma',
      choices: [fakeChoice({ promise: { id: 'call', to: 'wilma', before: at('15.00') }, go: toScene('sign') })],
    }),
    fakeScene({
      id: 'sign',
      choices: [fakeChoice({ keeps: 'call', strikes: ['text/wet'], writes: ['text/closed'], go: toScene('reads') })],
    }),
    fakeScene({ id: 'reads', lines: conditions.map(([text, when]) => ({ ...says(text), when })) }),
  ],
  variables: [
    { id: 'online', type: 'boolean', start: false },
    { id: 'calls', type: 'number', start: 2, min: 0, max: 9 },
    { id: 'detour', type: 'word', start: 'church', values: ['church', 'dike'] },
  ],
  truth: { start: 'pipe', others: [{ id: 'dike', text: 'Suppose it was the dike.' }] },
});

const { state } = play(scenario, ['look map', 'call', ['wet'], 'go', 'go']);

test.each(conditions)('%ss', (_, condition, expected) => {
  expect(holds(condition, scenario, state)).toBe(expected);
});

test('a condition that is left out holds', () => {
  expect(holds(undefined, scenario, state)).toBe(true);
});

test('an atom reads the answer that is being judged, through the kind of its task', () => {
  const answer = { task: fakeTask(), response: ['secret'] };
  expect(holds({ op: 'atom', key: 'kept', is: ['secret'] }, scenario, state, answer)).toBe(true);
  expect(holds({ op: 'not', of: { op: 'atom', key: 'kept', is: ['wet'] } }, scenario, state, answer)).toBe(true);
});
