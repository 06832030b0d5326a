import { describe, expect, test } from 'vitest';
import { openChoices, resolveChoice } from '../../../src/core/engine/act.ts';
import { available } from '../../../src/core/engine/available.ts';
import { gaveEvidence, wasChosen } from '../../../src/core/engine/facts.ts';
import { start } from '../../../src/core/engine/start.ts';
import { step } from '../../../src/core/engine/step.ts';
import type { Choice, Condition, Variable } from '../../../src/core/scenario/model.ts';
import { only, play, refusal } from '../../fakes/play.ts';
import { at, fakeChoice, fakeScenario, fakeScene, says, toScene } from '../../fakes/scenario.ts';

const online: Variable = { id: 'online', type: 'boolean', start: false };
const calls: Variable = { id: 'calls', type: 'number', start: 1, min: 0, max: 3 };
const isOnline: Condition = { op: 'variable', id: 'online', is: [true] };
const isOffline: Condition = { op: 'not', of: isOnline };

const withChoices = (...choices: readonly Choice[]) =>
  fakeScenario({ scenes: [fakeScene({ choices }), fakeScene({ id: 'next' })], variables: [online, calls] });

const going = (props: Partial<Choice>) => fakeChoice({ go: toScene('next'), ...props });

describe('which choices stand there', () => {
  const scenario = withChoices(
    fakeChoice({ id: 'plain' }),
    fakeChoice({ id: 'shut', when: isOnline, closed: 'Not online after {calls} call.' }),
    fakeChoice({ id: 'hidden', when: isOnline }),
  );
  const { state } = start(scenario, 'seed');

  test('one whose condition does not hold is not shown, or stands there shut with its reason', () => {
    const { choices } = available(scenario, state);
    expect(choices.map(({ id }) => id).toSorted()).toEqual(['plain', 'shut']);
    expect(choices.find(({ id }) => id === 'shut')).toMatchObject({ open: false, closed: 'Not online after 1 call.' });
    expect(choices.find(({ id }) => id === 'plain')).not.toHaveProperty('closed');
  });

  test('neither can be chosen', () => {
    expect(refusal(scenario, state, { do: 'choose', scene: 'start', id: 'shut' })).toBe('closed-choice');
    expect(refusal(scenario, state, { do: 'choose', scene: 'start', id: 'hidden' })).toBe('closed-choice');
  });

  test('scoring reads what was open in the state of the decision, though one of them is marked there', () => {
    const marked = step(scenario, state, { do: 'choose', scene: 'start', id: 'plain' });
    if (!marked.ok) throw new Error();
    expect(openChoices(scenario, marked.value.state, 'start').map(({ id }) => id)).toEqual(['plain']);
  });
});

describe('the cases of a choice', () => {
  const scenario = withChoices(
    going({
      text: 'Plain.',
      takes: 5,
      set: { online: true },
      add: { calls: 1 },
      reply: [says('Plain reply.')],
      evidence: { 'C09.p1': { points: 1, reason: 'Plain.' } },
      cases: [
        { when: isOnline, text: 'Never.' },
        {
          when: isOffline,
          text: 'You say it {calls} time.',
          takes: 15,
          set: {},
          reply: [says('Case reply.')],
          evidence: { 'C09.p1': { points: 3, reason: 'Case.' } },
        },
        { text: 'Too late.' },
      ],
    }),
  );

  test('the first that holds lies over the plain keys, and the others stay', () => {
    const { state } = start(scenario, 'seed');
    const choice = resolveChoice(scenario, state, 'start', 'go');
    expect(choice).toMatchObject({ text: 'You say it {calls} time.', takes: 15, set: {}, add: { calls: 1 } });
    expect(choice?.evidence).toEqual({ 'C09.p1': { points: 3, reason: 'Case.' } });
    expect(choice).not.toHaveProperty('cases');
    expect(choice).not.toHaveProperty('when');
    expect(available(scenario, state).choices[0]).toMatchObject({ text: 'You say it 1 time.', takes: 15 });
  });

  test('the act is the case: its minutes, its effects, its reply', () => {
    const { state, variables, last } = play(scenario, ['go']);
    expect(state.clock).toBe(at('11.15'));
    expect(variables).toEqual({ online: false, calls: 2 });
    expect(only(last, 'replied')[0]?.lines).toEqual([says('Case reply.')]);
  });

  test('a choice that the file does not have is undefined', () => {
    const { state } = start(scenario, 'seed');
    expect(resolveChoice(scenario, state, 'start', 'nothing')).toBeUndefined();
    expect(resolveChoice(scenario, state, 'toString', 'go')).toBeUndefined();
  });
});

describe('effects', () => {
  test('a sum is held within the range of its number', () => {
    expect(play(withChoices(going({ add: { calls: 5 } })), ['go']).variables.calls).toBe(3);
    expect(play(withChoices(going({ add: { calls: -5 } })), ['go']).variables.calls).toBe(0);
  });

  test('every `also` applies whose condition held when the choice was made, whatever the act itself changes', () => {
    const choice = going({
      set: { online: true },
      also: [
        { when: isOffline, add: { calls: 1 } },
        { when: isOnline, add: { calls: -1 } },
        { when: { op: 'chosen', of: ['start/go'] }, add: { calls: -1 } },
        { add: { calls: 1 } },
      ],
    });
    expect(play(withChoices(choice), ['go']).variables).toEqual({ online: true, calls: 3 });
  });

  test('what was read when the choice was made still counts after an interruption changed it', () => {
    const ring = fakeScene({ id: 'ring', effects: { set: { online: true } }, go: { to: 'back' } });
    const choice = going({
      takes: 30,
      also: [{ when: isOffline, add: { calls: 1 } }],
      cases: [{ when: isOffline, reply: [says('Offline.')] }, { reply: [says('Online.')] }],
    });
    const scenario = fakeScenario({
      scenes: [
        fakeScene({ choices: [choice], later: [{ at: at('11.10'), scene: 'ring' }] }),
        fakeScene({ id: 'next' }),
        ring,
      ],
      variables: [online, calls],
    });
    const { variables, last } = play(scenario, ['go', 'go on']);
    expect(variables).toEqual({ online: true, calls: 2 });
    expect(only(last, 'replied')[0]?.lines).toEqual([says('Offline.')]);
  });

  test('the reply and the way are read on the state after the effects, with the choice on record', () => {
    const choice = going({
      set: { online: true },
      reply: [
        { ...says('Online.'), when: { op: 'all', of: [isOnline, { op: 'chosen', of: ['start/go'] }] } },
        { ...says('Offline.'), when: isOffline },
      ],
      go: {
        to: 'cases',
        cases: [
          { when: isOffline, go: toScene('start') },
          { when: isOnline, go: toScene('next') },
        ],
      },
    });
    const { last, scene } = play(withChoices(choice), ['go']);
    expect(only(last, 'replied')[0]?.lines).toEqual([says('Online.')]);
    expect(scene).toBe('next');
  });
});

describe('a decision', () => {
  test('carries the state in which it was made, and is the first of its scene only once', () => {
    const chosen: Condition = { op: 'chosen', of: ['start/go'] };
    const scenario = withChoices(going({ go: { to: 'again' }, reply: [{ ...says('Again.'), when: chosen }] }));
    const once = play(scenario, ['go']);
    const [first] = only(once.last, 'decided');
    expect(first).toMatchObject({ scene: 'start', decision: { choice: 'go' }, first: true });
    expect(first?.before.mark).toEqual({ choice: 'go' });
    expect(first?.before.clock).toBe(at('11.00'));
    if (first === undefined) throw new Error('Nothing was decided.');
    expect(wasChosen(scenario, first.before, 'start/go')).toBe(false);
    expect(gaveEvidence(scenario, first.before, 'start')).toBe(false);
    expect(wasChosen(scenario, once.state, 'start/go')).toBe(true);
    expect(gaveEvidence(scenario, once.state, 'start')).toBe(true);
    expect(only(play(scenario, ['go', 'go']).last, 'decided')[0]?.first).toBe(false);
  });

  test('comes before its minutes, its effects, its promise, its reply and the next scene, in that order', () => {
    const choice = going({
      keeps: 'call',
      promise: { id: 'call', to: 'wilma', before: at('15.00') },
      takes: 10,
    });
    const scenario = withChoices(
      going({ go: { to: 'again' }, id: 'promise', promise: { id: 'call', to: 'wilma', in: 60 } }),
      choice,
    );
    expect(play(scenario, ['promise', 'go']).last.map(({ type }) => type)).toEqual([
      'marked',
      'decided',
      'time-passed',
      'promise-kept',
      'promise-made',
      'replied',
      'entered',
    ]);
  });
});
