/** What changes an attempt without being an action: its language, and what the player writes beside it. */
import { attemptLimits, type Note } from '../../core/records/attempt.ts';
import type { Scenario } from '../../core/scenario/model.ts';
import { earlierIn } from '../earlier.ts';
import type { PlayActions, PlayTable } from '../play.ts';
import { playedOf } from '../played.ts';
import { within } from '../reading.ts';
import type { Keeper } from './keeper.ts';

export function wordsOf(
  { opening, get, set }: PlayTable,
  keeper: Keeper,
): Pick<PlayActions, 'setLanguage' | 'setNote'> {
  function setLanguage(scenario: Scenario): boolean {
    const { attempt, reading, readOnly, stored } = get();
    if (scenario.logicHash !== attempt.scenario.logicHash) return false;
    const played = playedOf(scenario, { ...attempt, language: scenario.language });
    if (!played.ok) return false;
    set({
      ...played.value,
      reading: within(played.value.passages, reading),
      earlier: earlierIn(scenario, opening.others),
    });
    if (stored && !readOnly) void keeper.saveAgain();
    return true;
  }

  async function setNote(id: string, text: string): Promise<void> {
    const { attempt, readOnly } = get();
    if (readOnly) return;
    const note: Note = { id, actions: attempt.actions.length, text: text.slice(0, attemptLimits.note) };
    const others = attempt.notes.filter((other) => other.id !== id);
    set({ attempt: { ...attempt, notes: text.trim() === '' ? others : [...others, note] } });
    await keeper.saveAgain();
  }

  return { setLanguage, setNote };
}
