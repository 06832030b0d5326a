import type { Clock, Later, PromiseStatus, Value } from '../scenario/model.ts';
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
      /** The case of the choice that held. */
      readonly case?: number;
      /** Of a choice: the `also` that held. Of a task: the rules that held. */
      readonly held: readonly number[];
    }
  /** A look of which minutes are left; what it shows and changes has been seen already. */
  | { readonly resume: 'look'; readonly scene: string; readonly left: number }
  /** On the way to a scene; `left` are minutes of the scene's own `takes` where its hour has already been reached. */
  | { readonly resume: 'enter'; readonly scene: string; readonly left?: number; readonly interrupts?: true };

/** One piece of work. A scenario without a desk has one, `main`. */
export interface ThreadState {
  readonly status: 'open' | 'done';
  readonly scene: string;
  /** Innermost interruption last. */
  readonly stack: readonly Frame[];
}

export interface Answer {
  readonly response: Response;
  /** The items as they were handed in. */
  readonly kept: readonly string[];
  /** The items that stand there now, after what later acts struck and wrote. */
  readonly stands: readonly string[];
}

export interface PromiseState {
  readonly to: string;
  readonly before: Clock;
  readonly status: PromiseStatus;
}

/** Something that arrives later. Things due in one minute come in the order in which they were scheduled. */
export interface Pending {
  readonly due: Clock;
  readonly later: Later;
}

/** Where a play stands. Never changed in place. */
export interface State {
  readonly seed: string;
  readonly clock: Clock;
  readonly truth?: string;
  /** The thread in hand. */
  readonly thread: string;
  readonly threads: Readonly<Record<string, ThreadState>>;
  readonly variables: Readonly<Record<string, Value>>;
  /** `scene/choice` of every choice made. */
  readonly chosen: Readonly<Record<string, true>>;
  readonly looked: Readonly<Record<string, true>>;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly promises: Readonly<Record<string, PromiseState>>;
  readonly pending: readonly Pending[];
  /** Scenes that have given their evidence: each gives it once. */
  readonly decided: Readonly<Record<string, true>>;
  readonly mark?: Mark;
  /** The ending that was reached; nothing can be done after it. */
  readonly ending?: string;
}
