import type { Event } from './events.ts';
import type { Bit } from './prepare/layout.ts';
import type { Prepared } from './prepare.ts';
import type { State } from './state.ts';

/** A state while it is worked on. */
export type Draft = { -readonly [Part in keyof State]: State[Part] };

/**
 * One action being worked out: the state so far, a copy that nobody else has yet, and what happened so far. The turn is the
 * workbench and lives only within one call.
 */
export interface Turn {
  readonly prepared: Prepared;
  readonly state: Draft;
  /** The row of the state once this turn has one of its own. */
  row: number[] | undefined;
  /** Missing where nobody asks what happened: then nothing is told and no line is read. */
  readonly events: Event[] | undefined;
}

/** A turn that begins in a state, which stays as it is. A quiet one tells of no events, unless somebody listens. */
export function newTurn(prepared: Prepared, from: State, quiet = false): Turn {
  const { seed, clock, truth, scene, stack, facts, answers, pending, mark, ending } = from;
  const state = { seed, clock, truth, scene, stack, facts, answers, pending, mark, ending };
  return { prepared, state, row: undefined, events: quiet && prepared.watch === undefined ? undefined : [] };
}

/** The row of the state, to be changed: copied once a turn. */
export function rowOf(turn: Turn): number[] {
  if (turn.row === undefined) {
    turn.row = turn.state.facts.slice();
    turn.state.facts = turn.row;
  }
  return turn.row;
}

export function putBit(turn: Turn, { slot, mask }: Bit, on: boolean): void {
  const row = rowOf(turn);
  const number = row[slot] ?? 0;
  row[slot] = on ? number | mask : number & ~mask;
}
