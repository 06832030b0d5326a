import type { Response } from '../scenario/tasks/kind.ts';

/** What a player does. Ids only, never text: a playthrough is the list of these, and everything else is computed from it. */
export type Action =
  | { readonly do: 'look'; readonly scene: string; readonly id: string }
  /** Marks a choice: the player's own words, which can be taken back until `continue`. */
  | { readonly do: 'choose'; readonly scene: string; readonly id: string }
  /** Hands in the answer to a task; a person may refuse it, and then the task stays open. */
  | { readonly do: 'submit'; readonly scene: string; readonly response: Response }
  /** Applies what was marked and goes on, or just goes on where nothing is asked. */
  | { readonly do: 'continue'; readonly scene: string };

/** Why an action cannot be done in this state. The state is left alone. */
export type Refusal =
  | { readonly code: 'ended' }
  /** The play stands in another scene: `scene`. */
  | { readonly code: 'other-scene'; readonly scene: string }
  | { readonly code: 'already-marked' }
  | { readonly code: 'unknown-choice'; readonly id: string }
  | { readonly code: 'closed-choice'; readonly id: string }
  | { readonly code: 'unknown-look'; readonly id: string }
  | { readonly code: 'closed-look'; readonly id: string }
  | { readonly code: 'no-task' }
  | { readonly code: 'no-answer' }
  | { readonly code: 'nothing-marked' }
  /** The act goes back where nothing was interrupted, or none of its ways is open. */
  | { readonly code: 'nowhere-to-go' }
  /** One action would set off more moves than any scenario needs. */
  | { readonly code: 'endless' }
  | { readonly code: 'unknown-action' };
