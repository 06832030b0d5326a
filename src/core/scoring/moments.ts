/** "Which moment would you do again?": up to three decisions of a play, each with another way on. */
import type { Playthrough } from '../engine/replay.ts';
import type { Mark } from '../engine/state.ts';
import type { CriterionId } from '../profile/structure.ts';
import type { Points, Scenario } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import { endWith, type Original, originalOf } from './branch.ts';
import { replayLimit } from './constants.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { observe } from './evidence.ts';
import { type ActOnOffer, actsOnOffer, type DescribedAct, describeAct, isSameAct, judgeAct } from './offer.ts';
import { leansOf } from './stance.ts';
import { distance, nearestAct, totalPoints } from './strong.ts';

/** Why this moment. */
export type MomentReason =
  /** The largest distance in points between what was done and the best on offer, for a criterion that counted. */
  | { readonly kind: 'largest-gap'; readonly criterion: CriterionId; readonly points: Points; readonly best: Points }
  /** The last decision that leaned to a pole of the dilemma. */
  | { readonly kind: 'last-lean'; readonly dilemma: string; readonly pole: string }
  /** This act alone, all else as it was, would have led to another ending. */
  | { readonly kind: 'turns-ending'; readonly ending: { readonly id: string; readonly title: string } };

export type AgainMoment = MomentReason & {
  /** The decision's place in the play, from 0. */
  readonly decision: number;
  readonly scene: string;
  /** How many actions lead to the moment: a play of that prefix stands before this decision. */
  readonly actions: number;
  readonly chosen: DescribedAct;
  /** The other way. */
  readonly other: DescribedAct;
};

interface Found {
  readonly decision: Decision;
  readonly other: Mark;
  readonly reason: MomentReason;
}
type Finder = (original: Original, decisions: readonly Decision[]) => Found | undefined;

/** Up to three moments, one of each kind and no decision twice: a kind whose best is taken gives its next best, or nothing. */
export function momentsOf(scenario: Scenario, attempt: Playthrough): readonly AgainMoment[] {
  const original = originalOf(scenario, attempt);
  const all = decisionsOf(original.played);
  const found: Found[] = [];
  for (const find of [largestGap, lastLean, turnsEnding]) {
    const free = all.filter(({ index }) => !found.some(({ decision }) => decision.index === index));
    const moment = find(original, free);
    if (moment !== undefined) found.push(moment);
  }
  return found.map(({ decision, other, reason }) => ({
    ...reason,
    decision: decision.index,
    scene: decision.scene,
    actions: decision.actions,
    chosen: describeAct(scenario, decision.before, decision.scene, decision.act),
    other: describeAct(scenario, decision.before, decision.scene, other),
  }));
}

/** What else could have been done. */
const othersOnOffer = (scenario: Scenario, { before, scene, act }: Decision): readonly ActOnOffer[] =>
  actsOnOffer(scenario, before, scene).filter((each) => !isSameAct(each.act, act));

const largestGap: Finder = ({ scenario }, decisions) => {
  const gaps = decisions.flatMap((decision) => {
    const others = othersOnOffer(scenario, decision);
    return observe(scenario, decision)
      .filter(({ counted }) => counted)
      .map(({ criterion, points }) => {
        const shown = others.map(({ judgement }) => judgement.shows.get(criterion)?.points ?? 0);
        return { decision, others, criterion, points, best: Math.max(points, ...shown) as Points };
      });
  });
  const [widest] = gaps.sort((one, other) => other.best - other.points - (one.best - one.points));
  if (widest === undefined || widest.best === widest.points) return undefined;
  const { decision, others, criterion, points, best } = widest;
  const strongest = others.filter(({ judgement }) => judgement.shows.get(criterion)?.points === best);
  const other = nearestAct(scenario, decision, strongest);
  return other && { decision, other: other.act, reason: { kind: 'largest-gap', criterion, points, best } };
};

const lastLean: Finder = ({ scenario }, decisions) => {
  for (const decision of decisions.toReversed()) {
    const [lean] = leansOf(scenario, decision);
    if (lean === undefined) continue;
    const lawful = othersOnOffer(scenario, decision).filter(({ judgement }) => !judgement.unlawful);
    const opposite = lawful.filter(({ judgement }) =>
      judgement.leans.some(({ dilemma, pole }) => dilemma === lean.dilemma && pole !== lean.pole),
    );
    const other = nearestAct(scenario, decision, opposite) ?? nearestAct(scenario, decision, lawful);
    if (other !== undefined) return { decision, other: other.act, reason: { kind: 'last-lean', ...lean } };
  }
  return undefined;
};

/**
 * Tries other acts until one alone alters the ending; at most 240. Lawful ones that give up no points come first, then choices
 * before answers to tasks, later decisions before earlier ones, and answers that differ little before those that differ much.
 */
const turnsEnding: Finder = (original, decisions) => {
  const { scenario, played } = original;
  const reached = played.steps.at(-1)?.state.ending;
  if (reached === undefined) return undefined;
  const tries = decisions.toReversed().flatMap((decision) => triesAt(scenario, decision));
  const inOrder = tries.sort((one, other) => one.rank - other.rank).slice(0, replayLimit);
  for (const { decision, act } of inOrder) {
    const id = endWith(original, decision, act)?.ending;
    const ending = id === undefined || id === reached ? undefined : lookup(scenario.endings, id);
    if (ending === undefined) continue;
    const reason = { kind: 'turns-ending', ending: { id: ending.id, title: ending.title } } as const;
    return { decision, other: act, reason };
  }
  return undefined;
};

/** The other acts at a decision, the nearest first; `rank` says which are the last to try. */
function triesAt(scenario: Scenario, decision: Decision) {
  const { before, scene, act: chosen } = decision;
  const judged = judgeAct(scenario, before, scene, chosen);
  const points = judged === undefined ? 0 : totalPoints(judged);
  const tries = othersOnOffer(scenario, decision).map(({ act, judgement }) => ({
    decision,
    act,
    far: distance(scenario, scene, chosen, act),
    rank: (judgement.unlawful ? 4 : 0) + (totalPoints(judgement) < points ? 2 : 0) + ('choice' in act ? 0 : 1),
  }));
  return tries.sort((one, other) => one.far - other.far);
}
