import type { CriterionId } from '../../profile/structure.ts';

/** What exploring found out about one scene, choice or ending. What is left out is not known, and the map is silent about it. */
export interface FoundPart {
  /** Whether some play comes here. */
  readonly reached?: boolean;
  /** The share of players choosing at random who come here, 0 to 1. */
  readonly share?: number;
}

export interface FoundScene extends FoundPart {
  /** The criteria for which this decision counts as evidence in some play; empty where it never does. */
  readonly counts?: readonly CriterionId[];
}

/** What exploring found out about a scenario, for its map. */
export interface Found {
  /** By the scene's id. */
  readonly scenes?: Readonly<Record<string, FoundScene>>;
  /** By `scene/choice`. */
  readonly choices?: Readonly<Record<string, FoundPart>>;
  /** By the ending's id. */
  readonly endings?: Readonly<Record<string, FoundPart>>;
}
