/** What a decision showed of each criterion, and what else was on offer. */
import type { CriterionId } from '../../core/profile/structure.ts';
import type { Points, Scenario } from '../../core/scenario/model.ts';
import type { Decision } from '../../core/scoring/decisions.ts';
import type { Observation } from '../../core/scoring/evidence.ts';
import type { Lean } from '../../core/scoring/judge.ts';
import { choicesOnOffer } from '../../core/scoring/offer.ts';
import type { ReportedDecision } from '../../core/scoring/report.ts';

/** A choice that was open, in the order of the player's screen. */
export interface Offer {
  readonly choice: string;
  readonly text: string;
  readonly mine: boolean;
  readonly leans: readonly Lean[];
  readonly unlawful: boolean;
  /** By criterion; one that it does not name is no evidence. */
  readonly shows: ReadonlyMap<CriterionId, { readonly points: Points; readonly reasons: readonly string[] }>;
}

/** One criterion that was at stake: what the own act showed of it, where it did, and what the choices would have shown. */
export interface Stake {
  readonly criterion: CriterionId;
  /** Absent where the own act says nothing about it. */
  readonly own?: Observation;
}

export function offersOf(scenario: Scenario, decision: Decision, reported: ReportedDecision): readonly Offer[] {
  const open = choicesOnOffer(scenario, decision.before, decision.scene);
  return reported.choices.flatMap(({ choice, text, chosen }) => {
    const found = open.find(({ act }) => 'choice' in act && act.choice === choice);
    if (found === undefined) return [];
    const { leans, unlawful, shows } = found.judgement;
    return [{ choice, text, mine: chosen, leans, unlawful, shows }];
  });
}

/** The criteria that the act or any open choice names; first those that the act itself shows. */
export function stakesOf(offers: readonly Offer[], { evidence }: ReportedDecision): readonly Stake[] {
  const own = evidence.map((observation) => ({ criterion: observation.criterion, own: observation }));
  const named = new Set(offers.flatMap(({ shows }) => [...shows.keys()]));
  const others = [...named].filter((criterion) => !own.some((stake) => stake.criterion === criterion));
  return [...own, ...others.map((criterion) => ({ criterion }))];
}
