import { expect, test } from 'vitest';
import type { Option } from '../../../../src/core/explore/players/decision.ts';
import { personWithTraits } from '../../../../src/core/explore/players/traits.ts';
import { correlation, mean, spread } from '../../../../src/core/explore/simulate/statistics.ts';
import { competencies } from '../../../../src/core/profile/structure.ts';
import { seeded } from '../../../../src/core/shared/random.ts';

const random = seeded('traits');
const people = Array.from({ length: 3_000 }, () => personWithTraits(random));
const traitsOf = (competency: 'C09' | 'C13') => people.flatMap(({ traits }) => (traits ? [traits[competency]] : []));

const option = (id: string, x: number, mark: Option['mark'] = { choice: id }): Option => ({
  mark,
  earns: [{ scene: 'start', criterion: 'C13.p1', competency: 'C13', x, weight: 1 }],
  share: x,
  points: x * 3,
  leans: [],
  habits: [],
  words: 5,
  takes: 5,
  weight: 1,
});

test('a population has 23 traits, each with mean 0 and spread 1, that hang together by half', () => {
  expect(Object.keys(people[0]?.traits ?? {})).toEqual(competencies.map(({ id }) => id));
  expect(mean(traitsOf('C13'))).toBeCloseTo(0, 1);
  expect(spread(traitsOf('C13'))).toBeCloseTo(1, 1);
  const pairs = traitsOf('C09').map((trait, index) => [trait, traitsOf('C13')[index] ?? 0] as const);
  expect(correlation(pairs.slice(0, 1_000))).toBeCloseTo(0.5, 1);
});

test('whoever has more of a trait chooses better where that trait counts, and nobody always does the best', () => {
  const decision = [option('strong', 1), option('weak', 1 / 3), option('negative', 0)];
  const chosen = people.map((person) => person.choose(decision)?.share ?? 0);
  const pairs = traitsOf('C13').map((trait, index) => [trait, chosen[index] ?? 0] as const);
  expect(correlation(pairs)).toBeGreaterThan(0.3);
  expect(mean(chosen)).toBeGreaterThan(0.55);
  expect(mean(chosen)).toBeLessThan(0.85);
});

test('an answer that can be given in many ways is not therefore likelier', () => {
  const decision = [
    option('strong', 1, { response: ['strong'] }),
    ...Array.from({ length: 50 }, (_, index) => option(`${index}`, 0, { response: [`${index}`] })),
  ];
  const strong = people.filter((person) => person.choose(decision)?.share === 1).length / people.length;
  expect(strong).toBeGreaterThan(0.5);
});
