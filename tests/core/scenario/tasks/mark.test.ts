import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition, Range, TaskRule } from '../../../../src/core/scenario/model.ts';
import type { Response } from '../../../../src/core/scenario/tasks/kind.ts';
import { mark } from '../../../../src/core/scenario/tasks/mark.ts';
import { standardKinds } from '../../../../src/core/scenario/tasks/standard.ts';
import { seeded } from '../../../../src/core/shared/random.ts';
import { fakeItem, fakeTask } from '../../../fakes/scenario.ts';

const letters = (count: number) => Array.from({ length: count }, (_, index) => `item-${index}`);
const taskOf = (ids: readonly string[], rules: readonly TaskRule[] = []) =>
  fakeTask({ items: [...ids.map((id) => fakeItem(id)), fakeItem('later', { offered: false })], rules });
const kept = (...is: string[]) => ({ op: 'atom', key: 'kept', is }) as const;
const count = (is: Range) => ({ op: 'atom', key: 'count', is }) as const;
const nothing: ReadonlySet<string> = new Set();

/** Every set of these items, in order. */
const setsOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: 2 ** ids.length }, (_, set) => ids.filter((_, index) => set & (1 << index)));

test('the standard kinds know it by its name', () => {
  expect(standardKinds[mark.kind]).toBe(mark);
});

describe('an answer', () => {
  const task = taskOf(['a', 'b', 'c']);

  test.each<[string, unknown, Response | undefined]>([
    ['is brought into the order of the task', ['c', 'a'], ['a', 'c']],
    ['may be empty', [], []],
    ['names nothing twice', ['a', 'a'], undefined],
    ['names no unknown item', ['a', 'x'], undefined],
    ['names no item that is not on offer', ['later'], undefined],
    ['is a list', { 0: 'a', length: 1 }, undefined],
    ['is a list of ids', ['a', 1], undefined],
    ['has no holes', new Array(2), undefined],
    ['is there', undefined, undefined],
    ['is no text', 'a', undefined],
  ])('%s', (_, value, expected) => {
    expect(mark.readResponse(task, value)).toEqual(expected);
  });

  test('drawn at random is one, and keeps about half', () => {
    const many = taskOf(letters(10));
    const random = seeded('sample');
    let sum = 0;
    for (let draw = 0; draw < 1_000; draw += 1) {
      const response = mark.sample(many, random);
      expect(mark.readResponse(many, response)).toEqual(response);
      sum += mark.kept(many, response).length;
    }
    expect(sum / 1_000).toBeGreaterThan(4.7);
    expect(sum / 1_000).toBeLessThan(5.3);
    expect(mark.sample(many, seeded('x'))).toEqual(mark.sample(many, seeded('x')));
  });
});

describe('facts', () => {
  const task = taskOf(['a', 'b', 'c']);

  test('one of these items is kept; so many are kept', () => {
    expect(mark.holds(kept('a', 'b'), task, ['b'])).toBe(true);
    expect(mark.holds(kept('a', 'b'), task, ['c'])).toBe(false);
    expect(mark.holds(count({ min: 2 }), task, ['a', 'c'])).toBe(true);
    expect(mark.holds(count({ max: 1 }), task, ['a', 'c'])).toBe(false);
    expect(mark.holds({ op: 'atom', key: 'order', is: ['a'] }, task, ['a'])).toBe(false);
  });

  test('are read from the author’s words', () => {
    expect(mark.readAtom('kept', { words: ['a', 'later'] }, task)).toEqual(kept('a', 'later'));
    expect(mark.readAtom('count', { range: { max: 3 } }, task)).toEqual(count({ max: 3 }));
    expect(mark.readAtom('count', { words: ['3'] }, task)).toEqual(count({ min: 3, max: 3 }));
  });

  test('that cannot be read say why', () => {
    expect(mark.readAtom('order', { words: ['a'] }, task)).toEqual({
      problem: 'unknown-key',
      known: ['kept', 'count'],
    });
    expect(mark.readAtom('toString', { words: ['a'] }, task)).toMatchObject({ problem: 'unknown-key' });
    expect(mark.readAtom('kept', { words: ['a', 'x'] }, task)).toEqual({
      problem: 'unknown-name',
      name: 'x',
      known: ['a', 'b', 'c', 'later'],
    });
    expect(mark.readAtom('kept', { range: { min: 1 } }, task)).toEqual({ problem: 'wrong-type', expected: 'words' });
    expect(mark.readAtom('count', { words: ['many'] }, task)).toEqual({ problem: 'wrong-type', expected: 'range' });
  });
});

describe('outcome classes', () => {
  test('one for each vector of the facts that are read, with a witness', () => {
    const task = taskOf(['a', 'b', 'c'], [{ if: kept('a', 'b') }, { unless: { op: 'not', of: kept('b') } }]);
    expect(mark.classes(task, nothing)).toEqual([
      { key: '', witness: [] },
      { key: 'kept:a,b', witness: ['a'] },
      { key: 'kept:a,b+kept:b', witness: ['b'] },
    ]);
  });

  test('items that later conditions read count as well, and those not on offer never occur', () => {
    const keys = mark.classes(taskOf(['a', 'b', 'c']), new Set(['c', 'later', 'unknown'])).map(({ key }) => key);
    expect(keys).toEqual(['', 'kept:c']);
  });

  test('a count reaches what only unread items can bring about', () => {
    const task = taskOf(['a', 'b', 'c'], [{ if: { op: 'all', of: [kept('a'), count({ min: 3 })] } }]);
    expect(mark.classes(task, nothing)).toEqual([
      { key: '', witness: [] },
      { key: 'kept:a', witness: ['a'] },
      { key: 'count:3-+kept:a', witness: ['a', 'b', 'c'] },
    ]);
  });

  test('are what trying every answer finds', () => {
    const ids = letters(6);
    const fact = fc.oneof(
      fc.subarray(ids, { minLength: 1, maxLength: 3 }).map((is) => kept(...is)),
      fc.record({ min: fc.nat({ max: 6 }), max: fc.nat({ max: 6 }) }).map((is) => count(is)),
    );
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      fact,
      fc.array(fact, { maxLength: 2 }).map((of): Condition => ({ op: 'all', of })),
      fact.map((of): Condition => ({ op: 'not', of })),
    );
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), fc.subarray(ids), (conditions, outside) => {
        const task = taskOf(
          ids,
          conditions.map((one) => ({ if: one })),
        );
        const found = mark.classes(task, new Set(outside));
        const vector = (response: Response) =>
          JSON.stringify([
            ...conditions
              .flatMap((one) => ('of' in one ? [one.of].flat() : [one]))
              .map((one) =>
                typeof one === 'object' && one.op === 'atom' ? mark.holds(one, task, response) : undefined,
              ),
            ...outside.map((id) => mark.kept(task, response).includes(id)),
          ]);
        const all = new Set(setsOf(ids).map(vector));
        expect(new Set(found.map(({ witness }) => vector(witness)))).toEqual(all);
        expect(found).toHaveLength(all.size);
        for (const { witness } of found) expect(mark.readResponse(task, witness)).toEqual(witness);
      }),
      { numRuns: 200 },
    );
  });

  test('are drawn from seeded answers where too many items are read, and are the same every time', () => {
    const ids = letters(15);
    const task = taskOf(ids, [{ if: kept(...ids.slice(0, 7)) }, { if: kept(...ids.slice(7)) }]);
    const found = mark.classes(task, nothing);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.length).toBeLessThanOrEqual(4);
    expect(mark.classes(task, nothing)).toEqual(found);
  });

  test('are found in a moment at the bound', () => {
    const ids = letters(14);
    const task = taskOf(
      [...ids, ...['x', 'y', 'z']],
      [...ids.map((id) => ({ if: kept(id) })), { if: count({ min: 5 }) }],
    );
    const before = performance.now();
    expect(mark.classes(task, nothing).length).toBeGreaterThan(2 ** 14);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
