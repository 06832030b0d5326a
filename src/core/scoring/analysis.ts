import type { CompetencyId } from '../profile/structure.ts';
import type { Scenario } from '../scenario/model.ts';

/** The least and most result points that a play can end with, for one competency. */
export interface ResultBounds {
  readonly least: number;
  readonly most: number;
  /** Found by exploring every path. Bounds that are not proved are not used. */
  readonly proved: boolean;
}

/** What scoring reads of what exploring found out about a scenario. The whole holds more. */
export interface Analysis {
  readonly logicHash: string;
  readonly results: Readonly<Partial<Record<CompetencyId, ResultBounds>>>;
}

/** The analysis, where it is of this very scenario; one of another version says nothing. */
export const analysisOf = (
  scenario: Pick<Scenario, 'logicHash'>,
  analysis: Analysis | undefined,
): Analysis | undefined => (analysis?.logicHash === scenario.logicHash ? analysis : undefined);
