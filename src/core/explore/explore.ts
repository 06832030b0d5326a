import type { Scenario } from '../scenario/model.ts';
import { beginExploring, expand } from './expand.ts';
import type { Explored } from './explored.ts';
import { exploredOf } from './explored-of.ts';
import type { Exploring } from './exploring.ts';

export interface ExploreOptions {
  /** Stops when so many states were found; what is left is then not proved. Two million where nothing is said. */
  readonly maxStates?: number;
  /** The same scenario in every language of which words are counted; only as it is handed in where nothing is said. */
  readonly languages?: readonly Scenario[];
}

export interface Progress {
  /** States that were found so far. */
  readonly states: number;
  /** Of these, how many still have to be explored. */
  readonly waiting: number;
  /** Nothing is left to explore, or as much was explored as was asked. */
  readonly done: boolean;
}

/** An exploration that can be done bit by bit: so that progress can be shown, and that it can be stopped. */
export interface Exploration {
  /** Explores on until so many states were found in all, or until it is done. */
  run(untilStates: number): Progress;
  /** What was found so far. It can go on after that. */
  explored(): Explored;
}

const mostStates = 2_000_000;
/** Where nothing can be proved any more, because interruptions or what is to come heap up without end. */
const mostUnproved = 20_000;

/**
 * Begins to explore every state that a play of a scenario can come to, from the scenario as it was compiled. What comes out
 * is the same each time.
 */
export function explore(
  scenario: Scenario,
  { maxStates = mostStates, languages = [scenario] }: ExploreOptions = {},
): Exploration {
  const exploring = beginExploring(scenario, languages);
  return {
    run: (untilStates) => runUntil(exploring, Math.min(untilStates, maxStates), maxStates),
    explored: () => exploredOf(exploring),
  };
}

/** Explores all of a scenario at one go. */
export function exploreAll(scenario: Scenario, options: ExploreOptions = {}): Explored {
  const exploration = explore(scenario, options);
  exploration.run(Number.POSITIVE_INFINITY);
  return exploration.explored();
}

/** The state that was found last is taken up first: so few wait at a time. */
function runUntil(exploring: Exploring, until: number, maxStates: number): Progress {
  const { waiting, states } = exploring;
  while (states.place.length < until) {
    const next = isHopeless(exploring) ? undefined : waiting.pop();
    if (next === undefined) break;
    expand(exploring, next.number, next.state);
  }
  const found = states.place.length;
  return {
    states: found,
    waiting: waiting.length,
    done: waiting.length === 0 || isHopeless(exploring) || found >= maxStates,
  };
}

const isHopeless = ({ heapedUp, states }: Exploring): boolean =>
  heapedUp.length > 0 && states.place.length >= mostUnproved;
