/**
 * What exploring found out about a scenario, as data. Where it is not `proved`, what was reached was reached, but "never"
 * only means: not among the states that were explored.
 */
import type { Action, Refusal } from '../engine/actions.ts';
import type { Mark } from '../engine/state.ts';
import type { CompetencyId, CriterionId } from '../profile/structure.ts';
import type { Habit, Points, Scenario } from '../scenario/model.ts';
import type { SourcePath } from '../scenario/source/places.ts';
import type { Lean } from '../scoring/judge.ts';
import type { Graph } from './graph.ts';

/** A play that shows something, from the start: as short as there is one, in actions. */
export interface Play {
  /** Where the truth matters to the way that the play goes. */
  readonly truth?: string;
  readonly actions: readonly Action[];
}

/** Whether something can happen. `play` is there where it can, and shows it. */
export interface Reach {
  readonly reached: boolean;
  /** States in which it is so: one stands in the scene, the ending has come, the choice or the look is open. */
  readonly states: number;
  /** To the scene or the ending; of a choice or a look up to and including that it is done. */
  readonly play?: Play;
}

export type ConditionRole =
  /** `when` of a choice: false shuts or hides it. */
  | 'choice'
  | 'look'
  /** A case that lies over a choice. */
  | 'case'
  | 'also'
  /** Read when it is due. */
  | 'later'
  | 'line'
  /** One of several lines, of which the first that holds is shown. */
  | 'one-of'
  /** A way to go: the first that holds. */
  | 'go'
  | 'rule'
  /** Another text for an item of a task. Read for every item whenever the task is asked or a document shows its answer. */
  | 'item'
  | 'result';

/** One place in the file where a condition stands. */
export interface ConditionSite {
  /** From the top of the file down to the condition, as `Places` finds it: `['scenes', 'memo', 'choices', 2, 'when']`. */
  readonly path: SourcePath;
  readonly role: ConditionRole;
  /** Somebody could come by, so that it was read. A case after one that always holds is never read. */
  readonly read: boolean;
  /** It was read and held, with some truth that the file names; and it was read and did not hold. */
  readonly everTrue: boolean;
  readonly everFalse: boolean;
  /** It is the last of its list of cases, so that nothing comes after it if it does not hold. */
  readonly last: boolean;
}

/** States in which a play has not ended and nothing can be done. */
export interface Stuck {
  /**
   * `soft-lock`: the scene has choices or a task, and nothing is open. `dead-end`: it asks nothing, and there is nowhere to go.
   * `refused`: this act is open and goes nowhere (`act`, and the engine's reason); other acts there may go on.
   */
  readonly kind: 'soft-lock' | 'dead-end' | 'refused';
  readonly scene: string;
  readonly act?: Mark;
  readonly refusal?: Refusal['code'];
  readonly states: number;
  /** To such a state; of a refused act up to and without it. */
  readonly play: Play;
}

/** States of one scene from which no ending can be reached, whatever one does. */
export interface NoWayOut {
  readonly scene: string;
  readonly states: number;
  /** Of these, the states from which one cannot even get stuck: the play goes on for ever. */
  readonly forever: number;
  /** Of those, the states to which one keeps coming back. The others lead there, or break in on the way. */
  readonly circling: number;
  /** To the first of the states from which play goes on for ever; where there are none, to the first of all. */
  readonly play: Play;
}

/** One thing that arrives later, by its place in the file: `['scenes', 'ilse', 'choices', 3, 'later', 0]`. */
export interface LaterFound {
  readonly path: SourcePath;
  /** Some play scheduled it. */
  readonly scheduled: boolean;
  /** Some play came to the hour at which it was due. */
  readonly due: boolean;
  /** It was due, and its condition held: it happened. */
  readonly fired: boolean;
  /** Some play ended while it was still to come. */
  readonly pendingAtEnding: boolean;
}

export interface PromiseFound {
  readonly id: string;
  readonly made: boolean;
  readonly kept: boolean;
  readonly broken: boolean;
  /** Some play ended while it was open. */
  readonly openAtEnding: boolean;
}

/** The least and the most of something over all ways to go on; both ends occur. */
export interface Extremes {
  readonly least: number;
  readonly most: number;
}

/** What an act can still come to; missing where no ending can be reached after it. */
export interface Outlook {
  /** Points of all result criteria together, at the ending. */
  readonly results: Extremes;
  /** Counted process points of this act and all that come after it. */
  readonly process: Extremes;
}

/** An act that is open, as it is with its cases resolved. */
export interface OfferedAct {
  /** A choice; or one answer of an outcome class of a task. */
  readonly act: Mark;
  /** The choice's id, or the key of the outcome class. */
  readonly key: string;
  /** The case of the choice that holds, by its place in the list. */
  readonly case?: number;
  /** By process criterion; one that the act does not name is not there. */
  readonly points: Readonly<Partial<Record<CriterionId, Points>>>;
  readonly minutes: number;
  readonly leans: readonly Lean[];
  readonly unlawful: boolean;
  readonly habit: readonly Habit[];
  /** The share of it in what somebody does who picks at random among the acts of this offer; together they are 1. */
  readonly share: number;
  readonly outlook?: Outlook;
}

/** Everything that is open at a decision in some states: the same acts with the same points, minutes and leans. */
export interface Offer {
  readonly states: number;
  readonly acts: readonly OfferedAct[];
  /** To such a state. */
  readonly play: Play;
}

/** Whether an observation of a criterion could count: a strong and a weak act were both open. */
export interface OpportunityFound {
  readonly criterion: CriterionId;
  /** States of the scene with and without it; scenes that gave their evidence before have it as well. */
  readonly with: number;
  readonly without: number;
  /** To a state without it. */
  readonly playWithout?: Play;
}

/** A scene with choices or a task. */
export interface DecisionFound {
  readonly scene: string;
  readonly offers: readonly Offer[];
  /** One for each criterion that any act of the scene names where it was open. */
  readonly opportunities: readonly OpportunityFound[];
  /** A play that decides here with evidence for a second time. */
  readonly repeated?: Play;
}

/** Decisions that count for a competency in one complete play. Missing where no ending was reached. */
export interface CountedDecisions {
  readonly competency: CompetencyId;
  readonly fewest: number;
  readonly fewestPlay: Play;
  readonly most: number;
  readonly mostPlay: Play;
}

/** A look without which a choice is shut in some states in which all else that it asks holds. */
export interface OpeningLook {
  readonly look: string;
  /** `scene/choice`. */
  readonly choice: string;
  /** Criteria for which, in such a state, nothing that is open is worth 3 and this choice would be. */
  readonly onlyStrongFor: readonly CriterionId[];
}

export interface Explored {
  readonly scenario: Scenario;
  /** Every state was explored: "never" is never. */
  readonly proved: boolean;
  readonly states: number;
  readonly moves: number;
  /** By id; of choices `scene/choice`. Everything that the file has is there, in its order. */
  readonly scenes: ReadonlyMap<string, Reach>;
  readonly endings: ReadonlyMap<string, Reach>;
  readonly choices: ReadonlyMap<string, Reach>;
  readonly looks: ReadonlyMap<string, Reach>;
  readonly conditions: readonly ConditionSite[];
  readonly stuck: readonly Stuck[];
  readonly noWayOut: readonly NoWayOut[];
  readonly laters: readonly LaterFound[];
  readonly promises: readonly PromiseFound[];
  /** By scene, in the file's order; scenes that were not reached have no offers. */
  readonly decisions: ReadonlyMap<string, DecisionFound>;
  /** For each target competency of the scenario. */
  readonly counted: readonly CountedDecisions[];
  readonly openingLooks: readonly OpeningLook[];
  /** The explored states and moves themselves. */
  readonly graph: Graph;
}
