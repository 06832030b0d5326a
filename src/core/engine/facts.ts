/** What is so in a state: the functions through which everyone but the engine itself reads its row of numbers. */
import type { Clock, PromiseStatus, Scenario, Value } from '../scenario/model.ts';
import { type Bit, type Layout, type PromiseSlots, promiseStatuses } from './prepare/layout.ts';
import { prepare } from './prepare.ts';
import type { State } from './state.ts';

export interface PromiseState {
  readonly id: string;
  /** The person to whom it was made. */
  readonly to: string;
  readonly before: Clock;
  readonly status: PromiseStatus;
}

/** The value of a variable; `undefined` where the scenario has no such variable. */
export function variableOf(scenario: Scenario, { facts }: State, id: string): Value | undefined {
  const found = prepare(scenario).layout.variables.get(id);
  if (found === undefined) return undefined;
  const number = facts[found.slot] ?? 0;
  const { type } = found.variable;
  if (type === 'number') return number;
  return type === 'boolean' ? number === 1 : found.words[number];
}

/** Whether a choice, as `scene/choice`, was made. Kept only where a condition of the scenario reads it: else `false`. */
export const wasChosen = (scenario: Scenario, state: State, choice: string): boolean =>
  holdsBit(state, prepare(scenario).layout.chosen.get(choice));

/** Whether a look was taken. */
export const wasLookedAt = (scenario: Scenario, state: State, look: string): boolean =>
  holdsBit(state, prepare(scenario).layout.looked.get(look));

/** Whether a scene in which the player is about to decide has given its evidence before: each gives it once. */
export const gaveEvidence = (scenario: Scenario, state: State, scene: string): boolean =>
  holdsBit(state, prepare(scenario).layout.decided.get(scene));

/** A promise as it is now; `undefined` where it was never made. */
export function promiseOf(scenario: Scenario, state: State, id: string): PromiseState | undefined {
  const { layout } = prepare(scenario);
  const slots = layout.promises.find((promise) => promise.id === id);
  return slots && readPromise(layout, state, slots);
}

/** Every promise that was made, by its id. */
export function promisesIn(scenario: Scenario, state: State): readonly PromiseState[] {
  const { layout } = prepare(scenario);
  return layout.promises.flatMap((slots) => readPromise(layout, state, slots) ?? []);
}

export const holdsBit = ({ facts }: State, bit: Bit | undefined): boolean =>
  bit !== undefined && ((facts[bit.slot] ?? 0) & bit.mask) !== 0;

function readPromise({ people }: Layout, { facts }: State, slots: PromiseSlots): PromiseState | undefined {
  const status = promiseStatuses[facts[slots.status] ?? 0] ?? 'unmade';
  if (status === 'unmade') return undefined;
  return { id: slots.id, to: people[facts[slots.to] ?? 0] ?? '', before: facts[slots.before] ?? 0, status };
}

/** The same state with this look taken. */
export function withLook(scenario: Scenario, state: State, look: string): State {
  const bit = prepare(scenario).layout.looked.get(look);
  if (bit === undefined) return state;
  const facts = state.facts.slice();
  facts[bit.slot] = (facts[bit.slot] ?? 0) | bit.mask;
  return { ...state, facts };
}
