/** A scene with everything about it that can be known before anyone plays. */
import type { Choice, Clock, Later, Look, PromiseMade, Scene, Task, TaskRule } from '../../scenario/model.ts';
import type { TaskKind } from '../../scenario/tasks/kind.ts';
import type { Frame, Mark } from '../state.ts';
import type { Test } from './conditions.ts';
import type { PreparedEffects } from './effects.ts';
import type { Bit, PromiseSlots } from './layout.ts';
import type { Shown } from './lines.ts';
import type { Varying } from './varying.ts';

/** A choice as it is in one state: the first case that holds lies over the plain keys. */
export type ResolvedChoice = Omit<Choice, 'cases'>;

export type EnterFrame = Extract<Frame, { readonly resume: 'enter' }>;

/** A way without conditions: the frame with which a scene is entered, an ending, or back to what was interrupted. */
export type Way = EnterFrame | { readonly resume: 'end'; readonly ending: string } | { readonly resume: 'back' };

/** Which way is taken; `undefined` where no case holds. */
export type WayIn = Varying<Way | undefined>;

export interface PreparedPromise {
  readonly made: PromiseMade;
  readonly slots: PromiseSlots;
  /** The person's place in the layout's list. */
  readonly to: number;
}

/** What an act does at its end, its conditions read. */
export interface PreparedAct {
  /** Minutes. */
  readonly takes: number;
  readonly effects: PreparedEffects | undefined;
  readonly promise: PreparedPromise | undefined;
  readonly later: readonly Later[];
  readonly reply: Shown;
  readonly way: WayIn;
}

/** A choice in one of its cases, or in none. */
export interface ChoiceCase extends PreparedAct {
  readonly text: Varying<string>;
  readonly resolved: ResolvedChoice;
}

export interface PreparedAlso {
  readonly when: Test | undefined;
  readonly effects: PreparedEffects | undefined;
}

/** A choice, and the act that it is where no case holds. */
export interface PreparedChoice extends ChoiceCase {
  readonly id: string;
  readonly when: Test | undefined;
  readonly cases: readonly PreparedCase[];
  readonly also: readonly PreparedAlso[];
  /** Where it is kept that it was made; `undefined` where nothing reads that. */
  readonly chosen: Bit | undefined;
  readonly mark: Mark;
  /** Making it, as a move. */
  readonly move: { readonly do: 'act'; readonly mark: Mark };
}

export interface PreparedCase extends ChoiceCase {
  readonly when: Test | undefined;
}

export interface PreparedLook {
  readonly id: string;
  readonly look: Look;
  /** Taking it, as a move. */
  readonly move: { readonly do: 'look'; readonly id: string };
  readonly when: Test | undefined;
  readonly taken: Bit | undefined;
  readonly effects: PreparedEffects | undefined;
  readonly lines: Shown;
}

export interface PreparedRule extends PreparedAlso {
  readonly rule: TaskRule;
  readonly if: Test | undefined;
  readonly unless: Test | undefined;
  readonly refuse: Shown | undefined;
}

export interface PreparedTask extends PreparedAct {
  readonly task: Task;
  readonly kind: TaskKind | undefined;
  readonly rules: readonly PreparedRule[];
}

export interface PreparedScene {
  readonly id: string;
  /** Its place among the scenes that were made ready. */
  readonly index: number;
  readonly at: Clock | undefined;
  readonly takes: number;
  readonly effects: PreparedEffects | undefined;
  readonly later: readonly Later[];
  readonly choices: readonly PreparedChoice[];
  readonly task: PreparedTask | undefined;
  /** Where a scene goes in which nothing is asked; `undefined` where it goes nowhere, or asks something. */
  readonly way: WayIn;
  /** Where it is kept that it was decided; `undefined` where it cannot be decided twice. */
  readonly decided: Bit | undefined;
  readonly looks: readonly PreparedLook[];
  readonly lines: Shown;
  readonly scene: Scene;
}
