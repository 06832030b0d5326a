/** What one act gives as evidence, in the state in which it is done. Nothing here knows what else was on offer. */
import { type ResolvedChoice, ruleHolds } from '../engine/act.ts';
import { holds, type JudgedAnswer } from '../engine/conditions.ts';
import { fillIn } from '../engine/lines.ts';
import type { State } from '../engine/state.ts';
import { type CriterionId, isProcess } from '../profile/structure.ts';
import type { Evidence, EvidenceByCriterion, Points, Scenario, TaskRule } from '../scenario/model.ts';
import { mostPoints } from './constants.ts';

/** What an act shows of one criterion. */
export interface Showing {
  readonly points: Points;
  readonly reasons: readonly string[];
}

/** A pole that an act leans to; recorded, never scored. */
export interface Lean {
  readonly dilemma: string;
  readonly pole: string;
}

export interface Judgement {
  /** Criteria that the act does not name are not in it: no evidence, which is not the same as 0 points. */
  readonly shows: ReadonlyMap<CriterionId, Showing>;
  readonly leans: readonly Lean[];
  readonly unlawful: boolean;
}

/** A rule of a task that takes points off a criterion, and whether it did. */
export interface Minus {
  /** Points that it takes off. */
  readonly points: Points;
  readonly reason: string;
  readonly held: boolean;
}

/** The process criteria that evidence names: results are judged at the ending, never at a decision. */
export function processEvidence(
  evidence: EvidenceByCriterion | undefined,
): readonly (readonly [CriterionId, Evidence])[] {
  const entries = Object.entries(evidence ?? {}) as [CriterionId, Evidence][];
  return entries.filter(([criterion]) => isProcess(criterion));
}

const leansOf = (leans: Readonly<Record<string, string>> | undefined): readonly Lean[] =>
  Object.entries(leans ?? {}).map(([dilemma, pole]) => ({ dilemma, pole }));

/** What a choice gives, with its cases resolved. */
export function judgeChoice(choice: ResolvedChoice, scenario: Scenario, state: State): Judgement {
  const shows = processEvidence(choice.evidence).map(
    ([criterion, { points, reason }]) => [criterion, { points, reasons: [fillIn(reason, scenario, state)] }] as const,
  );
  return { shows: new Map(shows), leans: leansOf(choice.leans), unlawful: choice.unlawful ?? false };
}

/**
 * What an answer to a task gives: base points minus those of the rules that hold, held within 0–3; the reasons are those of
 * the rules that took something off, or of the base where none did.
 */
export function judgeAnswer(scenario: Scenario, state: State, answer: JudgedAnswer): Judgement {
  const { base, rules } = answer.task;
  const holding = rules.filter((rule) => ruleHolds(rule, scenario, state, answer));
  const shows = processEvidence(base).map(([criterion, evidence]) => {
    const minuses = holding.flatMap(({ minus }) => minus?.[criterion] ?? []);
    const lost = minuses.reduce((sum, { points }) => sum + points, 0);
    const points = Math.min(mostPoints, Math.max(0, evidence.points - lost)) as Points;
    const reasons = (minuses.length > 0 ? minuses : [evidence]).map(({ reason }) => fillIn(reason, scenario, state));
    return [criterion, { points, reasons }] as const;
  });
  return { shows: new Map(shows), leans: holding.flatMap(({ leans }) => leansOf(leans)), unlawful: false };
}

/** What the task could take off a criterion in this state, in the order of the file. */
export function minusesOf(
  scenario: Scenario,
  state: State,
  answer: JudgedAnswer,
  criterion: CriterionId,
): readonly Minus[] {
  const couldHold = ({ when }: TaskRule) => holds(when, scenario, state);
  return answer.task.rules.filter(couldHold).flatMap((rule) => {
    const minus = rule.minus?.[criterion];
    if (minus === undefined) return [];
    const held = ruleHolds(rule, scenario, state, answer);
    return [{ points: minus.points, reason: fillIn(minus.reason, scenario, state), held }];
  });
}
