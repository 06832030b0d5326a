/** An attempt, played: all that follows from its actions. */
import { type Available, available } from '../core/engine/available.ts';
import { type Moment, type Replay, replay } from '../core/engine/replay.ts';
import type { State } from '../core/engine/state.ts';
import type { Attempt } from '../core/records/attempt.ts';
import type { Scenario } from '../core/scenario/model.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import { type Passage, passagesOf, passagesOfStep } from './passages.ts';

export interface Played {
  /** In the language that is shown now. */
  readonly scenario: Scenario;
  readonly attempt: Attempt;
  /** The start, and then one an action: state and events. */
  readonly steps: readonly Moment[];
  /** Where the play stands: the state of the last step. */
  readonly state: State;
  readonly available: Available;
  /** All that was told, cut where something new begins. */
  readonly passages: readonly Passage[];
}

/** The action that could not be done, by its place in the attempt. */
export type Unplayable = NonNullable<Replay['refusal']>;

/** Plays an attempt from the start. Refuses one of which an action cannot be done: it belongs to another scenario. */
export function playedOf(scenario: Scenario, attempt: Attempt): Result<Played, Unplayable> {
  const { steps, refusal } = replay(scenario, attempt);
  if (refusal !== undefined) return fail(refusal);
  return succeed(withSteps({ scenario, attempt }, steps, passagesOf(steps)));
}

/** The same attempt one action further; `moment` is what that action did. */
export function playedOn(before: Played, attempt: Attempt, moment: Moment): Played {
  const steps = [...before.steps, moment];
  const told = passagesOfStep(steps, steps.length - 1, before.passages.length);
  return withSteps({ scenario: before.scenario, attempt }, steps, [...before.passages, ...told]);
}

function withSteps(
  of: Pick<Played, 'scenario' | 'attempt'>,
  steps: readonly Moment[],
  passages: readonly Passage[],
): Played {
  const state = steps.at(-1)?.state;
  if (state === undefined) throw new Error('A play has at least its start.');
  return { ...of, steps, state, available: available(of.scenario, state), passages };
}

/** How often an attempt went on from a scene. */
export const continuesOf = ({ actions }: Attempt, scene: string): number =>
  actions.filter((action) => action.do === 'continue' && action.scene === scene).length;
