/**
 * What was explored, packed: arrays with one number a state or a move. A state is its place in these arrays; the moves out of
 * a state lie next to each other.
 */
import type { Move } from '../engine/moves.ts';
import type { CriterionId } from '../profile/structure.ts';
import type { Points } from '../scenario/model.ts';
import type { Language } from '../shared/language.ts';
import type { FoundOffer } from './offers.ts';

/** A move by the scene in which it is made; of a task one answer of an outcome class. */
export interface GraphMove {
  readonly scene: string;
  readonly move: Move;
  /** `look memo`, the choice's id, the key of the outcome class, or `go on`. */
  readonly name: string;
}

/** One observation that counts. */
export interface Counted {
  readonly criterion: CriterionId;
  readonly points: Points;
}

/** A state in which a play begins, and what had passed and was read by then. */
export interface GraphStart {
  readonly state: number;
  /** Where the truth matters to the way that a play goes, there is a start for each. */
  readonly truth?: string;
  readonly minutes: number;
  readonly words: readonly number[];
}

export interface Graph {
  readonly states: number;
  readonly moves: number;
  /** Every scene, and then every ending, in the file's order: what `place` points at. */
  readonly places: readonly string[];
  /** How many of the places are scenes. */
  readonly scenes: number;
  readonly starts: readonly GraphStart[];
  /** By state: where it stands, by its number among the places. */
  readonly place: Uint32Array;
  /** By state: its first move, and how many it has. A state that was not explored any more has none. */
  readonly firstMove: Uint32Array;
  readonly moveCount: Uint32Array;
  /** States that were found and not explored any more. Empty where all was explored. */
  readonly unexplored: ReadonlySet<number>;
  /** By state: of a scene what is on offer, by its number in `offers`, 0 for nothing; of an ending the results, in `results`. */
  readonly offer: Uint32Array;
  /** By move. */
  readonly target: Uint32Array;
  /** By move: what is done, by its number in `done`. */
  readonly does: Uint32Array;
  readonly done: readonly GraphMove[];
  /** By move: minutes that pass. */
  readonly minutes: Uint32Array;
  /** By language, and then by move: words that are read on the way. */
  readonly words: readonly Uint32Array[];
  readonly languages: readonly Language[];
  /** By move: what counts as evidence, by its number in `gains`; 0 is nothing. */
  readonly gain: Uint32Array;
  readonly gains: readonly (readonly Counted[])[];
  readonly offers: readonly (FoundOffer | undefined)[];
  readonly results: readonly (readonly Counted[])[];
}

export const isEnding = ({ place, scenes }: Pick<Graph, 'place' | 'scenes'>, state: number): boolean =>
  (place[state] ?? 0) >= scenes;

/** A play has not ended, and nothing that is open can be done. */
export const isStuck = (graph: Graph, state: number): boolean =>
  graph.moveCount[state] === 0 && !isEnding(graph, state) && !graph.unexplored.has(state);

/** The numbers of the moves out of a state. */
export function movesFrom(
  { firstMove, moveCount }: Graph,
  state: number,
): { readonly first: number; readonly end: number } {
  const first = firstMove[state] ?? 0;
  return { first, end: first + (moveCount[state] ?? 0) };
}
