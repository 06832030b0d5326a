import { describe, expect, test } from 'vitest';
import { portfolioOf, type ReportedAttempt } from '../../../src/core/scoring/portfolio.ts';
import { fakeScenario } from '../../fakes/scenario.ts';
import { inARow, reportAfter, scored } from './fakes.ts';

const choices = [
  scored('ask', { 'C13.p1': 3 }, { leans: { 'KT3.D2': 'open' } }),
  scored('check', { 'C13.p1': 2 }),
  scored('guess', { 'C13.p1': 0 }, { leans: { 'KT3.D2': 'closed' } }),
];
const scenario = (id: string) =>
  fakeScenario({
    id,
    scenes: inARow([{ choices }, { choices }, { choices }, { choices }]),
    profile: { tasks: [], targets: ['C13'], poles: [{ id: 'KT3.D2', poles: ['closed', 'open'] }] },
    results: { 'C13.r1': [{ points: 2, reason: 'Fine.' }] },
  });
const fourTimes = (choice: string) => [choice, choice, choice, choice];
const attempt = (id: string, choice: string, props: Partial<ReportedAttempt> = {}): ReportedAttempt => ({
  attempt: `${id}-${choice}`,
  mode: 'first',
  report: reportAfter(scenario(id), fourTimes(choice)),
  ...props,
});
const c13 = (...attempts: ReportedAttempt[]) =>
  portfolioOf(attempts).competencies.find(({ competency }) => competency === 'C13');

describe('a portfolio', () => {
  test('adds scenarios up: n′, s′, posterior and level', () => {
    const figure = c13(attempt('one', 'ask'), attempt('two', 'ask'));
    expect(figure).toMatchObject({ nPrime: 5, sPrime: 5, mean: 1, scenarios: 2, decisions: 8 });
    expect(figure?.posterior.estimate).toBeCloseTo(6 / 7, 12);
    expect(figure?.level).toMatchObject({ level: 'strong', provisional: true });
  });

  test('names no level after one scenario, and says what would help', () => {
    expect(c13(attempt('one', 'ask'))?.level).toMatchObject({ level: 'not-enough', situationsNeeded: 1 });
  });

  test('has all 23 competencies, also those of which nothing is known', () => {
    const { competencies } = portfolioOf([]);
    expect(competencies).toHaveLength(23);
    expect(competencies[0]).toMatchObject({ competency: 'C01', nPrime: 0, level: { level: 'not-enough' }, ledger: [] });
  });

  test('opens its ledger: attempt, scenario and observation of all that counted', () => {
    const figure = c13(attempt('one', 'ask'), attempt('two', 'guess'));
    expect(figure?.ledger).toHaveLength(8);
    expect(figure?.ledger[7]).toMatchObject({
      attempt: 'two-guess',
      scenario: 'two',
      observation: { points: 0, decision: 3 },
    });
  });

  test('names the criterion that gives over 60%', () => {
    expect(c13(attempt('one', 'ask'))?.dominating).toEqual({ criterion: 'C13.p1', share: 1 });
  });

  test('keeps results beside the figure, scenario by scenario', () => {
    const figure = c13(attempt('one', 'ask'), attempt('two', 'guess'));
    expect(figure?.results.map(({ scenario: id, result }) => [id, result.value])).toEqual([
      ['one', 2],
      ['two', 2],
    ]);
  });

  test('adds up to which pole the player leaned', () => {
    expect(portfolioOf([attempt('one', 'ask'), attempt('two', 'guess')]).stance).toEqual([
      {
        dilemma: 'KT3.D2',
        poles: [
          { pole: 'closed', times: 4 },
          { pole: 'open', times: 4 },
        ],
      },
    ]);
  });
});

describe('what counts', () => {
  test('is the first completed attempt at a scenario', () => {
    const { counted, leftOut } = portfolioOf([attempt('one', 'guess'), attempt('one', 'ask')]);
    expect(counted).toEqual(['one-guess']);
    expect(leftOut).toEqual([{ attempt: 'one-ask', why: 'not-the-first' }]);
  });

  test.each(['practice', 'whatif', 'class'] as const)('is never %s', (mode) => {
    expect(portfolioOf([attempt('one', 'ask', { mode })]).leftOut).toEqual([{ attempt: 'one-ask', why: 'practice' }]);
  });

  test('is never a play that was broken off, and the next one then is the first', () => {
    const brokenOff = attempt('one', 'guess', { report: reportAfter(scenario('one'), ['guess']) });
    const { counted, leftOut } = portfolioOf([brokenOff, attempt('one', 'ask')]);
    expect(counted).toEqual(['one-ask']);
    expect(leftOut).toEqual([{ attempt: 'one-guess', why: 'not-completed' }]);
  });

  test('is not what was set aside', () => {
    const aside = attempt('one', 'guess', { setAside: 'Someone else was at the keys.' });
    expect(portfolioOf([aside]).leftOut).toEqual([{ attempt: 'one-guess', why: 'set-aside' }]);
  });

  test('does not depend on the order in which scenarios were played', () => {
    const attempts = [attempt('one', 'ask'), attempt('two', 'check'), attempt('three', 'guess')];
    const [one, other] = [c13(...attempts), c13(...attempts.toReversed())];
    expect([other?.nPrime, other?.sPrime, other?.posterior, other?.level]).toEqual([
      one?.nPrime,
      one?.sPrime,
      one?.posterior,
      one?.level,
    ]);
  });
});
