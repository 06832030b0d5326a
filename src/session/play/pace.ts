/** Reading at one's own pace. */

import { isNewLine } from '../earlier.ts';
import type { PlayActions, PlayTable } from '../play.ts';
import type { ReadingPosition } from '../ports.ts';
import { endOf, isRead, nextPosition } from '../reading.ts';
import type { Acts } from './acts.ts';
import type { Drafts } from './drafts.ts';

/** Scenes in a row that ask nothing; more than any scenario has, so that a circle of them ends. */
const mostScenes = 100;

export function paceOf(
  { get, set }: PlayTable,
  drafts: Drafts,
  { act }: Acts,
): Pick<PlayActions, 'nextLine' | 'readAll' | 'toNew'> {
  function readTo(reading: ReadingPosition): void {
    set({ reading });
    void drafts.keep();
  }

  function nextLine(): boolean {
    const { passages, reading } = get();
    if (isRead(passages, reading)) return false;
    readTo(nextPosition(passages, reading));
    return true;
  }

  const presentIsNew = (): boolean => {
    const { passages, reading, earlier } = get();
    const passage = passages[reading.passage];
    const line = passage?.lines[reading.lines - 1];
    return passage !== undefined && line !== undefined && isNewLine(earlier, passage.scene, line);
  };

  /** Whether a new line was found before all has been read. */
  function readToNew(): boolean {
    while (nextLine()) if (presentIsNew()) return true;
    return false;
  }

  async function toNew(): Promise<void> {
    for (let scenes = 0; scenes < mostScenes; scenes += 1) {
      if (readToNew()) return;
      const { state, available, passages } = get();
      if (state.mark !== undefined || !available.canContinue) return;
      const done = await act({ do: 'continue', scene: available.scene });
      if (!done.ok || get().passages.length === passages.length || presentIsNew()) return;
    }
  }

  return { nextLine, readAll: () => readTo(endOf(get().passages)), toNew };
}
