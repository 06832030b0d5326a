/** What several scenarios together say of a player: the only place where levels are named. */
import { type CompetencyId, competencies } from '../profile/structure.ts';
import { type CriterionShare, dominatingCriterion, type PooledEvidence, poolAcrossScenarios } from './competency.ts';
import type { Observation } from './evidence.ts';
import { type Level, levelOf } from './level.ts';
import { type Posterior, posterior } from './posterior.ts';
import type { CompetencyReport, Report } from './report.ts';
import type { ResultFigure } from './results.ts';

/** One attempt of the player, and its report. */
export interface ReportedAttempt {
  readonly attempt: string;
  readonly mode: 'first' | 'practice' | 'whatif' | 'class';
  /** Why it is left out by hand. */
  readonly setAside?: string;
  readonly report: Report;
}

/** Why an attempt is outside every figure. */
export type LeftOut = 'set-aside' | 'practice' | 'not-completed' | 'not-the-first';

/** Where a figure comes from. */
export interface LedgerEntry {
  readonly attempt: string;
  readonly scenario: string;
  readonly observation: Observation;
}

/** What the evidence of all scenarios says of one competency. */
export interface CompetencyFigure extends PooledEvidence {
  readonly competency: CompetencyId;
  /** Decisions that counted. */
  readonly decisions: number;
  readonly posterior: Posterior;
  readonly level: Level;
  /** The criterion that gives over 60% of the evidence. */
  readonly dominating?: CriterionShare;
  readonly ledger: readonly LedgerEntry[];
  /** What came of it, scenario by scenario; never part of the figure. */
  readonly results: readonly { readonly attempt: string; readonly scenario: string; readonly result: ResultFigure }[];
}

/** How often the player leaned to either pole of a dilemma, over all scenarios. */
export interface StanceFigure {
  readonly dilemma: string;
  readonly poles: readonly { readonly pole: string; readonly times: number }[];
}

export interface Portfolio {
  /** All 23, in the order of the profile. */
  readonly competencies: readonly CompetencyFigure[];
  readonly stance: readonly StanceFigure[];
  /** Attempts that the figures are made of, in the order given. */
  readonly counted: readonly string[];
  readonly leftOut: readonly { readonly attempt: string; readonly why: LeftOut }[];
}

/**
 * The portfolio of one player from their attempts, in the order in which they were completed. Only the first completed
 * attempt at a scenario counts; replays, what-ifs and class votes are practice.
 */
export function portfolioOf(attempts: readonly ReportedAttempt[]): Portfolio {
  const counted: ReportedAttempt[] = [];
  const leftOut: { attempt: string; why: LeftOut }[] = [];
  for (const each of attempts) {
    const why = whyLeftOut(each, counted);
    if (why === undefined) counted.push(each);
    else leftOut.push({ attempt: each.attempt, why });
  }
  return {
    competencies: competencies.map(({ id }) => figureOf(id, counted)),
    stance: stanceOver(counted),
    counted: counted.map(({ attempt }) => attempt),
    leftOut,
  };
}

function whyLeftOut(
  { mode, setAside, report }: ReportedAttempt,
  counted: readonly ReportedAttempt[],
): LeftOut | undefined {
  if (mode !== 'first') return 'practice';
  if (setAside !== undefined) return 'set-aside';
  if (report.ending === undefined) return 'not-completed';
  return counted.some((other) => other.report.scenario.id === report.scenario.id) ? 'not-the-first' : undefined;
}

function figureOf(competency: CompetencyId, attempts: readonly ReportedAttempt[]): CompetencyFigure {
  const shown = attempts.flatMap(({ attempt, report }) => {
    const found = report.competencies.find((each) => each.competency === competency);
    return found === undefined ? [] : [{ attempt, scenario: report.scenario.id, found }];
  });
  const pools: readonly CompetencyReport[] = shown.map(({ found }) => found);
  const evidence = poolAcrossScenarios(pools);
  const dominating = dominatingCriterion(pools.map(({ ledger }) => ledger));
  return {
    competency,
    ...evidence,
    decisions: pools.reduce((sum, { decisions }) => sum + decisions, 0),
    posterior: posterior(evidence),
    level: levelOf(evidence),
    ...(dominating && { dominating }),
    ledger: shown.flatMap(({ attempt, scenario, found }) =>
      found.ledger.map((observation) => ({ attempt, scenario, observation })),
    ),
    results: shown.flatMap(({ attempt, scenario, found: { result } }) =>
      result ? [{ attempt, scenario, result }] : [],
    ),
  };
}

function stanceOver(attempts: readonly ReportedAttempt[]): readonly StanceFigure[] {
  const times = new Map<string, Map<string, number>>();
  for (const { dilemma, poles } of attempts.flatMap(({ report }) => report.stance)) {
    const sums = times.get(dilemma) ?? new Map<string, number>();
    for (const { pole, decisions } of poles) sums.set(pole, (sums.get(pole) ?? 0) + decisions.length);
    times.set(dilemma, sums);
  }
  return [...times].map(([dilemma, sums]) => ({
    dilemma,
    poles: [...sums].map(([pole, count]) => ({ pole, times: count })),
  }));
}
