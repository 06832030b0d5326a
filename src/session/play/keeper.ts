/**
 * Saving one attempt: one write at a time, each of the whole attempt as it stands, so that a later write heals an earlier
 * one that failed.
 */
import type { Attempt } from '../../core/records/attempt.ts';
import type { Result } from '../../core/shared/result.ts';
import type { PlayTable } from '../play.ts';
import { playedOf } from '../played.ts';
import type { SaveProblem } from '../ports.ts';
import { endOf, within } from '../reading.ts';
import type { Drafts } from './drafts.ts';

export interface Keeper {
  /** Runs one thing after another. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Writes an attempt, to be called in turn. `saving` tells how it goes. */
  write(attempt: Attempt): Promise<Result<undefined, SaveProblem>>;
  saveAgain(): Promise<void>;
  ownershipChanged(owns: boolean): void;
}

export function keeperOf({ ports: { save }, opening, get, set }: PlayTable, drafts: Drafts): Keeper {
  let last: Promise<unknown> = Promise.resolve();
  let filesKept = opening.files === undefined;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  async function write(attempt: Attempt): Promise<Result<undefined, SaveProblem>> {
    set({ saving: 'saving' });
    const written = await save.attempts.put(opening.player.id, attempt);
    if (written.ok) {
      set({ saving: 'saved', stored: true });
      void keepFiles();
    } else set({ saving: { failed: written.problem }, ...(written.problem === 'read-only' ? { readOnly: true } : {}) });
    return written;
  }

  /** Not waited for: the attempt is safe by now, and its files can be had again as long as they do not change. */
  async function keepFiles(): Promise<void> {
    if (filesKept) return;
    filesKept = true;
    const { id, logicHash, textHash } = opening.played.scenario;
    const files = await opening.files?.().catch(() => undefined);
    const written = files && (await save.sources.put({ scenario: id, logicHash, textHash, files }));
    filesKept = written?.ok ?? false;
  }

  async function saveAgain(): Promise<void> {
    await inTurn(() => write(get().attempt));
  }

  /** Another tab may have gone on with this attempt, or have erased it: what is on the device is the truth. */
  async function takeOver(): Promise<void> {
    const { attempt, scenario, reading, passages, stored } = get();
    const found = await save.attempts.get(attempt.id);
    if (found === undefined) return set({ readOnly: stored });
    if (!found.ok) return;
    const played = playedOf(scenario, { ...found.value.attempt, language: attempt.language });
    if (!played.ok) return;
    drafts.takeOver(await save.drafts.get(attempt.id));
    const further = played.value.passages.length !== passages.length;
    set({
      ...played.value,
      reading: further ? endOf(played.value.passages) : within(played.value.passages, reading),
      draft: drafts.standing(played.value),
      saving: 'saved',
      stored: true,
      readOnly: false,
    });
  }

  return {
    inTurn,
    write,
    saveAgain,
    ownershipChanged: (owns) => {
      if (owns) void inTurn(takeOver);
      else set({ readOnly: true });
    },
  };
}
