import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import type { Move } from '../../fakes/play.ts';
import { fakeChoice, fakeLook, fakeScenario, fakeScene, fakeTask, toScene } from '../../fakes/scenario.ts';
import { inARow, reportAfter, scored, shows } from './fakes.ts';

const observed = (scenario: Scenario, ...moves: readonly Move[]) =>
  reportAfter(scenario, moves).decisions.flatMap(({ evidence }) => evidence);
const oneScene = (...choices: Parameters<typeof scored>[]) =>
  fakeScenario({ scenes: [fakeScene({ choices: choices.map((each) => scored(...each)) })] });

describe('a decision', () => {
  const asks = oneScene(['ask', { 'C13.p1': 3 }], ['guess', { 'C13.p1': 1 }], ['check', { 'C13.p1': 2 }], ['wait', {}]);

  test('shows what the choice was worth, as points out of three', () => {
    expect(observed(asks, 'check')).toMatchObject([
      { criterion: 'C13.p1', competency: 'C13', points: 2, x: 2 / 3, weight: 1, reasons: ['C13.p1 2'], counted: true },
    ]);
  });

  test('tells where and when it was made, and what was chosen', () => {
    expect(observed(asks, 'ask')).toMatchObject([
      { scene: 'start', decision: 0, clock: 3 * 1440 + 660, chosen: { choice: 'ask', text: 'You ask.' } },
    ]);
  });

  test('is no evidence for what its option does not name', () => {
    expect(observed(asks, 'wait')).toEqual([]);
  });

  test('tells what a strong choice would have been, and why', () => {
    const [observation] = observed(asks, 'guess');
    expect(observation?.strong).toEqual([{ act: { choice: 'ask', text: 'You ask.' }, reasons: ['C13.p1 3'] }]);
  });

  test('lists every option that was open, those that do not name the criterion as such', () => {
    const [observation] = observed(asks, 'guess');
    expect(observation?.options.map(({ choice, points, chosen }) => [choice, points, chosen])).toEqual([
      ['ask', 3, false],
      ['guess', 1, true],
      ['check', 2, false],
      ['wait', undefined, false],
    ]);
  });

  test('knows what a random clicker gets: the mean over the options that name the criterion', () => {
    expect(observed(asks, 'guess')[0]?.random).toBeCloseTo(2 / 3, 12);
  });

  test('weighs half in a scene that says so', () => {
    const choices = [scored('ask', { 'C13.p1': 3 }), scored('guess', { 'C13.p1': 0 })];
    const half = fakeScenario({ scenes: [fakeScene({ choices, weight: 0.5 })] });
    expect(observed(half, 'ask')[0]?.weight).toBe(0.5);
  });

  test('takes points and reason from the case that holds', () => {
    const knowing = { when: { op: 'looked', of: ['memo'] }, evidence: shows({ 'C13.p1': 0 }) } as const;
    const choices = [scored('tell', { 'C13.p1': 3 }, { cases: [knowing] }), scored('guess', { 'C13.p1': 1 })];
    const scenario = fakeScenario({ scenes: [fakeScene({ looks: [fakeLook()], choices })] });
    expect(observed(scenario, 'tell')[0]?.points).toBe(3);
    expect(observed(scenario, 'look memo', 'tell')[0]?.points).toBe(0);
  });
});

describe('opportunity', () => {
  test.each([
    ['no strong option', oneScene(['sound', { 'C13.p1': 2 }], ['weak', { 'C13.p1': 1 }])],
    ['no weak option', oneScene(['sound', { 'C13.p1': 2 }], ['strong', { 'C13.p1': 3 }])],
    ['a weak option for another criterion only', oneScene(['sound', { 'C13.p1': 2 }], ['other', { 'C13.p2': 0 }])],
  ])('is missing with %s, and then nothing counts', (_, scenario) => {
    expect(observed(scenario, 'sound')).toMatchObject([{ counted: false, why: 'no-opportunity' }]);
  });

  test('is what was open in that state: a look that opens the strong option makes it', () => {
    const strong = scored('use-memo', { 'C13.p1': 3 }, { when: { op: 'looked', of: ['memo'] }, closed: 'Not read.' });
    const choices = [strong, scored('guess', { 'C13.p1': 1 })];
    const scenario = fakeScenario({ scenes: [fakeScene({ looks: [fakeLook()], choices })] });
    expect(observed(scenario, 'guess')).toMatchObject([{ counted: false, why: 'no-opportunity' }]);
    expect(observed(scenario, 'look memo', 'guess')).toMatchObject([{ counted: true }]);
  });

  test('is one decision a scene: a scene that comes again gives nothing the second time', () => {
    const again = scored('guess', { 'C13.p1': 1 }, { go: { to: 'again' } });
    const scenario = fakeScenario({ scenes: [fakeScene({ choices: [again, scored('ask', { 'C13.p1': 3 })] })] });
    expect(observed(scenario, 'guess', 'ask').map(({ counted, why }) => [counted, why])).toEqual([
      [true, undefined],
      [false, 'repeated'],
    ]);
  });

  test('what clicking cannot show is recognised, and stays outside every figure', () => {
    const scenario = oneScene(['slow', { 'C05.p3': 3 }], ['fast', { 'C05.p3': 0 }]);
    const report = reportAfter(scenario, ['slow']);
    expect(report.notSeen).toMatchObject([{ criterion: 'C05.p3', counted: false, why: 'not-seen-by-clicking' }]);
    expect(report.competencies).toMatchObject([{ competency: 'C05', n: 0, nPrime: 0, sPrime: 0, ledger: [] }]);
  });
});

describe('a task', () => {
  const kept = (...of: string[]) => ({ op: 'atom', key: 'kept', is: of }) as const;
  const task = fakeTask({
    base: shows({ 'C09.p1': 3, 'C09.p7': 3 }),
    rules: [
      { unless: kept('closed'), refuse: [{ kind: 'narration', text: 'What is closed?' }] },
      { if: kept('secret'), minus: { 'C09.p7': { points: 2, reason: 'That is secret.' } } },
      {
        if: kept('wet'),
        when: { op: 'not', of: { op: 'looked', of: ['memo'] } },
        minus: { 'C09.p7': { points: 2, reason: 'Nobody agreed.' }, 'C09.p1': { points: 1, reason: 'Unclear.' } },
      },
    ],
  });
  const scenario = fakeScenario({ scenes: [fakeScene({ looks: [fakeLook()], task })] });
  const figures = (...moves: Move[]) =>
    observed(scenario, ...moves).map(({ criterion, points, reasons, why }) => [criterion, points, reasons, why]);

  test('gives its base points and reason where no rule takes anything off', () => {
    expect(figures(['closed'])).toEqual([
      ['C09.p1', 3, ['C09.p1 3'], 'no-opportunity'],
      ['C09.p7', 3, ['C09.p7 3'], undefined],
    ]);
  });

  test('loses the points of every rule that holds, never below 0, with the reasons of those rules', () => {
    expect(figures(['closed', 'wet', 'secret'])).toEqual([
      ['C09.p1', 2, ['Unclear.'], 'no-opportunity'],
      ['C09.p7', 0, ['That is secret.', 'Nobody agreed.'], undefined],
    ]);
  });

  test('reads the state in which it was handed in', () => {
    expect(figures('look memo', ['closed', 'wet'])).toEqual([
      ['C09.p1', 3, ['C09.p1 3'], 'no-opportunity'],
      ['C09.p7', 3, ['C09.p7 3'], undefined],
    ]);
  });

  test('has an opportunity only in answers that would be accepted', () => {
    const strict = { ...task, rules: [...task.rules, { if: kept('secret', 'wet'), refuse: [] }] };
    const all = fakeScenario({ scenes: [fakeScene({ task: strict })] });
    expect(observed(all, ['closed']).map(({ why }) => why)).toEqual(['no-opportunity', 'no-opportunity']);
  });

  test('shows the nearest strong answer, and what could take points off', () => {
    const [, observation] = observed(scenario, 'look memo', ['closed', 'wet', 'secret']);
    expect(observation?.strong).toMatchObject([{ act: { response: ['closed', 'wet'] }, reasons: ['C09.p7 3'] }]);
    expect(observation?.minuses).toEqual([{ points: 2, reason: 'That is secret.', held: true }]);
    expect(observation?.chosen).toMatchObject({ items: [{ id: 'closed' }, { id: 'wet' }, { id: 'secret' }] });
  });

  test('knows what a random player gets, over 4,096 answers that are accepted', () => {
    const [, observation] = observed(scenario, 'look memo', ['closed']);
    expect(observation?.random).toBeCloseTo((1 + 1 / 3) / 2, 1);
    expect(observed(scenario, 'look memo', ['closed'])[1]?.random).toBe(observation?.random);
  });

  test('gives no evidence for an answer that was refused', () => {
    const { decisions } = reportAfter(
      fakeScenario({
        scenes: [fakeScene({ choices: [fakeChoice({ go: toScene('text') })] }), fakeScene({ id: 'text', task })],
      }),
      ['go', ['closed']],
    );
    expect(decisions.map(({ scene }) => scene)).toEqual(['start', 'text']);
  });
});

describe('the figures of a competency', () => {
  test('pool what counted: its n, mean x, n′ and s′, with the ledger', () => {
    const choices = [scored('ask', { 'C13.p1': 3 }), scored('guess', { 'C13.p1': 1 })];
    const scenario = fakeScenario({ scenes: inARow([{ choices }, { choices }, { choices }]) });
    const [figure] = reportAfter(scenario, ['ask', 'guess', 'ask']).competencies;
    expect(figure).toMatchObject({ competency: 'C13', n: 3, decisions: 3 });
    expect(figure?.mean).toBeCloseTo(7 / 9, 12);
    expect(figure?.nPrime).toBeCloseTo(3 / 1.4, 12);
    expect(figure?.sPrime).toBeCloseTo((3 / 1.4) * (7 / 9), 12);
    expect(figure?.ledger.map(({ decision, points }) => [decision, points])).toEqual([
      [0, 3],
      [1, 1],
      [2, 3],
    ]);
  });

  test('stand there for every target, also where nothing was shown', () => {
    const scenario = fakeScenario({ profile: { tasks: [], poles: [], targets: ['C18'] } });
    expect(reportAfter(scenario, ['go']).competencies).toEqual([
      { competency: 'C18', n: 0, nPrime: 0, sPrime: 0, decisions: 0, ledger: [] },
    ]);
  });
});
