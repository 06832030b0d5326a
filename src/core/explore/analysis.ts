import type { Action } from '../engine/actions.ts';
import type { CriterionId } from '../profile/structure.ts';
import type { Analysis } from '../scoring/analysis.ts';
import type { Language } from '../shared/language.ts';

/** Over complete plays. */
export interface Spread {
  readonly shortest: number;
  /** Of 4,001 plays of a player who clicks at random, drawn with a fixed seed. */
  readonly median: number;
  /** Missing where one can go round and round, so that there is no longest. */
  readonly longest?: number;
}

/** What there is to show of a process criterion. */
export interface CriterionFigures {
  /** Scenes in which some act names it, and of these the ones in which an observation can count. */
  readonly decisions: number;
  readonly opportunities: number;
  /** Points that count over a complete play. */
  readonly least: number;
  readonly most: number;
}

export interface EndingFigures {
  readonly states: number;
  /** The share of players who click at random that get here. */
  readonly share: number;
  /** The shortest play to it, in actions; from the scenario's own truth where none is named. */
  readonly play?: { readonly truth?: string; readonly actions: readonly Action[] };
}

/**
 * What exploring found out about a scenario, as plain data that is kept beside it. Counts of states say how often something
 * is so, not how likely it is; 0 is never, if it is proved.
 */
export interface ScenarioAnalysis extends Analysis {
  readonly format: 'werkdag-analysis/1';
  readonly scenario: string;
  /** Everything was explored. If not, bounds and "never" are not certain. */
  readonly proved: boolean;
  readonly states: number;
  readonly moves: number;
  readonly scenes: Readonly<Record<string, number>>;
  /** By `scene/choice`: states in which it is open. */
  readonly choices: Readonly<Record<string, number>>;
  readonly looks: Readonly<Record<string, number>>;
  readonly endings: Readonly<Record<string, EndingFigures>>;
  /** Missing where no ending can be reached. */
  readonly minutes?: Spread;
  /** What is told and shown, and the words of what one does; not those of other choices. */
  readonly words: Readonly<Partial<Record<Language, Spread>>>;
  readonly criteria: Readonly<Partial<Record<CriterionId, CriterionFigures>>>;
  /** By scene and criterion the mean x, from 0 to 1, of a player who clicks at random, over the acts that name it. */
  readonly chance: Readonly<Record<string, Readonly<Partial<Record<CriterionId, number>>>>>;
}
