import type { Scenario } from '../scenario/model.ts';
import type { Event } from './events.ts';
import type { State } from './state.ts';

/**
 * One action being worked out: the state so far and what happened so far. The turn is the workbench and lives only within
 * one call; the states that lie on it are replaced, never changed.
 */
export interface Turn {
  readonly scenario: Scenario;
  state: State;
  readonly events: Event[];
}

export const newTurn = (scenario: Scenario, state: State): Turn => ({ scenario, state, events: [] });

export function change(turn: Turn, parts: Partial<State>): void {
  turn.state = { ...turn.state, ...parts };
}

export function happen(turn: Turn, event: Event): void {
  turn.events.push(event);
}
