import type { Lean } from '../../scoring/judge.ts';
import type { Earned } from './decision.ts';
import type { Traits } from './traits.ts';

/** What is left of a play when it is over. */
export interface Play {
  /** Everything that counted, in order. */
  readonly earned: readonly Earned[];
  readonly leans: readonly Lean[];
  /** The minutes of all acts and looks; waiting and what others take is not in it. */
  readonly minutes: number;
  readonly ending?: string;
  /** The scene where nothing more could be done, or where the player went round in circles; only without an ending. */
  readonly stuckIn?: string;
  /** Of a player with traits. */
  readonly traits?: Traits;
}
