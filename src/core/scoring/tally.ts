/** What an act gives, counted and nothing else: for whoever plays thousands of times. The ledger of a play is in evidence.ts. */
import type { Mark, State } from '../engine/state.ts';
import { type CriterionId, notSeenByClicking } from '../profile/structure.ts';
import type { Points, Scenario } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import type { Judgement } from './judge.ts';
import { actsOnOffer, judgeAct } from './offer.ts';
import { opportunities } from './opportunity.ts';

/** Points for one criterion at one decision. */
export interface Tallied {
  readonly criterion: CriterionId;
  readonly points: Points;
  readonly weight: 1 | 0.5;
  /** Whether there was the opportunity to show it; what clicking cannot show, and what the scene gave before, never counts. */
  readonly counted: boolean;
}

/** What an act gives in the state in which it is done, criterion by criterion; nothing where it names none. */
export function tally(scenario: Scenario, before: State, scene: string, act: Mark): readonly Tallied[] {
  const judgement = judgeAct(scenario, before, scene, act);
  return judgement === undefined || judgement.shows.size === 0 ? [] : tallier(scenario, before, scene)(judgement);
}

/** The same for whoever has many acts of one decision judged: what was on offer is looked up once. */
export function tallier(
  scenario: Scenario,
  before: State,
  scene: string,
): (judgement: Judgement) => readonly Tallied[] {
  const offered = opportunities(actsOnOffer(scenario, before, scene));
  const first = !Object.hasOwn(before.decided, scene);
  const weight = lookup(scenario.scenes, scene)?.weight ?? 1;
  return ({ shows }) =>
    [...shows].map(([criterion, { points }]) => {
      const counted = first && offered.has(criterion) && !notSeenByClicking.has(criterion);
      return { criterion, points, weight, counted };
    });
}
