import type { Action } from '../../src/core/engine/actions.ts';
import type { Event } from '../../src/core/engine/events.ts';
import { variableOf } from '../../src/core/engine/facts.ts';
import { replay } from '../../src/core/engine/replay.ts';
import { type Outcome, start } from '../../src/core/engine/start.ts';
import type { State } from '../../src/core/engine/state.ts';
import { step } from '../../src/core/engine/step.ts';
import { threadInHand } from '../../src/core/engine/thread.ts';
import type { Scenario, Value } from '../../src/core/scenario/model.ts';

/** What a test's player does, in short: `go`, `look memo`, a choice's id (marked and gone on with), or a list of items handed in. */
export type Move = string | readonly string[] | Readonly<Record<string, unknown>>;

export interface FakePlay extends Outcome {
  readonly actions: readonly Action[];
  /** The scene in which the play stands. */
  readonly scene: string;
  /** What happened in the last move. */
  readonly last: readonly Event[];
  /** The value of every variable. */
  readonly variables: Readonly<Record<string, Value | undefined>>;
}

/** The value of every variable in a state. */
export const variablesOf = (scenario: Scenario, state: State): FakePlay['variables'] =>
  Object.fromEntries(scenario.variables.map(({ id }) => [id, variableOf(scenario, state, id)]));

function actionsOf(move: Move, scene: string): readonly Action[] {
  const goOn: Action = { do: 'continue', scene };
  if (typeof move !== 'string') return [{ do: 'submit', scene, response: move }, goOn];
  if (move === 'go on') return [goOn];
  if (move.startsWith('look ')) return [{ do: 'look', scene, id: move.slice('look '.length) }];
  return [{ do: 'choose', scene, id: move }, goOn];
}

/** Plays a list of moves with the real engine and fails on the first that is refused. */
export function play(scenario: Scenario, moves: readonly Move[], truth?: string): FakePlay {
  const { state: first, events: begin } = start(scenario, 'seed', truth);
  let state = first;
  let last = begin;
  const events = [...begin];
  const actions: Action[] = [];
  for (const move of moves) {
    last = [];
    for (const action of actionsOf(move, threadInHand(state).scene)) {
      const result = step(scenario, state, action);
      if (!result.ok) throw new Error(`${JSON.stringify(action)} was refused: ${JSON.stringify(result.problem)}`);
      state = result.value.state;
      last = [...last, ...result.value.events];
      actions.push(action);
    }
    events.push(...last);
  }
  const variables = variablesOf(scenario, state);
  return { state, events, actions, last, variables, scene: threadInHand(state).scene };
}

/** The events of one type, in order. */
export const only = <Type extends Event['type']>(
  events: readonly Event[],
  type: Type,
): readonly Extract<Event, { readonly type: Type }>[] =>
  events.filter((event): event is Extract<Event, { readonly type: Type }> => event.type === type);

/** Why an action is refused, as its code; `undefined` where it is not. */
export function refusal(scenario: Scenario, state: State, action: unknown): string | undefined {
  const result = step(scenario, state, action as Action);
  return result.ok ? undefined : result.problem.code;
}

/** The last state of a list of actions that must all be accepted. */
export function stateAfter(scenario: Scenario, actions: readonly Action[]): State {
  const { steps, refusal: refused } = replay(scenario, { seed: 'seed', actions });
  const state = steps.at(-1)?.state;
  if (refused !== undefined || state === undefined) throw new Error(`Refused: ${JSON.stringify(refused)}`);
  return state;
}

/** Freezes a value all the way down, so that changing it in place throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
