/** The same acts with other luck: what if that which nobody could know had been otherwise? */
import type { Refusal } from '../engine/actions.ts';
import { endingLines, type ShownEnding } from '../engine/ending.ts';
import type { ShownLine } from '../engine/events.ts';
import { type Playthrough, replay } from '../engine/replay.ts';
import type { Clock, Scenario } from '../scenario/model.ts';
import { fail, type Result, succeed } from '../shared/result.ts';

export interface WhatIf {
  readonly truth: string;
  /** How the file puts the question; absent for the scenario's own truth. */
  readonly question?: string;
  readonly ending: ShownEnding & { readonly id: string; readonly clock: Clock };
  /** What was seen between the last decision and the ending, where the truth shows first. */
  readonly before: readonly { readonly scene: string; readonly clock: Clock; readonly lines: readonly ShownLine[] }[];
}

/** Why the other truth cannot be shown: the scenario has no such truth, an act could not be done, or the play did not end. */
export type WhatIfProblem =
  | { readonly code: 'unknown-truth'; readonly truth: string }
  | { readonly code: 'stopped'; readonly index: number; readonly refusal: Refusal }
  | { readonly code: 'not-ended' };

/** The truths that a scenario knows, its own first. */
export const truthsOf = ({ truth }: Scenario): readonly string[] =>
  truth === undefined ? [] : [truth.start, ...truth.others.map(({ id }) => id)];

export function whatIf(scenario: Scenario, attempt: Playthrough, truth: string): Result<WhatIf, WhatIfProblem> {
  if (!truthsOf(scenario).includes(truth)) return fail({ code: 'unknown-truth', truth });
  const { steps, refusal } = replay(scenario, { ...attempt, truth });
  if (refusal !== undefined) return fail({ code: 'stopped', ...refusal });
  const state = steps.at(-1)?.state;
  const ending = state && endingLines(scenario, state);
  if (state?.ending === undefined || ending === undefined) return fail({ code: 'not-ended' });
  const question = scenario.truth?.others.find(({ id }) => id === truth)?.text;
  const events = steps.flatMap((moment) => moment.events);
  const last = events.findLastIndex(({ type }) => type === 'decided');
  const before = events.slice(last + 1).flatMap((event) => {
    return event.type === 'entered' ? [{ scene: event.scene, clock: event.clock, lines: event.lines }] : [];
  });
  const shown = { ...ending, id: state.ending, clock: state.clock };
  return succeed({ truth, ...(question !== undefined && { question }), ending: shown, before });
}
