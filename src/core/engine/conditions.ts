import type { Condition, Scenario } from '../scenario/model.ts';
import type { JudgedAnswer } from './prepare/conditions.ts';
import { prepare } from './prepare.ts';
import type { State } from './state.ts';

export type { JudgedAnswer } from './prepare/conditions.ts';

/**
 * Whether a condition of the scenario holds in a state; one that is left out always does. `answer` is what atoms read, and
 * stands in the rules of a task alone: without it no atom holds.
 */
export const holds = (
  condition: Condition | undefined,
  scenario: Scenario,
  state: State,
  answer?: JudgedAnswer,
): boolean => condition === undefined || prepare(scenario).test(condition)(state, answer);

/** The place in the list of the first case that holds, or -1. */
export const firstHolding = (
  cases: readonly { readonly when?: Condition }[],
  scenario: Scenario,
  state: State,
): number => cases.findIndex(({ when }) => holds(when, scenario, state));
