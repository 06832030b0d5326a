/**
 * Everything that a play shows, as one plain value that survives JSON: what the debrief, the records and the portfolio read.
 * Computed from the scenario, the seed and the actions alone. No levels: those need two scenarios and live in the portfolio.
 */
import type { Refusal } from '../engine/actions.ts';
import { available } from '../engine/available.ts';
import { type Playthrough, replay } from '../engine/replay.ts';
import type { State } from '../engine/state.ts';
import { type CompetencyId, competencies } from '../profile/structure.ts';
import type { Clock, Scenario } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import { type Analysis, analysisOf } from './analysis.ts';
import { type Pool, poolWithinScenario } from './competency.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { type Observation, observe } from './evidence.ts';
import type { Lean } from './judge.ts';
import { type DescribedAct, describeAct, judgeAct } from './offer.ts';
import { type PromiseRecord, promisesOf } from './promises.ts';
import { judgeResults, type ResultFigure, resultFigure } from './results.ts';
import { type Stance, stanceOf } from './stance.ts';

/** A choice as it was listed: open, or shut with a reason. */
export interface ListedChoice {
  readonly choice: string;
  readonly text: string;
  readonly open: boolean;
  readonly closed?: string;
  readonly chosen: boolean;
}

export interface ReportedDecision {
  readonly index: number;
  readonly scene: string;
  readonly clock: Clock;
  readonly act: DescribedAct;
  /** Looks taken in this scene before it, and those taken earlier elsewhere. */
  readonly looked: readonly string[];
  readonly lookedEarlier: readonly string[];
  readonly evidence: readonly Observation[];
  readonly leans: readonly Lean[];
  readonly unlawful: boolean;
  /** Minutes that the act takes, without what broke in. */
  readonly minutes: number;
  /** What was listed, in the order in which it stood on this player's screen. */
  readonly choices: readonly ListedChoice[];
  /** Items that a task offered, with the text they had. */
  readonly items: readonly { readonly id: string; readonly text: string }[];
  /** How many actions lead to this moment, with nothing marked yet. */
  readonly actions: number;
}

/** Evidence for one competency in this scenario. */
export interface CompetencyReport extends Pool {
  readonly competency: CompetencyId;
  /** Decisions that counted; one may show several criteria, so `n` can be larger. */
  readonly decisions: number;
  readonly ledger: readonly Observation[];
  /** What came of it; only of a play that ended. */
  readonly result?: ResultFigure;
}

export interface Report {
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly language: Scenario['language'];
    readonly logicHash: string;
    readonly textHash: string;
  };
  readonly truth?: string;
  /** Absent while the play goes on. */
  readonly ending?: { readonly id: string; readonly title: string; readonly clock: Clock };
  readonly decisions: readonly ReportedDecision[];
  /** Targets of the scenario, and every competency that was shown or judged; in the order of the profile. */
  readonly competencies: readonly CompetencyReport[];
  readonly stance: readonly Stance[];
  /** Choices recognised under a criterion that clicking cannot show: outside every figure. */
  readonly notSeen: readonly Observation[];
  readonly promises: readonly PromiseRecord[];
  /** The action that could not be replayed; everything in the report is about what came before it. */
  readonly stopped?: { readonly index: number; readonly refusal: Refusal };
}

/** The report of a play, whether or not it has ended. `analysis` is used only if it is of this very scenario. */
export function reportOf(scenario: Scenario, attempt: Playthrough, analysis?: Analysis): Report {
  const played = replay(scenario, attempt);
  const decisions = decisionsOf(played);
  const reported = decisions.map((decision) => reportDecision(scenario, decision));
  const observations = reported.flatMap(({ evidence }) => evidence);
  const state = played.steps.at(-1)?.state;
  const { id, title, language, logicHash, textHash } = scenario;
  return {
    scenario: { id, title, language, logicHash, textHash },
    ...(state?.truth !== undefined && { truth: state.truth }),
    ...(state && endingOf(scenario, state)),
    decisions: reported,
    competencies: reportCompetencies(scenario, state, observations, analysisOf(scenario, analysis)),
    stance: stanceOf(scenario, decisions),
    notSeen: observations.filter(({ why }) => why === 'not-seen-by-clicking'),
    promises: promisesOf(played),
    ...(played.refusal && { stopped: played.refusal }),
  };
}

function endingOf(scenario: Scenario, { ending, clock }: State): Pick<Report, 'ending'> {
  const found = ending === undefined ? undefined : lookup(scenario.endings, ending);
  return found === undefined ? {} : { ending: { id: found.id, title: found.title, clock } };
}

function reportDecision(scenario: Scenario, decision: Decision): ReportedDecision {
  const { index, scene, act, before, looked, lookedSoFar, actions } = decision;
  const offered = available(scenario, { ...before, mark: undefined });
  const judgement = judgeAct(scenario, before, scene, act);
  const chosen = 'choice' in act ? act.choice : undefined;
  return {
    index,
    scene,
    clock: before.clock,
    act: describeAct(scenario, before, scene, act),
    looked,
    lookedEarlier: lookedSoFar.filter((look) => !looked.includes(look)),
    evidence: observe(scenario, decision),
    leans: judgement?.leans ?? [],
    unlawful: judgement?.unlawful ?? false,
    minutes: offered.choices.find((choice) => choice.id === chosen)?.takes ?? offered.task?.takes ?? 0,
    choices: offered.choices.map(({ id, text, open, closed }) => ({
      ...{ choice: id, text, open, chosen: id === chosen },
      ...(closed !== undefined && { closed }),
    })),
    items: offered.task?.items ?? [],
    actions,
  };
}

function reportCompetencies(
  scenario: Scenario,
  state: State | undefined,
  observations: readonly Observation[],
  analysis: Analysis | undefined,
): readonly CompetencyReport[] {
  const judged = state?.ending === undefined ? [] : judgeResults(scenario, state);
  return competencies.flatMap(({ id: competency }) => {
    const of = <T extends { readonly competency: CompetencyId }>(all: readonly T[]) =>
      all.filter((each) => each.competency === competency);
    const results = of(judged);
    const isTarget = scenario.profile.targets.includes(competency);
    if (!isTarget && of(observations).length === 0 && results.length === 0) return [];
    const ledger = of(observations).filter(({ counted }) => counted);
    const pool = poolWithinScenario(ledger);
    const result = results.length > 0 ? resultFigure(competency, results, analysis, pool.mean) : undefined;
    const decisions = new Set(ledger.map(({ decision }) => decision)).size;
    return [{ competency, ...pool, decisions, ledger, ...(result && { result }) }];
  });
}
