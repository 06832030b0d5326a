import { expect, test } from 'vitest';
import { showLines } from '../../../src/core/engine/lines.ts';
import { start } from '../../../src/core/engine/start.ts';
import type { Condition, Line } from '../../../src/core/scenario/model.ts';
import { fakeScenario, says } from '../../fakes/scenario.ts';

const scenario = fakeScenario({
  variables: [
    { id: 'calls', type: 'number', start: 41, min: 0, max: 99 },
    { id: 'online', type: 'boolean', start: true },
  ],
});
const shown = (...lines: readonly Line[]) => showLines(lines, scenario, start(scenario, 'seed').state);
const never: Condition = { op: 'variable', id: 'online', is: [false] };

test('a line whose condition does not hold is left out', () => {
  expect(shown(says('Here.'), { ...says('Not here.'), when: never })).toEqual([says('Here.')]);
});

test('one of several is the first that holds, and inside it another choice can stand', () => {
  const oneOf = (...lines: readonly Line[]): Line => ({ kind: 'one-of', lines });
  expect(shown(oneOf({ ...says('No.'), when: never }, says('Yes.'), says('Too late.')))).toEqual([says('Yes.')]);
  expect(shown(oneOf(oneOf({ ...says('No.'), when: never }, says('Inside.'))))).toEqual([says('Inside.')]);
  expect(shown(oneOf({ ...says('No.'), when: never }))).toEqual([]);
  expect(shown({ kind: 'one-of', lines: [says('Yes.')], when: never })).toEqual([]);
});

test('speech keeps its speaker and its mood', () => {
  const line: Line = { kind: 'speech', speaker: 'noor', text: '{calls} calls.', mood: 'worried' };
  expect(shown(line)).toEqual([{ ...line, text: '41 calls.' }]);
  expect(shown({ kind: 'speech', speaker: 'noor', text: '…' })[0]).not.toHaveProperty('mood');
});

test('a number stands where its id stands between braces, and other braces stay', () => {
  expect(shown(says('{calls} of {calls}; {online}, {unknown}, {toString}, {Calls}.'))).toEqual([
    says('41 of 41; {online}, {unknown}, {toString}, {Calls}.'),
  ]);
});

test('a document shows its text and the cells of its table', () => {
  expect(
    shown({
      kind: 'document',
      title: 'List {calls}',
      text: 'All {calls}.',
      table: { columns: ['Who', 'Calls'], rows: [{ id: 'a', cells: ['Noor', '{calls}'] }] },
    }),
  ).toEqual([
    {
      kind: 'document',
      title: 'List 41',
      text: 'All 41.',
      table: { columns: ['Who', 'Calls'], rows: [['Noor', '41']] },
    },
  ]);
});
