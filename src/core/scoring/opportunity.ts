/**
 * A decision is evidence for a criterion only if it could have gone both ways: of all that could be done in that state,
 * something is worth 3 and something at most 1. Acts that do not name the criterion are no evidence, so they are not looked at.
 */
import type { CriterionId } from '../profile/structure.ts';
import { opportunity } from './constants.ts';
import type { ActOnOffer } from './offer.ts';

/** The criteria for which these acts give an opportunity to show something. */
export function opportunities(acts: readonly Pick<ActOnOffer, 'judgement'>[]): ReadonlySet<CriterionId> {
  const strong = new Set<CriterionId>();
  const weak = new Set<CriterionId>();
  for (const { judgement } of acts) {
    for (const [criterion, { points }] of judgement.shows) {
      if (points >= opportunity.strongAt) strong.add(criterion);
      if (points <= opportunity.weakAtMost) weak.add(criterion);
    }
  }
  return new Set([...strong].filter((criterion) => weak.has(criterion)));
}
