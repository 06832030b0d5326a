/** The decisions of a play, in order, with what is needed to judge each and to go back to it. */
import type { Event } from '../engine/events.ts';
import type { Replay } from '../engine/replay.ts';
import type { Mark, State } from '../engine/state.ts';

export interface Decision {
  /** Its place among the decisions of the play, from 0. */
  readonly index: number;
  readonly scene: string;
  readonly act: Mark;
  /** The state in which it was made. */
  readonly before: State;
  /** False where its scene has given evidence already. */
  readonly first: boolean;
  /** Looks that were taken in this scene since the decision before it, in order. */
  readonly looked: readonly string[];
  /** Every look that was taken before it, here or elsewhere, in order. */
  readonly lookedSoFar: readonly string[];
  /** How many actions lead to the moment at which nothing was marked yet: a play of that prefix stands before this decision. */
  readonly actions: number;
}

const isDecided = (event: Event): event is Extract<Event, { type: 'decided' }> => event.type === 'decided';

/** Reads the decisions off a replay. A mark that was never gone on with is no decision. */
export function decisionsOf({ steps }: Pick<Replay, 'steps'>): readonly Decision[] {
  const decisions: Decision[] = [];
  let looks: { readonly scene: string; readonly look: string }[] = [];
  let lookedSoFar: readonly string[] = [];
  for (const [position, { events }] of steps.entries()) {
    for (const event of events) {
      if (event.type !== 'looked') continue;
      looks.push(event);
      lookedSoFar = [...lookedSoFar, event.look];
    }
    const decided = events.find(isDecided);
    if (decided === undefined) continue;
    const { scene, decision: act, before, first } = decided;
    const looked = looks.filter((each) => each.scene === scene).map(({ look }) => look);
    // The step before the one that applied the mark is the one that set it, so two actions lie after the moment.
    const [index, actions] = [decisions.length, position - 2];
    decisions.push({ index, scene, act, before, first, looked, lookedSoFar, actions });
    looks = looks.filter((each) => each.scene !== scene);
  }
  return decisions;
}
