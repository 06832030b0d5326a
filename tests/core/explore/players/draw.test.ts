import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, oneOf, shuffled, weighedOneOf } from '../../../../src/core/explore/players/draw.ts';
import { correlation, mean, spread } from '../../../../src/core/explore/simulate/statistics.ts';
import { seeded } from '../../../../src/core/shared/random.ts';

const times = 20_000;

/** How often each comes up, as a share. */
function shares(draw: () => string | undefined): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let time = 0; time < times; time += 1) {
    const drawn = draw() ?? 'nothing';
    counts[drawn] = (counts[drawn] ?? 0) + 1 / times;
  }
  return counts;
}

test('what weighs three times as much comes up three times as often', () => {
  const random = seeded('weights');
  const weights: Readonly<Record<string, number>> = { light: 1, heavy: 3, never: 0 };
  const drawn = shares(() => weighedOneOf(Object.keys(weights), (each) => weights[each] ?? 0, random));
  expect(drawn.light).toBeCloseTo(0.25, 1);
  expect(drawn.heavy).toBeCloseTo(0.75, 1);
  expect(drawn.never).toBeUndefined();
});

test('where nothing weighs anything, each is as likely as the other', () => {
  const random = seeded('nothing');
  const drawn = shares(() => weighedOneOf(['left', 'right'], () => 0, random));
  expect(drawn.left).toBeCloseTo(0.5, 1);
});

test('from nothing comes nothing', () => {
  expect(oneOf([], seeded('none'))).toBeUndefined();
  expect(weighedOneOf([], () => 1, seeded('none'))).toBeUndefined();
});

test('every order of three things is as likely as any other', () => {
  const random = seeded('orders');
  const drawn = shares(() => shuffled(['a', 'b', 'c'], random).join(''));
  expect(Object.keys(drawn)).toHaveLength(6);
  for (const share of Object.values(drawn)) expect(share).toBeCloseTo(1 / 6, 1);
});

test('an order of chance holds the same things, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
      expect([...shuffled(items, seeded(seed))].sort()).toEqual([...items].sort());
    }),
  );
});

test('normal numbers have mean 0 and spread 1, and one tells nothing about the next', () => {
  const random = seeded('normal');
  const numbers = Array.from({ length: times }, () => normal(random));
  expect(mean(numbers)).toBeCloseTo(0, 1);
  expect(spread(numbers)).toBeCloseTo(1, 1);
  const pairs = numbers.slice(1).map((number, index) => [number, numbers[index] ?? 0] as const);
  expect(correlation(pairs)).toBeCloseTo(0, 1);
});
