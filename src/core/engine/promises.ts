import type { Clock, PromiseMade, PromiseStatus } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import type { PromiseState, State } from './state.ts';
import { change, happen, type Turn } from './turn.ts';
import { watchOf } from './watch.ts';

function settlePromise(turn: Turn, id: string, promise: PromiseState, status: PromiseStatus): void {
  change(turn, { promises: { ...turn.state.promises, [id]: { ...promise, status } } });
  watchOf(turn.scenario)?.promise(id, status);
}

/** Makes a promise, at the end of the act in which it is made. Made once more, it is open once more. */
export function makePromise(turn: Turn, { id, to, before, in: minutes }: PromiseMade): void {
  const due = before ?? turn.state.clock + (minutes ?? 0);
  settlePromise(turn, id, { to, before: due, status: 'open' }, 'open');
  happen(turn, { type: 'promise-made', id, to, before: due });
}

/** Keeps a promise that is open; one that time has broken stays broken, and one never made stays unmade. */
export function keepPromise(turn: Turn, id: string): void {
  const promise = lookup(turn.state.promises, id);
  if (promise?.status !== 'open') return;
  settlePromise(turn, id, promise, 'kept');
  happen(turn, { type: 'promise-kept', id });
}

export function breakPromise(turn: Turn, id: string): void {
  const promise = lookup(turn.state.promises, id);
  if (promise?.status !== 'open') return;
  settlePromise(turn, id, promise, 'broken');
  happen(turn, { type: 'promise-broken', id });
}

/** The open promises that break when the clock reaches `until`, by their hour and then by id. */
export function breakingBy(state: State, until: Clock): readonly { readonly id: string; readonly before: Clock }[] {
  return Object.entries(state.promises)
    .filter(([, { status, before }]) => status === 'open' && before <= until)
    .map(([id, { before }]) => ({ id, before }))
    .sort((one, other) => one.before - other.before || (one.id < other.id ? -1 : 1));
}

/** The ids of the promises that an act of so many minutes would break, if nothing breaks in. */
export const missedBy = (state: State, minutes: number): readonly string[] =>
  breakingBy(state, state.clock + minutes).map(({ id }) => id);
