/**
 * What the world looks like afterwards: result criteria, judged once, in the state at the ending. Shown beside the process
 * as what it is: never averaged with it, never a level.
 */
import { firstHolding } from '../engine/conditions.ts';
import { fillIn } from '../engine/lines.ts';
import type { State } from '../engine/state.ts';
import { type CompetencyId, type CriterionId, competencyOf } from '../profile/structure.ts';
import type { Points, ResultCase, Scenario } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import type { Analysis } from './analysis.ts';
import { namedGap, tolerance } from './constants.ts';

export interface JudgedResult {
  readonly criterion: CriterionId;
  readonly competency: CompetencyId;
  readonly points: Points;
  readonly reason: string;
}

/** R and the mean x of the process differ by .35 or more. */
export type Gap = 'good-approach-disappointing-result' | 'weak-approach-better-result';

/** What came of it, for one competency in one scenario. */
export interface ResultFigure {
  readonly competency: CompetencyId;
  readonly judged: readonly JudgedResult[];
  /** V: the sum of the result points. */
  readonly value: number;
  /** The least and most V that any play can end with; only where that is proved. */
  readonly bounds?: { readonly least: number; readonly most: number };
  /** R = (V − least)/(most − least), from 0 to 1; only where the bounds are proved and differ. */
  readonly ratio?: number;
  readonly gap?: Gap;
}

/** Every result criterion of the scenario by the first of its cases that holds. */
export function judgeResults(scenario: Scenario, state: State): readonly JudgedResult[] {
  const results = Object.entries(scenario.results) as [CriterionId, readonly ResultCase[]][];
  return results.flatMap(([criterion, cases]) => {
    const found = cases[firstHolding(cases, scenario, state)];
    if (found === undefined) return [];
    const reason = fillIn(found.reason, scenario, state);
    return [{ criterion, competency: competencyOf(criterion), points: found.points, reason }];
  });
}

/**
 * The figure of one competency from its judged results. `analysis` is one of this very scenario; `mean` is the mean x of the
 * process in this scenario, absent where nothing counted.
 */
export function resultFigure(
  competency: CompetencyId,
  judged: readonly JudgedResult[],
  analysis: Analysis | undefined,
  mean: number | undefined,
): ResultFigure {
  const value = judged.reduce((sum, { points }) => sum + points, 0);
  const bounds = analysis && lookup<Analysis['results'][CompetencyId]>(analysis.results, competency);
  if (!bounds?.proved) return { competency, judged, value };
  const { least, most } = bounds;
  const figure = { competency, judged, value, bounds: { least, most } };
  if (most <= least) return figure;
  const ratio = (value - least) / (most - least);
  const gap = mean === undefined ? undefined : gapBetween(ratio, mean);
  return { ...figure, ratio, ...(gap && { gap }) };
}

function gapBetween(ratio: number, mean: number): Gap | undefined {
  if (Math.abs(ratio - mean) < namedGap - tolerance) return undefined;
  return ratio < mean ? 'good-approach-disappointing-result' : 'weak-approach-better-result';
}
