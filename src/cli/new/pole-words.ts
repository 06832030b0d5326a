import type { Axis } from './axis.ts';

/** One side of a dilemma in the story: what one does, what that shows, what is said to it, when it fits, how it ends. */
export interface PoleWords {
  readonly act: string;
  readonly reason: string;
  readonly reply: string;
  readonly fits: string;
  readonly title: string;
  readonly ends: string;
}

/** What one dilemma changes in the story: its two or three sentences, and both sides in the order of their names. */
export interface AxisWords {
  /** Lines of the file: a text, or a person with a text. */
  readonly situation: readonly string[];
  readonly poles: readonly [PoleWords, PoleWords];
}

export type WordsByAxis = Readonly<Record<Axis, AxisWords>>;
