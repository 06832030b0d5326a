import type { Clock, PromiseStatus, Scenario } from '../scenario/model.ts';
import { type PromiseSlots, promiseStatuses } from './prepare/layout.ts';
import type { PreparedPromise } from './prepare/prepared-scene.ts';
import { prepare } from './prepare.ts';
import type { State } from './state.ts';
import { rowOf, type Turn } from './turn.ts';

const open = promiseStatuses.indexOf('open');

export const isOpen = ({ facts }: State, { status }: PromiseSlots): boolean => facts[status] === open;

function settlePromise(turn: Turn, { id, status: slot }: PromiseSlots, status: PromiseStatus): void {
  rowOf(turn)[slot] = promiseStatuses.indexOf(status);
  turn.prepared.watch?.promise(id, status);
}

/** Makes a promise, at the end of the act in which it is made. Made once more, it is open once more. */
export function makePromise(turn: Turn, { made, slots, to }: PreparedPromise): void {
  const before = made.before ?? turn.state.clock + (made.in ?? 0);
  settlePromise(turn, slots, 'open');
  const row = rowOf(turn);
  row[slots.before] = before;
  row[slots.to] = to;
  turn.events?.push({ type: 'promise-made', id: made.id, to: made.to, before });
}

/** Keeps a promise that is open; one that time has broken stays broken, and one never made stays unmade. */
export function keepPromise(turn: Turn, slots: PromiseSlots): void {
  if (!isOpen(turn.state, slots)) return;
  settlePromise(turn, slots, 'kept');
  turn.events?.push({ type: 'promise-kept', id: slots.id });
}

export function breakPromise(turn: Turn, slots: PromiseSlots): void {
  if (!isOpen(turn.state, slots)) return;
  settlePromise(turn, slots, 'broken');
  turn.events?.push({ type: 'promise-broken', id: slots.id });
}

/** The open promise that breaks first when the clock reaches `until`: by its hour and then by its id. */
export function firstBreaking(state: State, promises: readonly PromiseSlots[], until: Clock): PromiseSlots | undefined {
  let first: PromiseSlots | undefined;
  let hour = until;
  for (const promise of promises) {
    if (!isOpen(state, promise)) continue;
    const before = hourOf(state, promise);
    if (before < hour || (before === hour && first === undefined)) {
      first = promise;
      hour = before;
    }
  }
  return first;
}

export const hourOf = ({ facts }: State, { before }: PromiseSlots): Clock => facts[before] ?? 0;

/** The ids of the promises that an act of so many minutes would break, if nothing breaks in; by their hour and then by id. */
export function missedBy(scenario: Scenario, state: State, minutes: number): readonly string[] {
  const until = state.clock + minutes;
  return prepare(scenario)
    .layout.promises.filter((promise) => isOpen(state, promise) && hourOf(state, promise) <= until)
    .sort((one, other) => hourOf(state, one) - hourOf(state, other))
    .map(({ id }) => id);
}
