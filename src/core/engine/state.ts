import type { Clock, Later } from '../scenario/model.ts';
import type { Response } from '../scenario/tasks/kind.ts';

/** What the player has marked and not yet applied. */
export type Mark = { readonly choice: string } | { readonly response: Response };

/** What goes on when an interruption is over. */
export type Frame =
  /** An act of which minutes are left. What its conditions said when it was decided is kept here, as places in the file's lists. */
  | {
      readonly resume: 'act';
      readonly scene: string;
      readonly mark: Mark;
      readonly left: number;
      /** The case of the choice that held, or -1. */
      readonly case: number;
      /** Of a choice: the `also` that held. Of a task: the rules that held. */
      readonly held: readonly number[];
    }
  /** A look of which minutes are left; what it shows and changes has been seen already. */
  | { readonly resume: 'look'; readonly scene: string; readonly left: number }
  /** On the way to a scene; `left` are minutes of the scene's own `takes` where its hour has already been reached. */
  | { readonly resume: 'enter'; readonly scene: string; readonly left?: number; readonly interrupts?: true };

/** One piece of work: the scene in which it stands, and what was interrupted on the way, innermost last. */
export interface ThreadState {
  readonly scene: string;
  readonly stack: readonly Frame[];
}

export interface Answer {
  readonly response: Response;
  /** The items as they were handed in. */
  readonly kept: readonly string[];
  /** The items that stand there now, after what later acts struck and wrote. */
  readonly stands: readonly string[];
}

/** Something that arrives later. Things due in one minute come in the order in which they were scheduled. */
export interface Pending {
  readonly due: Clock;
  readonly later: Later;
}

/**
 * Where a play stands. Never changed in place; plain data that survives JSON. Every part is always there, so that all states
 * have one form: that is what makes them quick to read.
 */
export interface State extends ThreadState {
  readonly seed: string;
  readonly clock: Clock;
  readonly truth: string | undefined;
  /**
   * Everything that a condition can read, as a row of numbers, which is copied at one go. What stands where is laid out once a
   * scenario (prepare/layout.ts); it is read through the functions of facts.ts.
   */
  readonly facts: readonly number[];
  /** What was handed in and how it stands now, by the name under which it is remembered. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly pending: readonly Pending[];
  readonly mark: Mark | undefined;
  /** The ending that was reached; nothing can be done after it. */
  readonly ending: string | undefined;
}
