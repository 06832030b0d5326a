import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../../src/core/explore/map/cycles.ts';
import { orderOf } from '../../../../src/core/explore/map/order.ts';
import { rowsOf } from '../../../../src/core/explore/map/rows.ts';
import { mapWords } from '../../../../src/core/explore/map/words.ts';
import type { Scene } from '../../../../src/core/scenario/model.ts';
import { at, back, fakeChoice, fakeScenario, fakeScene, toScene } from '../../../fakes/scenario.ts';

const order = (scenes: readonly Scene[]) => {
  const scenario = fakeScenario({ scenes });
  const context = { scenario, found: {}, words: mapWords.nl };
  return orderOf(scenario, new Map(scenes.map((scene) => [scene.id, rowsOf(scene, context)])));
};
const leads = (id: string, ...to: readonly string[]): Scene =>
  fakeScene({ id, choices: to.map((each) => fakeChoice({ id: each, go: toScene(each) })) });
const stepsOf = (scenes: readonly Scene[]) => order(scenes).steps.map((step) => step.scenes.join(' '));

describe('the order of a map', () => {
  test('puts a moment after everything that leads to it', () => {
    expect(stepsOf([leads('a', 'b', 'd'), leads('b', 'c'), leads('c', 'd'), fakeScene({ id: 'd' })])).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  test('puts ways from the same moment beside each other, in the order of the file', () => {
    expect(stepsOf([leads('a', 'b', 'c'), leads('b', 'd'), leads('c', 'd'), fakeScene({ id: 'd' })])).toEqual([
      'a',
      'b c',
      'd',
    ]);
  });

  test('takes the way back in a circle, by the order of the file, for the loop', () => {
    const { loops, steps } = order([
      leads('a', 'c', 'b'),
      leads('b', 'c'),
      leads('c', 'b', 'd'),
      fakeScene({ id: 'd' }),
    ]);
    expect([...loops]).toEqual(['c>b']);
    expect(steps.map((step) => step.scenes)).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  test('puts what breaks in at its hour', () => {
    const { steps, due } = order([
      fakeScene({
        id: 'a',
        choices: [fakeChoice({ later: [{ at: at('12.30'), scene: 'ring' }], go: toScene('b') })],
      }),
      { ...leads('b', 'c'), at: at('12.00') },
      fakeScene({ id: 'c', at: at('13.00') }),
      fakeScene({ id: 'ring', go: back }),
    ]);
    expect(steps.map(({ breaksIn }) => breaksIn)).toEqual([[], ['ring'], []]);
    expect(due.get('ring')).toBe(at('12.30'));
  });

  test('keeps apart what nothing leads to', () => {
    expect(order([fakeScene({ id: 'a' }), leads('x', 'y'), fakeScene({ id: 'y' })]).islands).toEqual(['x', 'y']);
  });
});

describe('circles', () => {
  test('are found in a story that is long and one circle', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `m${index}`);
    const groups = groupsOf(ids, (id) => [`m${(Number(id.slice(1)) + 1) % ids.length}`]);
    expect(new Set(groups.values()).size).toBe(1);
  });

  test('are kept apart from what only leads into them', () => {
    const after: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] };
    const groups = groupsOf(Object.keys(after), (id) => after[id] ?? []);
    expect(groups.get('b')).toBe(groups.get('c'));
    expect(new Set(groups.values()).size).toBe(3);
  });
});
