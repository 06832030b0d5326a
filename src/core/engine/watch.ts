import type { Condition, Line, PromiseStatus, Scenario } from '../scenario/model.ts';
import type { State } from './state.ts';

/**
 * Is told what a play reads and shows on its way, at the moment that it does. Who explores must know which conditions ever
 * held, and the states between two actions are nowhere else to be seen. It changes nothing.
 */
export interface Watch {
  /** Asked once a condition: what is to be told whenever that is asked. */
  readonly condition: (condition: Condition) => (held: boolean, state: State) => void;
  /** Asked once a line: what is to be told whenever that is shown; of several lines the one that is picked as well. */
  readonly line: (line: Line) => (state: State) => void;
  readonly promise: (id: string, status: PromiseStatus) => void;
  /** Whether nobody reads the lines themselves: then none is made, and events come without. */
  readonly untold?: boolean;
}

/** A scenario while it is watched. Any other is one that nobody watches. */
export interface WatchedScenario extends Scenario {
  readonly watch?: Watch;
}

export const watchOf = (scenario: WatchedScenario): Watch | undefined => scenario.watch;
