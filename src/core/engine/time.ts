import type { Clock, Later } from '../scenario/model.ts';
import { holds } from './conditions.ts';
import { applyEffects } from './effects.ts';
import { breakingBy, breakPromise } from './promises.ts';
import type { State } from './state.ts';
import { change, type Turn } from './turn.ts';

/** What falls due: a promise that breaks, or the pending thing at this place in the list. `at` is never before the clock. */
type Due = { readonly at: Clock } & ({ readonly promise: string } | { readonly pending: number });

/**
 * Lets time pass until a moment, and all that falls due on the way happen in its order: by minute; within one minute broken
 * promises first, then pending things as they were scheduled. What was scheduled in the past is due now. Nothing that happens
 * here schedules anything, so this always comes to an end.
 *
 * Comes back with the id of a scene that breaks in, the clock standing at that minute; or `undefined` at the moment itself.
 */
export function passUntil(turn: Turn, moment: Clock): string | undefined {
  const until = Math.max(moment, turn.state.clock);
  for (let due = nextDue(turn.state, until); due !== undefined; due = nextDue(turn.state, until)) {
    change(turn, { clock: due.at });
    const scene = 'promise' in due ? breakPromise(turn, due.promise) : arrive(turn, due.pending);
    if (scene !== undefined) return scene;
  }
  change(turn, { clock: until });
  return undefined;
}

function nextDue(state: State, until: Clock): Due | undefined {
  const { clock } = state;
  let first: Due | undefined;
  const [promise] = breakingBy(state, until);
  if (promise !== undefined) first = { at: Math.max(promise.before, clock), promise: promise.id };
  for (const [index, { due }] of state.pending.entries()) {
    const at = Math.max(due, clock);
    if (at <= until && (first === undefined || at < first.at)) first = { at, pending: index };
  }
  return first;
}

/** A pending thing arrives, or simply goes where its condition does not hold. Gives the scene that it brings. */
function arrive(turn: Turn, index: number): string | undefined {
  const later = turn.state.pending[index]?.later;
  change(turn, { pending: turn.state.pending.toSpliced(index, 1) });
  if (later === undefined || !holds(later.when, turn.scenario, turn.state)) return undefined;
  applyEffects(turn, later);
  return later.scene;
}

/** Schedules what comes later: at its hour, or so many minutes from now. */
export function schedule(turn: Turn, laters: readonly Later[]): void {
  const { clock, pending } = turn.state;
  const scheduled = laters.map((later) => ({ due: later.at ?? clock + (later.in ?? 0), later }));
  change(turn, { pending: [...pending, ...scheduled] });
}
