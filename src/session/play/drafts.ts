/** What stands beside an attempt: the half-made answer, and how far the reader has come. */
import { threadInHand } from '../../core/engine/thread.ts';
import type { Response } from '../../core/scenario/tasks/kind.ts';
import { lookup } from '../../core/shared/ids.ts';
import type { PlayTable } from '../play.ts';
import { continuesOf, type Played } from '../played.ts';
import type { Draft, DraftAnswer, ReadingPosition } from '../ports.ts';
import { beginOfStep, endOf, furthest, within } from '../reading.ts';

export interface Drafts {
  setDraft(response: Response): Promise<void>;
  /** Holds the answer of the present scene, without writing it down. */
  hold(response: Response): void;
  /** The answer that was half made where a play stands now. */
  standing(played: Played): Response | undefined;
  /** Writes down how things stand now, beside the attempt. Many changes in a row are one write. */
  keep(): Promise<void>;
  /** Takes what another tab wrote down. */
  takeOver(draft: Draft | undefined): void;
}

/** An answer that still belongs to the attempt: nobody went on from its scene since. */
const isFresh = ({ attempt }: Played, answer: DraftAnswer): boolean =>
  answer.continues === continuesOf(attempt, answer.scene);

/** A half-made answer, where the play stands in the scene in which it was made and its task can read it. */
export function standingResponse(played: Played, answer: DraftAnswer | undefined): Response | undefined {
  const { scene } = threadInHand(played.state);
  if (answer?.scene !== scene || !isFresh(played, answer)) return undefined;
  const task = lookup(played.scenario.scenes, scene)?.task;
  return task && lookup(played.scenario.kinds, task.kind)?.readResponse(task, answer.response);
}

/**
 * Where the reader goes on: where he was, but never before what the last action told. Whoever has marked something has read
 * all.
 */
export function firstReading({ passages, state }: Played, draft: Draft | undefined): ReadingPosition {
  if (state.mark !== undefined) return endOf(passages);
  const told = beginOfStep(passages, passages.at(-1)?.step ?? 0);
  return draft?.reading === undefined ? told : furthest(told, within(passages, draft.reading));
}

export function draftsOf({ ports: { save }, opening, get, set }: PlayTable): Drafts {
  let answer = opening.draft?.answer;
  let writing: Promise<void> | undefined;
  let changed = false;

  async function writeDown(): Promise<void> {
    while (changed && get().stored && !get().readOnly) {
      changed = false;
      const { attempt, state, reading } = get();
      if (answer !== undefined && !isFresh(get(), answer)) answer = undefined;
      if (state.ending !== undefined) await save.drafts.remove(attempt.id);
      else await save.drafts.put({ attempt: attempt.id, ...(answer === undefined ? {} : { answer }), reading });
    }
  }

  function keep(): Promise<void> {
    changed = true;
    writing ??= writeDown().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  function hold(response: Response): void {
    const { attempt, state } = get();
    const { scene } = threadInHand(state);
    answer = { scene, continues: continuesOf(attempt, scene), response };
  }

  async function setDraft(response: Response): Promise<void> {
    if (get().readOnly) return;
    hold(response);
    set({ draft: response });
    if (!get().stored) await get().saveAgain();
    await keep();
  }

  return {
    setDraft,
    hold,
    standing: (played) => standingResponse(played, answer),
    keep,
    takeOver: (draft) => {
      answer = draft?.answer;
    },
  };
}
