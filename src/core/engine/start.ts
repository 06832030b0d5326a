import type { Scenario } from '../scenario/model.ts';
import type { Event } from './events.ts';
import { prepare } from './prepare.ts';
import type { State } from './state.ts';
import { travel } from './travel.ts';
import { newTurn } from './turn.ts';

/** A state, and what happened on the way to it, in order. */
export interface Outcome {
  readonly state: State;
  readonly events: readonly Event[];
}

/** What nobody could know in this play: as asked, or the scenario's own where it knows no such word. */
const truthOf = ({ truth }: Scenario, asked: string | undefined): string | undefined =>
  truth && (truth.others.find(({ id }) => id === asked)?.id ?? truth.start);

/**
 * The beginning of a play: the first scene has been entered. `seed` decides the order of choices and nothing else;
 * `truth` is the scenario's own unless another of its truths is asked for.
 */
export function start(scenario: Scenario, seed: string, truth?: string): Outcome {
  const { scene, at } = scenario.start;
  const prepared = prepare(scenario);
  const turn = newTurn(prepared, {
    seed,
    clock: at,
    truth: truthOf(scenario, truth),
    scene,
    stack: [],
    facts: prepared.layout.start,
    answers: {},
    pending: [],
    mark: undefined,
    ending: undefined,
  });
  const refusal = travel(turn, { resume: 'enter', scene });
  if (refusal !== undefined)
    throw new Error(`A play cannot begin: ${refusal.code}. Nothing is pending yet, so this is a bug.`);
  return { state: turn.state, events: turn.events ?? [] };
}
