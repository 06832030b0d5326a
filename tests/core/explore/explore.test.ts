import { describe, expect, test } from 'vitest';
import { explore, exploreAll } from '../../../src/core/explore/explore.ts';
import type { Explored } from '../../../src/core/explore/explored.ts';
import type { Choice, Scene } from '../../../src/core/scenario/model.ts';
import { play } from '../../fakes/play.ts';
import {
  again,
  at,
  back,
  fakeChoice,
  fakeEnding,
  fakeLook,
  fakeScenario,
  fakeScene,
  fakeTask,
  says,
  toEnding,
  toScene,
} from '../../fakes/scenario.ts';
import { scored } from '../scoring/fakes.ts';
import { exploreFake, reachedIds, statesOf } from './fakes.ts';

const leadsTo = (id: string, target: string): Scene => fakeScene({ id, go: toScene(target) });
const last = fakeScene({ id: 'last', choices: [fakeChoice()] });

describe('what is one state', () => {
  test('choices that nothing reads any more make no difference', () => {
    const first = fakeScene({
      choices: [fakeChoice({ id: 'a', go: toScene('last') }), fakeChoice({ id: 'b', go: toScene('last') })],
    });
    expect(statesOf(fakeScenario({ scenes: [first, last] }))).toBe(3);
  });

  test('a choice that is read further on does', () => {
    const first = fakeScene({
      choices: [fakeChoice({ id: 'a', go: toScene('last') }), fakeChoice({ id: 'b', go: toScene('last') })],
    });
    const reads = fakeScene({
      id: 'last',
      choices: [fakeChoice({ when: { op: 'chosen', of: ['start/a'] } }), fakeChoice({ id: 'other' })],
    });
    expect(statesOf(fakeScenario({ scenes: [first, reads] }))).toBe(4);
  });

  test('the hour makes none unless something compares with it', () => {
    const choices = [
      fakeChoice({ id: 'a', takes: 5, go: toScene('last') }),
      fakeChoice({ id: 'b', takes: 20, go: toScene('last') }),
    ];
    const first = fakeScene({ choices });
    expect(statesOf(fakeScenario({ scenes: [first, last] }))).toBe(3);
    const waits = [first, fakeScene({ ...last, looks: [fakeLook()], until: at('12.00') })];
    // At two hours, with and without the look, and the ending.
    expect(statesOf(fakeScenario({ scenes: waits }))).toBe(6);
  });

  test.each<[string, Partial<Scene>]>([
    ['a scene that waits for its hour', { go: toScene('waits') }],
    ['a later event at an hour', { choices: [fakeChoice({ later: [{ at: at('12.00') }] })] }],
    [
      'a promise before an hour',
      { choices: [fakeChoice({ promise: { id: 'call', to: 'wilma', before: at('12.00') } })] },
    ],
  ])('%s compares with it', (_, middle) => {
    const choices = [5, 20].map((takes) => fakeChoice({ id: `in-${takes}`, takes, go: toScene('middle') }));
    const scenes = [
      fakeScene({ choices }),
      fakeScene({ id: 'middle', ...middle }),
      fakeScene({ id: 'waits', at: at('12.00') }),
    ];
    expect(exploreFake({ scenes }).scenes.get('middle')?.states).toBe(2);
  });

  const rounds = (choice: Partial<Choice>, middle: Partial<Scene>): Explored =>
    exploreAll(
      fakeScenario({
        scenes: [
          fakeScene({
            choices: [
              fakeChoice({ id: 'round', takes: 2, go: again, ...choice }),
              fakeChoice({ id: 'on', takes: 0, go: toScene('middle') }),
            ],
          }),
          fakeScene({ id: 'middle', choices: [fakeChoice()], ...middle }),
        ],
      }),
      { maxStates: 2_000 },
    );

  test.each<[string, Partial<Choice>, Partial<Scene>]>([
    ['a scene that waits for its hour', {}, { at: at('12.00') }],
    ['looks that have to be taken before an hour', {}, { looks: [fakeLook()], until: at('12.00') }],
    ['a later event at an hour', {}, { later: [{ at: at('12.00') }] }],
    [
      'a promise before an hour',
      {},
      { choices: [fakeChoice({ promise: { id: 'call', to: 'wilma', before: at('12.00') } })] },
    ],
    ['something that comes a while after each round', { later: [{ in: 30 }] }, {}],
    ['a promise that is made in each round', { promise: { id: 'call', to: 'wilma', in: 30 } }, { at: at('12.00') }],
  ])('rounds that take minutes are few states before %s', (_, choice, middle) => {
    const { states, proved } = rounds(choice, middle);
    expect(proved).toBe(true);
    expect(states).toBeLessThan(600);
  });

  test('the same thing to come in the same minute, again and again, is few states', () => {
    const later = [{ in: 30, set: { online: true } }];
    const variables = [{ id: 'online', type: 'boolean', start: false } as const];
    const reads = fakeChoice({ when: { op: 'variable', id: 'online', is: [true] } });
    const choices = [fakeChoice({ id: 'round', takes: 0, later, go: again }), reads, fakeChoice({ id: 'out' })];
    expect(exploreFake({ scenes: [fakeScene({ choices })], variables })).toMatchObject({ proved: true, states: 4 });
  });

  test('once the last hour has come it is all the same how late it is', () => {
    const { graph, scenes } = rounds({}, { at: at('11.03') });
    // Three minutes and one minute before it, and late; the wait is as long as it really is.
    expect(scenes.get('start')?.states).toBe(3);
    expect(new Set(graph.minutes)).toEqual(new Set([0, 1, 2, 3, 10]));
  });

  test('whether something was answered at all matters to what is written into it', () => {
    const stands = { when: { op: 'stands', of: ['text/wet'] } } as const;
    const scenes = [
      fakeScene({
        choices: [fakeChoice({ id: 'ask', go: toScene('asks') }), fakeChoice({ id: 'skip', go: toScene('writes') })],
      }),
      fakeScene({ id: 'asks', task: fakeTask({ go: toScene('writes') }) }),
      fakeScene({ id: 'writes', choices: [fakeChoice({ writes: ['text/wet'], go: toScene('reads') })] }),
      fakeScene({ id: 'reads', choices: [fakeChoice(), fakeChoice({ id: 'wet', ...stands })] }),
    ];
    const found = exploreFake({ scenes });
    expect(found.scenes.get('writes')?.states).toBe(2);
    expect(found.choices.get('reads/wet')?.states).toBe(1);
  });

  test('what is set anew before it is read makes none', () => {
    const online = { id: 'online', type: 'boolean', start: false } as const;
    const first = fakeScene({
      choices: [
        fakeChoice({ id: 'a', set: { online: true }, go: toScene('middle') }),
        fakeChoice({ id: 'b', go: toScene('middle') }),
      ],
    });
    const middle = fakeScene({ id: 'middle', effects: { set: { online: true } }, go: toScene('last') });
    const reads = fakeScene({
      id: 'last',
      choices: [fakeChoice({ when: { op: 'variable', id: 'online', is: [true] } })],
    });
    expect(statesOf(fakeScenario({ scenes: [first, middle, reads], variables: [online] }))).toBe(4);
  });

  test('answers are one where no rule and no condition tells them apart', () => {
    const asks = fakeScene({ task: fakeTask() });
    expect(exploreFake({ scenes: [asks] }).moves).toBe(1);
    const rule = { if: { op: 'atom', key: 'kept', is: ['wet'] }, set: {} } as const;
    expect(exploreFake({ scenes: [fakeScene({ task: fakeTask({ rules: [rule] }) })] }).moves).toBe(2);
  });
});

describe('what can happen', () => {
  test('a scene to which nothing leads is not reached', () => {
    const { scenes, proved } = exploreFake({ scenes: [leadsTo('start', 'last'), last, leadsTo('island', 'last')] });
    expect(reachedIds(scenes)).toEqual(['start', 'last']);
    expect(proved).toBe(true);
  });

  test('the shortest play to a scene gets there', () => {
    const scenario = fakeScenario({
      scenes: [
        fakeScene({
          looks: [fakeLook()],
          choices: [
            fakeChoice({ id: 'long', go: toScene('detour') }),
            fakeChoice({ id: 'short', go: toScene('last') }),
          ],
        }),
        leadsTo('detour', 'last'),
        last,
      ],
    });
    const { scenes } = exploreAll(scenario);
    expect(scenes.get('last')?.play?.actions).toEqual(play(scenario, ['short']).actions);
  });

  test('a way that only another truth opens is reached, by a play that names it', () => {
    const truth = { start: 'pipe', others: [{ id: 'dike', text: 'Suppose that it was the dike.' }] };
    const go = {
      to: 'cases',
      cases: [{ when: { op: 'truth', is: ['dike'] }, go: toEnding('dike') }, { go: toEnding() }],
    } as const;
    const endings = [fakeEnding(), fakeEnding({ id: 'dike' })];
    const found = exploreFake({ scenes: [fakeScene({ go })], endings, truth });
    expect(found.endings.get('dike')).toMatchObject({ reached: true, play: { truth: 'dike' } });
  });

  test('a truth that only lines read makes no more states, and each of them is read', () => {
    const truth = { start: 'pipe', others: [{ id: 'dike', text: 'Suppose that it was the dike.' }] };
    const lines = [{ kind: 'narration', text: 'The dike.', when: { op: 'truth', is: ['dike'] } } as const];
    const { conditions, states } = exploreFake({ scenes: [fakeScene({ lines, go: toEnding() })], truth });
    expect(conditions).toMatchObject([
      { path: ['scenes', 'start', 'lines', 0, 'when'], everTrue: true, everFalse: true },
    ]);
    expect(states).toBe(2);
  });

  test('a scene in which nothing is open is a soft lock, with the play to it', () => {
    const shut = fakeScene({ id: 'shut', choices: [fakeChoice({ when: { op: 'chosen', of: ['shut/go'] } })] });
    const { stuck, noWayOut } = exploreFake({ scenes: [leadsTo('start', 'shut'), shut] });
    expect(stuck).toMatchObject([
      { kind: 'soft-lock', scene: 'shut', states: 1, play: { actions: [{ do: 'continue' }] } },
    ]);
    expect(noWayOut.map(({ scene, forever }) => [scene, forever])).toEqual([
      ['start', 0],
      ['shut', 0],
    ]);
  });

  test('going back where nothing was interrupted is refused', () => {
    const { stuck } = exploreFake({
      scenes: [fakeScene({ choices: [fakeChoice(), fakeChoice({ id: 'home', go: back })] })],
    });
    expect(stuck).toMatchObject([{ kind: 'refused', act: { choice: 'home' }, refusal: 'nowhere-to-go' }]);
  });

  test('interruptions that heap up without end are soon given up, and then nothing is proved', () => {
    const later = [{ in: 1, scene: 'ring' }];
    const scenes = [
      fakeScene({ choices: [fakeChoice({ id: 'round', takes: 0, later, go: again }), fakeChoice()] }),
      fakeScene({ id: 'ring', go: back }),
    ];
    const { proved, states, stuck, noWayOut } = exploreFake({ scenes });
    expect({ proved, stuck, noWayOut }).toEqual({ proved: false, stuck: [], noWayOut: [] });
    expect(states).toBeLessThan(21_000);
  });

  test('a round without a way out goes on for ever', () => {
    const { noWayOut, stuck } = exploreFake({ scenes: [leadsTo('start', 'other'), leadsTo('other', 'start')] });
    expect(noWayOut).toMatchObject([
      { scene: 'start', forever: 1, circling: 1 },
      { scene: 'other', forever: 1, circling: 1 },
    ]);
    expect(stuck).toEqual([]);
  });

  test('what only leads into a round is no part of it', () => {
    const scenes = [leadsTo('start', 'round'), leadsTo('round', 'other'), leadsTo('other', 'round')];
    expect(exploreFake({ scenes }).noWayOut).toMatchObject([
      { scene: 'start', forever: 1, circling: 0 },
      { scene: 'round', forever: 1, circling: 1, play: { actions: [{ do: 'continue', scene: 'start' }] } },
      { scene: 'other', forever: 1, circling: 1 },
    ]);
  });

  test('evidence that can be given twice is found, with the play that does it', () => {
    const choices = [scored('round', { 'C13.p1': 3 }, { go: again }), scored('out', { 'C13.p1': 0 })];
    const { decisions, counted } = exploreAll(
      fakeScenario({ scenes: [fakeScene({ choices })], profile: { tasks: [], poles: [], targets: ['C13'] } }),
    );
    expect(decisions.get('start')?.repeated?.actions.filter((action) => action.do === 'choose')).toMatchObject([
      { id: 'round' },
      {},
    ]);
    expect(counted).toMatchObject([{ competency: 'C13', fewest: 1, most: 1 }]);
  });

  test('a look without which the only strong choice is shut is named', () => {
    const choices = [
      scored('strong', { 'C13.p1': 3 }, { when: { op: 'looked', of: ['memo'] } }),
      scored('weak', { 'C13.p1': 1 }),
    ];
    const { openingLooks } = exploreFake({ scenes: [fakeScene({ looks: [fakeLook()], choices })] });
    expect(openingLooks).toEqual([{ look: 'memo', choice: 'start/strong', onlyStrongFor: ['C13.p1'] }]);
  });

  test('an act is offered with what it can still come to', () => {
    const good = { when: { op: 'chosen', of: ['start/good'] }, points: 3, reason: 'Good.' } as const;
    const { decisions } = exploreFake({
      scenes: [fakeScene({ choices: [scored('good', { 'C13.p1': 3 }), scored('bad', { 'C13.p1': 0 })] })],
      results: { 'C13.r1': [good, { points: 0, reason: 'Bad.' }] },
    });
    expect(decisions.get('start')?.offers).toMatchObject([
      {
        states: 1,
        acts: [
          {
            key: 'good',
            points: { 'C13.p1': 3 },
            share: 0.5,
            outlook: { results: { least: 3, most: 3 }, process: { least: 3, most: 3 } },
          },
          { key: 'bad', outlook: { results: { least: 0, most: 0 }, process: { least: 0, most: 0 } } },
        ],
      },
    ]);
  });
});

describe('bit by bit', () => {
  const rounds = fakeScenario({
    variables: [{ id: 'calls', type: 'number', start: 0, min: 0, max: 100 }],
    scenes: [
      fakeScene({
        lines: [says('{calls} calls.')],
        choices: [
          fakeChoice({ id: 'call', add: { calls: 1 }, go: again }),
          fakeChoice({ id: 'stop', when: { op: 'variable', id: 'calls', in: { min: 60 } } }),
        ],
      }),
    ],
  });

  test('an exploration that is stopped can say what it found, and goes on where it was', () => {
    const exploration = explore(rounds);
    expect(exploration.run(10)).toMatchObject({ states: 10, done: false });
    expect(exploration.explored()).toMatchObject({ proved: false, states: 10 });
    expect(exploration.explored().stuck).toEqual([]);
    expect(exploration.run(Number.POSITIVE_INFINITY).done).toBe(true);
    expect(exploration.explored()).toMatchObject({ proved: true, states: 102 });
  });

  test('beyond the most states that are asked nothing is proved', () => {
    const explored = exploreAll(rounds, { maxStates: 50 });
    expect(explored.proved).toBe(false);
    expect(explored.states).toBeGreaterThanOrEqual(50);
    expect(explored.noWayOut).toEqual([]);
  });

  test('the same comes out however it was cut up', () => {
    const bits = explore(rounds);
    for (let until = 1; !bits.run(until).done; until += 7);
    expect(bits.explored()).toEqual(exploreAll(rounds));
  });
});
