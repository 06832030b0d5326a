/**
 * One attempt being played: what stands there, what can be done, how far the reader is, and whether it has been saved.
 * The list of actions is what is saved; everything else here is computed from it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Action, Refusal } from '../core/engine/actions.ts';
import type { Attempt } from '../core/records/attempt.ts';
import type { Scenario } from '../core/scenario/model.ts';
import type { Response } from '../core/scenario/tasks/kind.ts';
import type { Result } from '../core/shared/result.ts';
import { type Earlier, earlierIn } from './earlier.ts';
import { actsOf } from './play/acts.ts';
import { draftsOf, firstReading, standingResponse } from './play/drafts.ts';
import { keeperOf } from './play/keeper.ts';
import { paceOf } from './play/pace.ts';
import { wordsOf } from './play/words.ts';
import type { Played } from './played.ts';
import type { Draft, Locks, Player, ReadingPosition, Save, SaveProblem, SourceFiles } from './ports.ts';

export type Saving = 'saved' | 'saving' | { readonly failed: SaveProblem };

/** Why an action was not done. Nothing has changed. */
export type PlayRefusal =
  | Refusal
  /** Another one is being saved: a held key, a double click. */
  | { readonly code: 'saving' }
  /** Another tab writes. */
  | { readonly code: 'read-only' }
  /** The attempt is as long as an attempt can be. */
  | { readonly code: 'too-long' };

export type Done = Promise<Result<undefined, PlayRefusal>>;

export interface PlayValues extends Played {
  /** The line that is being read. */
  readonly reading: ReadingPosition;
  readonly saving: Saving;
  /** The attempt is on the device at all; before the first action it is not. */
  readonly stored: boolean;
  /** Another tab writes, or has erased this attempt: this one shows how the play stands and does nothing. */
  readonly readOnly: boolean;
  /** The scenario has changed since: this is the version that the attempt was played on. */
  readonly changed: boolean;
  /** What this player chose and saw in other attempts at this scenario. */
  readonly earlier: Earlier;
  /** The half-made answer to the task of the present scene. */
  readonly draft: Response | undefined;
}

export interface PlayActions {
  /** Does one action. It is saved before it shows; where it cannot be saved it shows all the same, and `saving` says so. */
  act(action: Action): Done;
  /** Takes back what is marked, as long as nobody went on. An answer comes back as a draft. */
  takeBack(): Done;
  /** Tries once more to save. */
  saveAgain(): Promise<void>;
  /** The same attempt in another language. False, and nothing done, where the scenario has another logic. */
  setLanguage(scenario: Scenario): boolean;
  /** Keeps a half-made answer beside the attempt. */
  setDraft(response: Response): Promise<void>;
  /** Keeps what the player wrote: a resolution, a prediction. One note an id; an empty text takes it away. */
  setNote(id: string, text: string): Promise<void>;
  /** Shows the next line. False where all has been read. */
  nextLine(): boolean;
  readAll(): void;
  /**
   * To the next line, or the next thing to decide, that this player has not met before; goes on by itself where nothing is
   * asked. Stops where something is marked.
   */
  toNew(): Promise<void>;
  /** Stops listening to other tabs. What was done is saved already. */
  close(): void;
}

export type PlayState = PlayValues & PlayActions;
export type Play = StoreApi<PlayState>;

export interface PlayPorts {
  readonly save: Save;
  readonly locks: Locks;
}

/** What a play begins with. `open.ts` puts it together for a new, a resumed and a branched attempt. */
export interface PlayOpening {
  readonly played: Played;
  readonly player: Pick<Player, 'id'>;
  /** The attempt is on the device as it is here. */
  readonly stored: boolean;
  readonly changed: boolean;
  /** Other attempts of this player at this scenario. */
  readonly others: readonly Attempt[];
  readonly draft?: Draft | undefined;
  /** The files to keep with the attempt; none where they are kept already or cannot be had. */
  readonly files?: (() => Promise<SourceFiles | undefined>) | undefined;
}

/** What the parts of one play share. */
export interface PlayTable {
  readonly ports: PlayPorts;
  readonly opening: PlayOpening;
  readonly get: () => PlayState;
  readonly set: (values: Partial<PlayValues>) => void;
}

/** Makes the store of one attempt. */
export function createPlay(ports: PlayPorts, opening: PlayOpening): Play {
  return createStore<PlayState>()((set, get) => {
    const table: PlayTable = { ports, opening, get, set };
    const drafts = draftsOf(table);
    const keeper = keeperOf(table, drafts);
    const acts = actsOf(table, keeper, drafts);
    return {
      ...openingValues(ports, opening),
      ...acts,
      ...paceOf(table, drafts, acts),
      ...wordsOf(table, keeper),
      setDraft: drafts.setDraft,
      saveAgain: keeper.saveAgain,
      close: ports.locks.subscribe(keeper.ownershipChanged),
    };
  });
}

function openingValues({ locks }: PlayPorts, { played, draft, changed, others, stored }: PlayOpening): PlayValues {
  return {
    ...played,
    reading: firstReading(played, draft),
    saving: 'saved',
    stored,
    readOnly: !locks.owns(),
    changed,
    earlier: earlierIn(played.scenario, others),
    draft: standingResponse(played, draft?.answer),
  };
}
