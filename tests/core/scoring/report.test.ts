import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../src/core/scenario/model.ts';
import { reportOf } from '../../../src/core/scoring/report.ts';
import { play } from '../../fakes/play.ts';
import { at, fakeChoice, fakeLook, fakeScenario, fakeScene, fakeTask, says, toScene } from '../../fakes/scenario.ts';
import { reportAfter, scored } from './fakes.ts';

const leaning = (id: string, pole: string, props: Partial<Choice> = {}) =>
  fakeChoice({ id, text: `You ${id}.`, leans: { 'KT3.D2': pole }, ...props });
const day = fakeScenario({
  profile: { tasks: [], targets: [], poles: [{ id: 'KT3.D2', poles: ['closed', 'open'] }] },
  debrief: { fits: { open: 'Open fits what people see.' }, luck: [], ask: [] },
  scenes: [
    fakeScene({
      looks: [fakeLook(), fakeLook({ id: 'map' })],
      choices: [
        leaning('tell', 'open', { takes: 5, go: toScene('phone') }),
        leaning('wait', 'closed', { go: toScene('phone') }),
        fakeChoice({ id: 'leak', unlawful: true, go: toScene('phone') }),
        fakeChoice({ id: 'call', when: { op: 'looked', of: ['map'] }, closed: 'You do not know whom.' }),
      ],
    }),
    fakeScene({
      id: 'phone',
      looks: [fakeLook({ id: 'board' })],
      choices: [
        leaning('later', 'closed', { promise: { id: 'ring', to: 'wilma', before: at('12.00') }, go: toScene('desk') }),
        fakeChoice({ id: 'hang-up', takes: 1 }),
      ],
    }),
    fakeScene({
      id: 'desk',
      choices: [fakeChoice({ id: 'ring', takes: 3, keeps: 'ring' }), fakeChoice({ id: 'forget', takes: 90 })],
    }),
  ],
});

describe('a report', () => {
  test('tells the decisions in order: when, what, with how many minutes, and what was looked at before', () => {
    const { decisions } = reportAfter(day, ['look memo', 'tell', 'look board', 'later', 'ring']);
    expect(decisions).toMatchObject([
      {
        index: 0,
        scene: 'start',
        clock: at('11.05'),
        act: { choice: 'tell', text: 'You tell.' },
        minutes: 5,
        looked: ['memo'],
      },
      { index: 1, scene: 'phone', clock: at('11.15'), minutes: 10, looked: ['board'], lookedEarlier: ['memo'] },
      { index: 2, scene: 'desk', clock: at('11.25'), minutes: 3, looked: [], lookedEarlier: ['memo', 'board'] },
    ]);
  });

  test('tells what else was listed, open or shut', () => {
    const [first] = reportAfter(day, ['tell', 'hang-up']).decisions;
    const listed = Object.fromEntries(first?.choices.map(({ choice, ...rest }) => [choice, rest]) ?? []);
    expect(listed).toMatchObject({
      tell: { open: true, chosen: true },
      wait: { open: true, chosen: false },
      call: { open: false, closed: 'You do not know whom.', chosen: false },
    });
  });

  test('tells how many actions lead to each decision', () => {
    const { actions } = play(day, ['look memo', 'tell', 'look board', 'later', 'ring']);
    const { decisions } = reportOf(day, { seed: 'seed', actions });
    for (const decision of decisions) {
      expect(actions[decision.actions]).toEqual({
        do: 'choose',
        scene: decision.scene,
        id: (decision.act as { choice: string }).choice,
      });
    }
  });

  test('names the ending and its hour', () => {
    expect(reportAfter(day, ['tell', 'hang-up']).ending).toEqual({ id: 'end', title: 'The end', clock: at('11.06') });
  });

  test('has no ending while the play goes on, and leaves out what was only marked', () => {
    const report = reportOf(day, { seed: 'seed', actions: [{ do: 'choose', scene: 'start', id: 'tell' }] });
    expect([report.ending, report.decisions]).toEqual([undefined, []]);
  });

  test('says where it stopped, if an action cannot be done', () => {
    const actions = [...play(day, ['tell']).actions, { do: 'choose', scene: 'phone', id: 'sing' } as const];
    expect(reportOf(day, { seed: 'seed', actions }).stopped).toEqual({
      index: 2,
      refusal: { code: 'unknown-choice', id: 'sing' },
    });
  });

  test('names no level', () => {
    expect(JSON.stringify(reportAfter(day, ['tell', 'hang-up']))).not.toMatch(/level|posterior/);
  });

  test('is plain JSON, and the same every time', () => {
    const report = reportAfter(day, ['look memo', 'tell', 'later', 'ring']);
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(reportAfter(day, ['look memo', 'tell', 'later', 'ring'])).toStrictEqual(report);
  });
});

describe('stance', () => {
  test('counts the decisions that leaned to either pole, beside when each fits', () => {
    expect(reportAfter(day, ['tell', 'later', 'ring']).stance).toEqual([
      {
        dilemma: 'KT3.D2',
        poles: [
          { pole: 'closed', decisions: [1] },
          { pole: 'open', fits: 'Open fits what people see.', decisions: [0] },
        ],
      },
    ]);
  });

  test('is there where nothing leaned, and an unlawful act has none', () => {
    const report = reportAfter(day, ['leak', 'hang-up']);
    expect(report.stance[0]?.poles.map(({ decisions }) => decisions)).toEqual([[], []]);
    expect(report.decisions[0]).toMatchObject({ unlawful: true, leans: [] });
  });

  test('reads the rules of a task too', () => {
    const kept = { op: 'atom', key: 'kept', is: ['wet'] } as const;
    const rules = [
      { if: kept, leans: { 'KT3.D2': 'open' } },
      { unless: kept, leans: { 'KT3.D2': 'closed' } },
    ];
    const scenario = fakeScenario({ profile: day.profile, scenes: [fakeScene({ task: fakeTask({ rules }) })] });
    expect(reportAfter(scenario, [['closed', 'wet']]).decisions[0]?.leans).toEqual([
      { dilemma: 'KT3.D2', pole: 'open' },
    ]);
    expect(reportAfter(scenario, [['closed']]).decisions[0]?.leans).toEqual([{ dilemma: 'KT3.D2', pole: 'closed' }]);
  });
});

describe('promises', () => {
  const made = { id: 'ring', to: 'wilma', madeAt: at('11.15'), before: at('12.00') };

  test('tell when they were made and kept', () => {
    expect(reportAfter(day, ['tell', 'later', 'ring']).promises).toEqual([
      { ...made, status: 'kept', settledAt: at('11.18') },
    ]);
  });

  test('that time breaks are broken at their hour, not when the act is over', () => {
    expect(reportAfter(day, ['tell', 'later', 'forget']).promises).toEqual([
      { ...made, status: 'broken', settledAt: at('12.00') },
    ]);
  });

  test('are open while they are', () => {
    expect(reportAfter(day, ['tell', 'later']).promises).toEqual([{ ...made, status: 'open' }]);
  });
});

describe('what broke in between', () => {
  test('does not take the looks from the decision that it interrupted', () => {
    const interrupted = fakeScenario({
      scenes: [
        fakeScene({
          later: [{ in: 2, scene: 'visitor' }],
          looks: [fakeLook()],
          choices: [scored('ask', { 'C13.p1': 3 }), scored('guess', { 'C13.p1': 0 })],
        }),
        fakeScene({
          id: 'visitor',
          lines: [says('A knock.')],
          choices: [fakeChoice({ id: 'nod', takes: 1, go: { to: 'back' } })],
        }),
      ],
    });
    const { decisions } = reportAfter(interrupted, ['look memo', 'nod', 'ask']);
    expect(decisions.map(({ scene, looked }) => [scene, looked])).toEqual([
      ['visitor', []],
      ['start', ['memo']],
    ]);
    expect(decisions[1]?.clock).toBe(at('11.06'));
  });
});
