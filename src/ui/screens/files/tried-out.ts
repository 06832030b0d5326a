import type { Trial } from '../../../session/trial.ts';

/** A point in a scenario from outside that its author wants to see, and the way back to where it was found. */
export interface TriedOut {
  readonly trial: Trial;
  /** The files as they came in, to be read again. */
  readonly given: readonly File[];
  /** The finding, by `keyOf`: focus goes to it on the way back. */
  readonly finding: string;
}
