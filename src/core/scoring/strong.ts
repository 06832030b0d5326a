/** What a strong act would have been. */
import type { Mark } from '../engine/state.ts';
import type { CriterionId } from '../profile/structure.ts';
import type { Scenario } from '../scenario/model.ts';
import { opportunity } from './constants.ts';
import type { Decision } from './decisions.ts';
import type { Judgement } from './judge.ts';
import { type ActOnOffer, type DescribedAct, describeAct, judgeAct, taskOf } from './offer.ts';

/** A strong act in words, and why it is strong. */
export interface StrongAct {
  readonly act: DescribedAct;
  readonly reasons: readonly string[];
}

/** Points over all criteria that an act names. */
export const totalPoints = ({ shows }: Judgement): number =>
  [...shows.values()].reduce((sum, { points }) => sum + points, 0);

/** How many items stand in one answer and not in the other; nought between choices. */
export function distance(scenario: Scenario, scene: string, one: Mark, other: Mark): number {
  const asked = taskOf(scenario, scene);
  if (asked === undefined || 'choice' in one || 'choice' in other) return 0;
  const [here, there] = [one, other].map(({ response }) => new Set(asked.kind.kept(asked.task, response)));
  if (here === undefined || there === undefined) return 0;
  return [...here].filter((id) => !there.has(id)).length + [...there].filter((id) => !here.has(id)).length;
}

/**
 * From several acts the one to learn from: most points over all criteria (so that it is no bad advice for another one),
 * then the fewest items changed, then the order in which they were found.
 */
export function nearestAct(
  scenario: Scenario,
  decision: Pick<Decision, 'scene' | 'act'>,
  answers: readonly ActOnOffer[],
): ActOnOffer | undefined {
  const ranked = answers.map((each) => ({
    each,
    total: totalPoints(each.judgement),
    far: distance(scenario, decision.scene, decision.act, each.act),
  }));
  return ranked.sort((one, other) => other.total - one.total || one.far - other.far)[0]?.each;
}

/** The acts that would have been strong for a criterion: every such choice; of a task the answer itself, or the nearest such answer. */
export function strongActs(
  scenario: Scenario,
  decision: Decision,
  acts: readonly ActOnOffer[],
  criterion: CriterionId,
): readonly StrongAct[] {
  const { scene, act, before } = decision;
  const isStrong = ({ judgement }: ActOnOffer) => (judgement.shows.get(criterion)?.points ?? 0) >= opportunity.strongAt;
  const strong = acts.filter(isStrong);
  const choices = strong.filter((each) => 'choice' in each.act);
  const judgement = judgeAct(scenario, before, scene, act);
  const own = judgement && 'response' in act && isStrong({ act, judgement }) ? { act, judgement } : undefined;
  const answer =
    own ??
    nearestAct(
      scenario,
      decision,
      strong.filter((each) => 'response' in each.act),
    );
  return [...choices, ...(answer === undefined ? [] : [answer])].map((each) => ({
    act: describeAct(scenario, before, scene, each.act),
    reasons: each.judgement.shows.get(criterion)?.reasons ?? [],
  }));
}
