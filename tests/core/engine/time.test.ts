import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { available } from '../../../src/core/engine/available.ts';
import { promiseOf, promisesIn, variableOf, wasChosen } from '../../../src/core/engine/facts.ts';
import { prepare } from '../../../src/core/engine/prepare.ts';
import { makePromise } from '../../../src/core/engine/promises.ts';
import { start } from '../../../src/core/engine/start.ts';
import type { State } from '../../../src/core/engine/state.ts';
import { passUntil } from '../../../src/core/engine/time.ts';
import { newTurn } from '../../../src/core/engine/turn.ts';
import type { Choice, Later, Scene, Variable } from '../../../src/core/scenario/model.ts';
import { only, play } from '../../fakes/play.ts';
import { at, back, fakeChoice, fakeScenario, fakeScene, says, toScene } from '../../fakes/scenario.ts';

const online: Variable = { id: 'online', type: 'boolean', start: false };
const calls: Variable = { id: 'calls', type: 'number', start: 0, min: 0, max: 9 };

/** A scene `start` with these choices, each going to `next`, and whatever else is given. */
const withChoices = (choices: readonly Partial<Choice>[], others: readonly Scene[] = [], clock = at('14.40')) =>
  fakeScenario({
    scenes: [
      fakeScene({ choices: choices.map((props) => fakeChoice({ go: toScene('next'), ...props })) }),
      fakeScene({ id: 'next' }),
      ...others,
    ],
    start: { scene: 'start', at: clock },
    variables: [online, calls],
  });

describe('a promise to call before 15.00', () => {
  const promise: Choice = fakeChoice({
    id: 'promise',
    takes: 0,
    promise: { id: 'call', to: 'wilma', before: at('15.00') },
    go: { to: 'again' },
  });
  const scenario = withChoices([
    promise,
    { id: 'in-time', takes: 18, keeps: 'call' },
    { id: 'too-late', takes: 20, keeps: 'call' },
    { id: 'else', takes: 30 },
  ]);

  test('is open until then', () => {
    const { state, last } = play(scenario, ['promise']);
    expect(promisesIn(scenario, state)).toEqual([{ id: 'call', to: 'wilma', before: at('15.00'), status: 'open' }]);
    expect(only(last, 'promise-made')).toEqual([
      { type: 'promise-made', id: 'call', to: 'wilma', before: at('15.00') },
    ]);
  });

  test('is kept by an act that ends at 14.58', () => {
    const { state, last } = play(scenario, ['promise', 'in-time']);
    expect(state.clock).toBe(at('14.58'));
    expect(promiseOf(scenario, state, 'call')?.status).toBe('kept');
    expect(only(last, 'promise-kept')).toHaveLength(1);
    expect(only(last, 'promise-broken')).toHaveLength(0);
  });

  test('is broken at 15.00 sharp, also by the act that keeps it a moment too late', () => {
    const { state, last } = play(scenario, ['promise', 'too-late']);
    expect(state.clock).toBe(at('15.00'));
    expect(promiseOf(scenario, state, 'call')?.status).toBe('broken');
    expect(only(last, 'promise-kept')).toHaveLength(0);
    expect(only(last, 'promise-broken')).toHaveLength(1);
  });

  test('is named by every act that would miss it', () => {
    const { choices } = available(scenario, play(scenario, ['promise']).state);
    const misses = Object.fromEntries(choices.map((choice) => [choice.id, choice.misses]));
    expect(misses).toEqual({ promise: [], 'in-time': [], 'too-late': ['call'], else: ['call'] });
  });

  test('stays kept when its hour passes', () => {
    const kept = withChoices([
      promise,
      { id: 'in-time', takes: 18, keeps: 'call', go: { to: 'again' } },
      { id: 'else', takes: 30 },
    ]);
    const { state, last } = play(kept, ['promise', 'in-time', 'else']);
    expect(promiseOf(kept, state, 'call')?.status).toBe('kept');
    expect(only(last, 'promise-broken')).toHaveLength(0);
  });

  test('can be counted in minutes from the end of the act', () => {
    const minutes = withChoices([{ takes: 10, promise: { id: 'call', to: 'wilma', in: 20 } }]);
    expect(promiseOf(minutes, play(minutes, ['go']).state, 'call')?.before).toBe(at('15.10'));
  });

  test('breaks while one waits for the hour of the next scene', () => {
    const scenes = [fakeScene({ id: 'ilse', at: at('15.20') })];
    const { last } = play(withChoices([{ ...promise, go: toScene('ilse') }], scenes), ['promise']);
    expect(last.map(({ type }) => type)).toEqual([
      'marked',
      'decided',
      'promise-made',
      'replied',
      'promise-broken',
      'time-passed',
      'entered',
    ]);
  });
});

describe('a scene that breaks in at 14.50', () => {
  const ring = fakeScene({ id: 'ring', choices: [fakeChoice({ id: 'answer', takes: 8, go: back })] });
  const long: Partial<Choice> = { takes: 30, set: { online: true }, reply: [says('Done.')] };
  const scenario = withChoices(
    [{ id: 'plan', takes: 0, later: [{ at: at('14.50'), scene: 'ring' }], go: { to: 'again' } }, long],
    [ring, fakeScene({ id: 'reads', lines: [{ ...says('You went.'), when: { op: 'chosen', of: ['start/go'] } }] })],
  );

  test('interrupts an act of half an hour that began at 14.40: its effects wait', () => {
    const { state, variables, last, scene } = play(scenario, ['plan', 'go']);
    expect(scene).toBe('ring');
    expect(state.clock).toBe(at('14.50'));
    expect(variables.online).toBe(false);
    expect(wasChosen(scenario, state, 'start/go')).toBe(true);
    expect(last.slice(2)).toEqual([
      { type: 'time-passed', from: at('14.40'), to: at('14.50') },
      { type: 'entered', scene: 'ring', clock: at('14.50'), lines: [], interrupts: true },
    ]);
  });

  test('goes back, and the act still needs its twenty minutes that were left', () => {
    const { state, variables, last, scene } = play(scenario, ['plan', 'go', 'answer']);
    expect(scene).toBe('next');
    expect(state.clock).toBe(at('15.18'));
    expect(variables.online).toBe(true);
    expect(last.map((event) => ('scene' in event ? `${event.type} ${event.scene}` : event.type)).slice(2)).toEqual([
      'time-passed',
      'replied ring',
      'resumed start',
      'time-passed',
      'replied start',
      'entered next',
    ]);
  });

  test('does not move the hour for which one waits', () => {
    const waiting = withChoices(
      [{ takes: 0, later: [{ at: at('14.50'), scene: 'ring' }], go: toScene('ilse') }],
      [ring, fakeScene({ id: 'ilse', at: at('15.20'), takes: 5 })],
    );
    const { state, scene } = play(waiting, ['go', 'answer']);
    expect(scene).toBe('ilse');
    expect(state.clock).toBe(at('15.25'));
  });

  test('interrupts the minutes of a scene, which come on top', () => {
    const walking = withChoices(
      [{ takes: 0, later: [{ at: at('14.50'), scene: 'ring' }], go: toScene('walk') }],
      [ring, fakeScene({ id: 'walk', takes: 15 })],
    );
    expect(play(walking, ['go', 'answer']).state.clock).toBe(at('15.03'));
  });

  test('can be interrupted itself', () => {
    const visit = fakeScene({ id: 'visit', choices: [fakeChoice({ id: 'talk', takes: 3, go: back })] });
    const laters: Later[] = [
      { at: at('14.50'), scene: 'ring' },
      { at: at('14.55'), scene: 'visit' },
    ];
    const nested = withChoices(
      [
        { takes: 30, later: [] },
        { id: 'plan', takes: 0, later: laters, go: { to: 'again' } },
      ],
      [ring, visit],
    );
    const deep = play(nested, ['plan', 'go', 'answer']);
    expect(deep.scene).toBe('visit');
    expect(deep.state.clock).toBe(at('14.55'));
    const out = play(nested, ['plan', 'go', 'answer', 'talk']);
    expect(out.scene).toBe('next');
    expect(out.state.clock).toBe(at('15.21'));
  });

  test('can lead on to other scenes before it goes back', () => {
    const more = fakeScene({ id: 'more', takes: 2, go: back });
    const leading = fakeScene({ id: 'ring', choices: [fakeChoice({ id: 'answer', takes: 8, go: toScene('more') })] });
    const chain = withChoices(
      [{ id: 'plan', takes: 0, later: [{ at: at('14.50'), scene: 'ring' }], go: { to: 'again' } }, long],
      [leading, more],
    );
    expect(play(chain, ['plan', 'go', 'answer', 'go on']).state.clock).toBe(at('15.20'));
  });
});

describe('two scenes that are due in one minute', () => {
  const ring = fakeScene({ id: 'ring', go: back });
  const visit = fakeScene({ id: 'visit', go: back });
  const laters: Later[] = [
    { at: at('14.50'), scene: 'visit' },
    { at: at('14.50'), scene: 'ring' },
  ];
  const scenario = withChoices(
    [{ id: 'plan', takes: 0, later: laters, go: { to: 'again' } }, { takes: 20 }],
    [ring, visit],
  );

  test('come in the order in which they were scheduled', () => {
    const entered = only(play(scenario, ['plan', 'go', 'go on', 'go on']).events, 'entered').map(({ scene }) => scene);
    expect(entered).toEqual(['start', 'start', 'visit', 'ring', 'next']);
  });
});

describe('what comes later', () => {
  test('counts from the end of the act: forty minutes after half past two is ten past three', () => {
    const scenario = withChoices(
      [{ takes: 20, later: [{ in: 40, set: { online: true } }], go: { to: 'again' } }],
      [],
      at('14.10'),
    );
    expect(play(scenario, ['go']).state.pending).toMatchObject([{ due: at('15.10') }]);
    expect(play(scenario, ['go', 'go']).variables.online).toBe(false);
    expect(play(scenario, ['go', 'go', 'go'])).toMatchObject({
      state: { clock: at('15.10') },
      variables: { online: true },
    });
  });

  test('puts the site online at 15.00, for the scene that begins then', () => {
    const ilse = fakeScene({
      id: 'ilse',
      at: at('15.00'),
      lines: [{ ...says('I read it.'), when: { op: 'variable', id: 'online', is: [true] } }],
    });
    const scenario = withChoices(
      [{ later: [{ at: at('15.00'), set: { online: true } }], go: toScene('ilse') }],
      [ilse],
    );
    expect(only(play(scenario, ['go']).last, 'entered')[0]?.lines).toEqual([says('I read it.')]);
  });

  test('simply goes where its condition does not hold when it is due', () => {
    const later: Later = {
      at: at('14.45'),
      scene: 'ring',
      add: { calls: 1 },
      when: { op: 'promise', id: 'call', is: ['broken'] },
    };
    const scenario = withChoices(
      [{ id: 'plan', takes: 0, later: [later], go: { to: 'again' } }, {}],
      [fakeScene({ id: 'ring' })],
    );
    expect(play(scenario, ['plan', 'go'])).toMatchObject({
      scene: 'next',
      state: { pending: [] },
      variables: { calls: 0 },
    });
  });

  test('reads what became of a promise in the same minute', () => {
    const later: Later = { at: at('15.00'), scene: 'ring', when: { op: 'promise', id: 'call', is: ['broken'] } };
    const plan: Partial<Choice> = {
      id: 'plan',
      takes: 0,
      later: [later],
      promise: { id: 'call', to: 'wilma', before: at('15.00') },
    };
    const scenario = withChoices([{ ...plan, go: { to: 'again' } }, { takes: 20 }], [fakeScene({ id: 'ring' })]);
    expect(play(scenario, ['plan', 'go']).scene).toBe('ring');
  });

  test('is due now where its hour has passed already, in the order in which it was scheduled', () => {
    const laters: Later[] = [
      { at: at('14.30'), add: { calls: 1 } },
      { at: at('14.00'), scene: 'ring', when: { op: 'variable', id: 'calls', in: { min: 1 } } },
    ];
    const scenario = withChoices([{ takes: 0, later: laters }], [fakeScene({ id: 'ring', go: back })]);
    const { scene, state } = play(scenario, ['go']);
    expect(scene).toBe('ring');
    expect(state.clock).toBe(at('14.40'));
    expect(play(scenario, ['go', 'go on']).scene).toBe('next');
  });

  test('is scheduled by a scene as well, from the moment of entering', () => {
    const desk = fakeScene({ id: 'desk', at: at('15.00'), later: [{ in: 10, scene: 'ring' }] });
    const { state } = play(withChoices([{ go: toScene('desk') }], [desk, fakeScene({ id: 'ring' })]), ['go']);
    expect(state.pending).toMatchObject([{ due: at('15.10') }]);
  });
});

describe('the hour of a scene', () => {
  const visiting = (clock: string, scene: Partial<Scene>) =>
    play(withChoices([{ takes: 0, go: toScene('visit') }], [fakeScene({ id: 'visit', ...scene })], at(clock)), ['go']);

  test('is waited for, and its own minutes come after', () => {
    const { state, last } = visiting('14.40', { at: at('15.00'), takes: 5 });
    expect(state.clock).toBe(at('15.05'));
    expect(only(last, 'time-passed')).toEqual([{ type: 'time-passed', from: at('14.40'), to: at('15.05') }]);
  });

  test('does not turn the clock back', () => {
    expect(visiting('15.10', { at: at('15.00') }).state.clock).toBe(at('15.10'));
  });

  test('says nothing of time where none passes', () => {
    expect(only(visiting('15.10', { at: at('15.00') }).last, 'time-passed')).toEqual([]);
  });
});

describe('passing time', () => {
  const pending = fc.record({ due: fc.integer({ min: -5, max: 30 }), digit: fc.integer({ min: 1, max: 9 }) });
  const promises = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -5, max: 30 }));

  /** The same, minute by minute: what is due by then happens, promises first. */
  function minuteByMinute(
    until: number,
    laters: readonly { due: number; digit: number }[],
    due: Readonly<Record<string, number>>,
  ) {
    const happened: string[] = [];
    for (let minute = 0; minute <= until; minute += 1) {
      const reached = (hour: number) => Math.max(hour, 0) === minute;
      for (const [id, before] of Object.entries(due).toSorted(
        ([one, x], [other, y]) => x - y || (one < other ? -1 : 1),
      )) {
        if (reached(before)) happened.push(id);
      }
      for (const later of laters) if (reached(later.due)) happened.push(String(later.digit));
    }
    return happened;
  }

  test('lets happen what passing it minute by minute would', () => {
    const scenario = withChoices(['a', 'b', 'c'].map((id) => ({ id, promise: { id, to: 'wilma', before: 0 } })));
    const prepared = prepare(scenario);
    const promised = new Map(prepared.scene('start')?.choices.map(({ id, promise }) => [id, promise]));
    fc.assert(
      fc.property(fc.array(pending, { maxLength: 5 }), promises, fc.nat({ max: 25 }), (laters, due, until) => {
        const state: State = {
          ...start(scenario, 'seed').state,
          clock: 0,
          pending: laters.map(({ due: hour, digit }) => ({ due: hour, later: { at: hour, set: { calls: digit } } })),
        };
        const turn = newTurn(prepared, state);
        for (const [id, before] of Object.entries(due)) {
          const promise = promised.get(id);
          if (promise === undefined) throw new Error(`Nobody promises ${id}.`);
          makePromise(turn, { ...promise, made: { ...promise.made, before } });
        }
        const expected = minuteByMinute(until, laters, due);
        expect(passUntil(turn, until)).toBeUndefined();
        expect(only(turn.events ?? [], 'promise-broken').map(({ id }) => id)).toEqual(
          expected.filter((one) => /[a-c]/.test(one)),
        );
        expect(turn.state.clock).toBe(until);
        expect(variableOf(scenario, turn.state, 'calls')).toBe(Number(expected.findLast((one) => /\d/.test(one)) ?? 0));
        expect(turn.state.pending).toHaveLength(laters.length - expected.filter((one) => /\d/.test(one)).length);
      }),
    );
  });
});
