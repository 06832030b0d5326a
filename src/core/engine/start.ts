import type { Scenario, Value } from '../scenario/model.ts';
import type { Event } from './events.ts';
import type { State } from './state.ts';
import { travel } from './travel.ts';
import { newTurn } from './turn.ts';

/** A state, and what happened on the way to it, in order. */
export interface Outcome {
  readonly state: State;
  readonly events: readonly Event[];
}

/** What nobody could know in this play: as asked, or the scenario's own where it knows no such word. */
function truthOf({ truth }: Scenario, asked: string | undefined): { readonly truth?: string } {
  if (truth === undefined) return {};
  return { truth: truth.others.find(({ id }) => id === asked)?.id ?? truth.start };
}

/**
 * The beginning of a play: the first scene has been entered. `seed` decides the order of choices and nothing else;
 * `truth` is the scenario's own unless another of its truths is asked for.
 */
export function start(scenario: Scenario, seed: string, truth?: string): Outcome {
  const { scene, at } = scenario.start;
  const variables: Record<string, Value> = {};
  for (const variable of scenario.variables) variables[variable.id] = variable.start;
  const turn = newTurn(scenario, {
    seed,
    clock: at,
    ...truthOf(scenario, truth),
    thread: 'main',
    threads: { main: { status: 'open', scene, stack: [] } },
    variables,
    chosen: {},
    looked: {},
    answers: {},
    promises: {},
    pending: [],
    decided: {},
  });
  const refusal = travel(turn, { resume: 'enter', scene });
  if (refusal !== undefined)
    throw new Error(`A play cannot begin: ${refusal.code}. Nothing is pending yet, so this is a bug.`);
  return { state: turn.state, events: turn.events };
}
