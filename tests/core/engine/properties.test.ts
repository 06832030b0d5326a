import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action } from '../../../src/core/engine/actions.ts';
import { available } from '../../../src/core/engine/available.ts';
import { variableOf } from '../../../src/core/engine/facts.ts';
import { inShownOrder } from '../../../src/core/engine/order.ts';
import { replay } from '../../../src/core/engine/replay.ts';
import { start } from '../../../src/core/engine/start.ts';
import { step } from '../../../src/core/engine/step.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { deepFreeze } from '../../fakes/play.ts';
import { anyPicks, anyScenario, openActions, wander } from '../../fakes/random-scenario.ts';
import { fakeChoice, fakeScene } from '../../fakes/scenario.ts';

const anyPlay = fc
  .record({ scenario: anyScenario, seed: fc.string({ maxLength: 4 }), picks: anyPicks })
  .map(({ scenario, seed, picks }) => ({ scenario, seed, actions: wander(scenario, seed, picks) }));

const statesOf = (scenario: Scenario, seed: string, actions: readonly Action[]) =>
  replay(scenario, { seed, actions }).steps.map(({ state }) => state);

const junk = fc.oneof(
  fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
  fc.record(
    {
      do: fc.oneof(fc.constantFrom('look', 'choose', 'submit', 'continue', 'constructor', '__proto__'), fc.anything()),
      scene: fc.oneof(fc.constantFrom('one', 'two', 'toString'), fc.anything()),
      id: fc.oneof(fc.constantFrom('left', 'look-one', '__proto__'), fc.anything()),
      response: fc.oneof(fc.constantFrom(['wet'], ['wet', 'wet']), fc.anything()),
    },
    { requiredKeys: [] },
  ),
);

test('replaying the beginning and then the rest gives what replaying all gives', () => {
  fc.assert(
    fc.property(anyPlay, fc.nat(), ({ scenario, seed, actions }, cut) => {
      const all = replay(scenario, { seed, actions });
      const length = cut % (actions.length + 1);
      const beginning = replay(scenario, { seed, actions: actions.slice(0, length) });
      let state = beginning.steps.at(-1)?.state ?? start(scenario, seed).state;
      const steps = [...beginning.steps];
      for (const action of actions.slice(length)) {
        const result = step(scenario, state, action);
        if (!result.ok) throw new Error(result.problem.code);
        steps.push({ action, ...result.value });
        state = result.value.state;
      }
      expect(all.refusal).toBeUndefined();
      expect(steps).toEqual(all.steps);
    }),
    { numRuns: 300 },
  );
});

test('the same seed and actions give the same states and events, also from a scenario that went through JSON', () => {
  fc.assert(
    fc.property(anyPlay, ({ scenario, seed, actions }) => {
      const { kinds, ...data } = scenario;
      const again: Scenario = { ...JSON.parse(JSON.stringify(data)), kinds };
      expect(replay(again, { seed, actions })).toEqual(replay(scenario, { seed, actions }));
    }),
    { numRuns: 200 },
  );
});

test('a play can be put away as JSON at any moment and taken up again', () => {
  fc.assert(
    fc.property(anyPlay, ({ scenario, seed, actions }) => {
      const { steps } = replay(scenario, { seed, actions });
      for (const [index, action] of actions.entries()) {
        const state = JSON.parse(JSON.stringify(steps[index]?.state));
        const result = step(scenario, state, action);
        expect(result.ok && result.value.state).toEqual(steps[index + 1]?.state);
      }
    }),
    { numRuns: 100 },
  );
});

test('no state is changed in place, and no scenario', () => {
  fc.assert(
    fc.property(anyPlay, ({ scenario, seed, actions }) => {
      deepFreeze({ ...scenario, kinds: undefined });
      let { state } = start(scenario, seed);
      for (const action of deepFreeze([...actions])) {
        const result = step(scenario, deepFreeze(state), action);
        if (result.ok) state = result.value.state;
      }
    }),
    { numRuns: 200 },
  );
});

test('whatever is handed to the engine as an action, it never throws, and a refusal leaves the state alone', () => {
  fc.assert(
    fc.property(anyPlay, fc.array(junk, { maxLength: 10 }), ({ scenario, seed, actions }, others) => {
      for (const state of statesOf(scenario, seed, actions)) {
        const before = structuredClone(state);
        for (const other of others) step(scenario, state, other as Action);
        expect(state).toEqual(before);
      }
    }),
    { numRuns: 150 },
  );
});

test('the clock never goes back, and the sums of the minutes that passed are the clock', () => {
  fc.assert(
    fc.property(anyPlay, ({ scenario, seed, actions }) => {
      const { steps } = replay(scenario, { seed, actions });
      let clock = scenario.start.at;
      for (const { state, events } of steps) {
        for (const event of events) {
          if (event.type !== 'time-passed') continue;
          expect(event.from).toBe(clock);
          expect(event.to).toBeGreaterThan(clock);
          clock = event.to;
        }
        expect(state.clock).toBe(clock);
      }
    }),
    { numRuns: 300 },
  );
});

test('what is open is accepted, and after a mark nothing is open but going on', () => {
  fc.assert(
    fc.property(anyPlay, ({ scenario, seed, actions }) => {
      for (const state of statesOf(scenario, seed, actions)) {
        const open = openActions(scenario, state);
        if (state.mark !== undefined) expect(open.map((action) => action.do)).toEqual(['continue']);
        if (state.ending !== undefined) expect(open).toEqual([]);
        for (const action of open) {
          const result = step(scenario, state, action);
          const refusal = result.ok ? undefined : result.problem.code;
          expect([undefined, 'nowhere-to-go']).toContain(refusal);
          if (action.do !== 'continue') expect(refusal).toBeUndefined();
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('what is shut is refused', () => {
  fc.assert(
    fc.property(anyPlay, ({ scenario, seed, actions }) => {
      for (const state of statesOf(scenario, seed, actions)) {
        const { scene, choices, looks, canContinue } = available(scenario, state);
        const shut: Action[] = [
          ...choices.filter(({ open }) => !open).map(({ id }) => ({ do: 'choose', scene, id }) as const),
          ...looks.filter(({ open }) => !open).map(({ id }) => ({ do: 'look', scene, id }) as const),
          ...(canContinue ? [] : [{ do: 'continue', scene } as const]),
        ];
        for (const action of shut) expect(step(scenario, state, action).ok).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

test('only a promise that is open is kept or broken, and numbers stay in their range', () => {
  fc.assert(
    fc.property(anyPlay, ({ scenario, seed, actions }) => {
      const { steps } = replay(scenario, { seed, actions });
      const open = new Set<string>();
      for (const event of steps.flatMap(({ events }) => events)) {
        if (event.type === 'promise-made') open.add(event.id);
        if (event.type === 'promise-kept' || event.type === 'promise-broken') expect(open.delete(event.id)).toBe(true);
      }
      for (const { state } of steps) {
        expect(variableOf(scenario, state, 'calls')).toBeGreaterThanOrEqual(0);
        expect(variableOf(scenario, state, 'calls')).toBeLessThanOrEqual(3);
      }
    }),
    { numRuns: 200 },
  );
});

test('the order of choices depends on seed, scene and id, and not on the order of the file', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(ids, fc.string(), fc.stringMatching(/^[a-z]{1,5}$/), (written, seed, id) => {
      const orderOf = (list: readonly string[]) =>
        inShownOrder(fakeScene({ id, choices: list.map((one) => fakeChoice({ id: one })) }), seed).map((one) => one.id);
      expect(orderOf(written)).toEqual(orderOf(written.toReversed()));
      expect(orderOf(written).toSorted()).toEqual(written.toSorted());
      const fixed = fakeScene({ id, fixedOrder: true, choices: written.map((one) => fakeChoice({ id: one })) });
      expect(inShownOrder(fixed, seed).map((one) => one.id)).toEqual(written);
    }),
  );
});
