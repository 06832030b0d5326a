import { describe, expect, test } from 'vitest';
import type { Option } from '../../../../src/core/explore/players/decision.ts';
import {
  best,
  bestToPole,
  byHabit,
  cautious,
  first,
  longest,
  type Narrow,
  shortest,
  toPole,
  worst,
} from '../../../../src/core/explore/players/narrow.ts';

/** An option that earns these points, one criterion each, and is nothing else. */
function fakeOption(id: string, points: readonly number[] = [], props: Partial<Option> = {}): Option {
  const total = points.reduce((sum, each) => sum + each, 0);
  return {
    mark: { choice: id },
    earns: [],
    ...(points.length === 0 ? {} : { share: total / (3 * points.length) }),
    points: total,
    leans: [],
    habits: [],
    words: 5,
    takes: 5,
    weight: 1,
    ...props,
  };
}

const left = (narrow: Narrow, ...options: readonly Option[]): readonly string[] =>
  narrow(options).map(({ mark }) => ('choice' in mark ? mark.choice : 'answer'));

const open = { leans: [{ dilemma: 'KT3.D2', pole: 'openheid' }] };

describe('the best', () => {
  test('is the largest share of the points, however many criteria an option names', () => {
    expect(left(best, fakeOption('one strong, one negative', [3, 0]), fakeOption('sound', [2]))).toEqual(['sound']);
  });

  test('is among equal shares what earns most', () => {
    expect(left(best, fakeOption('strong', [3]), fakeOption('twice strong', [3, 3]))).toEqual(['twice strong']);
  });

  test('is all of them where they are equally good, so that none is favoured', () => {
    expect(left(best, fakeOption('a', [3]), fakeOption('b', [1]), fakeOption('c', [3]))).toEqual(['a', 'c']);
  });

  test('is rather no evidence than weak evidence, and the worst the other way round', () => {
    const options = [fakeOption('weak', [1]), fakeOption('nothing')];
    expect(left(best, ...options)).toEqual(['nothing']);
    expect(left(worst, ...options)).toEqual(['weak']);
  });

  test('with a side in mind is never less than the best', () => {
    const narrow = bestToPole('KT3.D2', 'openheid');
    expect(left(narrow, fakeOption('strong', [3]), fakeOption('weak and open', [1], open))).toEqual(['strong']);
    expect(left(narrow, fakeOption('strong', [3]), fakeOption('strong and open', [3], open))).toEqual([
      'strong and open',
    ]);
  });
});

describe('a habit', () => {
  test('is followed, also where it earns nothing', () => {
    const asks = fakeOption('asks', [0], { habits: ['ask'] });
    expect(left(byHabit('ask'), asks, fakeOption('acts', [3]))).toEqual(['asks']);
  });

  test('that several options have is spread over all of them', () => {
    const asks = ['a', 'b'].map((id) => fakeOption(id, [], { habits: ['ask', 'cautious'] }));
    expect(left(byHabit('ask'), ...asks, fakeOption('acts'))).toEqual(['a', 'b']);
  });

  test('that nothing has says nothing', () => {
    expect(left(byHabit('ask'), fakeOption('a'), fakeOption('b'))).toEqual(['a', 'b']);
    expect(left(toPole('KT3.D2', 'achterhouden'), fakeOption('a'), fakeOption('b', [], open))).toEqual(['a', 'b']);
  });

  test('of caution keeps the least of a task, and elsewhere what the file calls cautious', () => {
    const answers = [3, 1, 1].map((kept) => fakeOption(`keeps ${kept}`, [], { kept }));
    expect(left(cautious, ...answers)).toEqual(['keeps 1', 'keeps 1']);
    expect(left(cautious, ...answers, fakeOption('waits', [], { habits: ['cautious'] }))).toEqual(['waits']);
  });
});

describe('a rule of form', () => {
  const options = [fakeOption('short', [3], { words: 3 }), fakeOption('long', [0], { words: 9 })];

  test('sees words only', () => {
    expect(left(longest, ...options)).toEqual(['long']);
    expect(left(shortest, ...options)).toEqual(['short']);
  });

  test('knows the first choice, and no first answer', () => {
    expect(left(first, ...options)).toEqual(['short']);
    const answers = [1, 2].map((kept) => fakeOption(`keeps ${kept}`, [], { kept }));
    expect(left(first, ...answers)).toHaveLength(2);
  });
});
