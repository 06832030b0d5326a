import type { Clock, Later } from '../scenario/model.ts';
import { applyEffects } from './effects.ts';
import { breakPromise, firstBreaking, hourOf } from './promises.ts';
import type { Pending } from './state.ts';
import type { Turn } from './turn.ts';

/**
 * Lets time pass until a moment, and all that falls due on the way happen in its order: by minute; within one minute broken
 * promises first, then pending things as they were scheduled. What was scheduled in the past is due now. Nothing that happens
 * here schedules anything, so this always comes to an end.
 *
 * Comes back with the id of a scene that breaks in, the clock standing at that minute; or `undefined` at the moment itself.
 */
export function passUntil(turn: Turn, moment: Clock): string | undefined {
  const { state, prepared } = turn;
  const { promises } = prepared.layout;
  const until = Math.max(moment, state.clock);
  while (promises.length > 0 || state.pending.length > 0) {
    const promise = firstBreaking(state, promises, until);
    const breaks = promise === undefined ? Number.POSITIVE_INFINITY : Math.max(hourOf(state, promise), state.clock);
    const index = firstDue(state.pending, state.clock, Math.min(until, breaks - 1));
    if (index >= 0) {
      const scene = arrive(turn, index);
      if (scene !== undefined) return scene;
    } else if (promise !== undefined) {
      state.clock = breaks;
      breakPromise(turn, promise);
    } else break;
  }
  state.clock = until;
  return undefined;
}

/** The place of the first pending thing that is due by `until`: by minute, and then as they were scheduled; or -1. */
function firstDue(pending: readonly Pending[], clock: Clock, until: Clock): number {
  let first = -1;
  let earliest = until + 1;
  for (let index = 0; index < pending.length; index += 1) {
    const at = Math.max(pending[index]?.due ?? earliest, clock);
    if (at < earliest) [first, earliest] = [index, at];
  }
  return first;
}

/** A pending thing arrives, or simply goes where its condition does not hold. Gives the scene that it brings. */
function arrive(turn: Turn, index: number): string | undefined {
  const { state, prepared } = turn;
  const arriving = state.pending[index];
  if (arriving === undefined) return undefined;
  state.clock = Math.max(arriving.due, state.clock);
  state.pending = state.pending.toSpliced(index, 1);
  const { when, effects } = prepared.later(arriving.later);
  if (when !== undefined && !when(state)) return undefined;
  applyEffects(turn, effects);
  return arriving.later.scene;
}

/** Schedules what comes later: at its hour, or so many minutes from now. */
export function schedule({ state }: Turn, laters: readonly Later[]): void {
  if (laters.length === 0) return;
  const { clock, pending } = state;
  const scheduled = laters.map((later) => ({ due: later.at ?? clock + (later.in ?? 0), later }));
  state.pending = [...pending, ...scheduled];
}
