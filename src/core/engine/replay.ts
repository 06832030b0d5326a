import type { Scenario } from '../scenario/model.ts';
import type { Action, Refusal } from './actions.ts';
import { type Outcome, start } from './start.ts';
import type { State } from './state.ts';
import { step } from './step.ts';

/** What a play is computed from. */
export interface Playthrough {
  readonly seed: string;
  readonly truth?: string;
  readonly actions: readonly Action[];
}

/** One moment of a play: the action that led to it (none at the start), the state, and what happened. */
export interface Moment extends Outcome {
  readonly action?: Action;
}

export interface Replay {
  /** The start, and then one moment an action. */
  readonly steps: readonly Moment[];
  /** The first action that could not be done, by its place in the list; nothing after it was tried. */
  readonly refusal?: { readonly index: number; readonly refusal: Refusal };
}

/** Plays a list of actions from the start, up to the first that is refused. */
export function replay(scenario: Scenario, { seed, truth, actions }: Playthrough): Replay {
  const beginning = start(scenario, seed, truth);
  const steps: Moment[] = [beginning];
  let { state } = beginning;
  for (const [index, action] of actions.entries()) {
    const result = step(scenario, state, action);
    if (!result.ok) return { steps, refusal: { index, refusal: result.problem } };
    steps.push({ action, ...result.value });
    state = result.value.state;
  }
  return { steps };
}

/**
 * The actions without the mark on which they end, to be replayed; the same list where nothing is marked in `state`, the
 * state that they lead to. Nothing but going on can follow a mark, so a mark is always the last action.
 */
export const takeBack = (actions: readonly Action[], state: State): readonly Action[] =>
  state.mark === undefined ? actions : actions.slice(0, -1);
