/** From decisions to observations: what each shows of a criterion, whether that counts, and what else could have been done. */
import { type CompetencyId, type CriterionId, competencyOf, notSeenByClicking } from '../profile/structure.ts';
import type { Clock, Points, Scenario } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import { mostPoints } from './constants.ts';
import type { Decision } from './decisions.ts';
import { type Minus, minusesOf, type Showing } from './judge.ts';
import { type ActOnOffer, actsOnOffer, type DescribedAct, describeAct, isSameAct, judgeAct, taskOf } from './offer.ts';
import { opportunities } from './opportunity.ts';
import { meanShown, type RandomAct, randomActs } from './random.ts';
import { type StrongAct, strongActs } from './strong.ts';

/**
 * Why an observation is outside every figure: its scene gave evidence before, clicking cannot show it, or not both a strong
 * and a weak act were on offer.
 */
export type NotCounted = 'repeated' | 'not-seen-by-clicking' | 'no-opportunity';

/** A choice that was open, and what it would have given for one criterion. Without points: it does not name the criterion. */
export interface OptionForCriterion {
  readonly choice: string;
  readonly text: string;
  readonly points?: Points;
  readonly reasons: readonly string[];
  readonly chosen: boolean;
}

/** What one decision shows of one criterion. */
export interface Observation {
  readonly scene: string;
  readonly clock: Clock;
  /** The decision's place in the play, from 0. */
  readonly decision: number;
  readonly criterion: CriterionId;
  readonly competency: CompetencyId;
  readonly points: Points;
  /** points/3, from 0 to 1. */
  readonly x: number;
  readonly weight: 1 | 0.5;
  readonly reasons: readonly string[];
  readonly chosen: DescribedAct;
  readonly counted: boolean;
  /** Where it is not counted. */
  readonly why?: NotCounted;
  readonly strong: readonly StrongAct[];
  /** Every choice that was open; empty for a task. */
  readonly options: readonly OptionForCriterion[];
  /** Of a task: what could take points off here. */
  readonly minuses: readonly Minus[];
  /** The mean x of a player who clicks at random, over the acts that name the criterion. Drawn beside a figure, never in it. */
  readonly random: number;
}

/** What is the same for every criterion of a decision. */
interface Setting {
  readonly scenario: Scenario;
  readonly decision: Decision;
  readonly acts: readonly ActOnOffer[];
  readonly random: readonly RandomAct[];
  readonly chosen: DescribedAct;
  readonly opportunity: ReadonlySet<CriterionId>;
}

/** All that a decision shows, counted or not. A criterion that the act does not name is not there: that is no evidence. */
export function observe(scenario: Scenario, decision: Decision): readonly Observation[] {
  const { scene, act, before } = decision;
  const judgement = judgeAct(scenario, before, scene, act);
  if (judgement === undefined || judgement.shows.size === 0) return [];
  const acts = actsOnOffer(scenario, before, scene);
  const setting: Setting = {
    scenario,
    decision,
    acts,
    random: randomActs(scenario, before, scene),
    chosen: describeAct(scenario, before, scene, act),
    opportunity: opportunities(acts),
  };
  return [...judgement.shows].map(([criterion, showing]) => observation(setting, criterion, showing));
}

function observation(setting: Setting, criterion: CriterionId, { points, reasons }: Showing): Observation {
  const { scenario, decision, acts, random, chosen } = setting;
  const why = whyNotCounted(setting, criterion);
  const x = points / mostPoints;
  return {
    scene: decision.scene,
    clock: decision.before.clock,
    decision: decision.index,
    criterion,
    competency: competencyOf(criterion),
    points,
    x,
    weight: lookup(scenario.scenes, decision.scene)?.weight ?? 1,
    reasons,
    chosen,
    counted: why === undefined,
    ...(why && { why }),
    strong: strongActs(scenario, decision, acts, criterion),
    options: optionsFor(setting, criterion),
    minuses: taskMinuses(setting, criterion),
    random: meanShown(random, criterion) ?? x,
  };
}

function whyNotCounted({ decision, opportunity }: Setting, criterion: CriterionId): NotCounted | undefined {
  if (!decision.first) return 'repeated';
  if (notSeenByClicking.has(criterion)) return 'not-seen-by-clicking';
  return opportunity.has(criterion) ? undefined : 'no-opportunity';
}

function optionsFor({ scenario, decision, acts }: Setting, criterion: CriterionId): readonly OptionForCriterion[] {
  return acts.flatMap(({ act, judgement }) => {
    const described = describeAct(scenario, decision.before, decision.scene, act);
    if (!('choice' in described)) return [];
    const shown = judgement.shows.get(criterion);
    const chosen = isSameAct(act, decision.act);
    return [{ ...described, ...(shown && { points: shown.points }), reasons: shown?.reasons ?? [], chosen }];
  });
}

function taskMinuses({ scenario, decision }: Setting, criterion: CriterionId): readonly Minus[] {
  const { act, scene, before } = decision;
  const asked = taskOf(scenario, scene);
  if (asked === undefined || 'choice' in act) return [];
  return minusesOf(scenario, before, { task: asked.task, response: act.response }, criterion);
}
