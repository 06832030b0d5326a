/** What home shows, computed from the shelf: what waits, and how the covers are grouped. */
import { challengeNames, dilemmaNames } from '../../../core/profile/names.ts';
import { isChallenge, isDilemma, type TaskId } from '../../../core/profile/structure.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { ScenarioCard } from '../../../session/ports.ts';
import type { ShelfAttempt, ShelfItem, Whereabouts } from '../../../session/shelf.ts';

/** The work in the large panel. */
export type Waiting =
  | { readonly kind: 'resume'; readonly item: ShelfItem; readonly attempt: ShelfAttempt; readonly at: Whereabouts }
  /** `first`: nothing was played yet. `next`: this was not. `again`: all was, and this longest ago. */
  | { readonly kind: 'first' | 'next' | 'again'; readonly item: ShelfItem };

const lastPlayed = (item: ShelfItem): string => item.attempts[0]?.savedAt ?? '';

/** What to go on with: what was left off last, else what was not played, else what was played longest ago. */
export function waitingOf(items: readonly ShelfItem[]): Waiting | undefined {
  const left = items
    .flatMap((item) => (item.unfinished === undefined ? [] : [{ item, attempt: item.unfinished }]))
    .sort((one, other) => (one.attempt.savedAt < other.attempt.savedAt ? 1 : -1))[0];
  if (left?.attempt.at !== undefined) return { kind: 'resume', ...left, at: left.attempt.at };
  const own = items.filter((item) => item.card !== undefined);
  const fresh = own.find((item) => item.attempts.length === 0);
  if (fresh) return { kind: items.every((item) => item.attempts.length === 0) ? 'first' : 'next', item: fresh };
  const oldest = [...own].sort((one, other) => (lastPlayed(one) < lastPlayed(other) ? -1 : 1))[0];
  return oldest && { kind: 'again', item: oldest };
}

/** Where a cover stands: with its core task, or with the challenges. */
export type GroupId = TaskId | 'challenges';

export interface Group {
  readonly id: GroupId;
  readonly items: readonly ShelfItem[];
}

const order: readonly GroupId[] = ['KT1', 'KT2', 'KT3', 'KT4', 'KT5', 'challenges'];

export function groupOf(item: ShelfItem): GroupId {
  const poles = item.card?.poles[0]?.id ?? '';
  return isChallenge(poles) ? 'challenges' : (item.card?.tasks[0] ?? 'challenges');
}

/** The groups that have something, in the order of the profile. */
export function groupsOf(items: readonly ShelfItem[]): readonly Group[] {
  return order
    .map((id) => ({ id, items: items.filter((item) => groupOf(item) === id) }))
    .filter((group) => group.items.length > 0);
}

/** The dilemma or challenge that a scenario is about, by its name. */
export function dilemmaOf(card: ScenarioCard | undefined, language: Language): string | undefined {
  const id = card?.poles[0]?.id ?? '';
  if (isDilemma(id)) return dilemmaNames[id][language];
  return isChallenge(id) ? challengeNames[id as keyof typeof challengeNames][language] : undefined;
}

/** How often a scenario was played to an ending. */
export const timesPlayed = (item: ShelfItem): number =>
  item.attempts.filter((attempt) => attempt.ending !== undefined).length;

/** The endings that were seen, each with how often. */
export function endingsSeen(
  item: ShelfItem,
): readonly { readonly id: string; readonly title: string; readonly times: number }[] {
  return item.endings.map((ending) => ({
    ...ending,
    times: item.attempts.filter((attempt) => attempt.ending?.id === ending.id).length,
  }));
}

const longestLine = 64;

/** The first sentence or clause of a line, short enough for a button; a whole line that is short stays whole. */
export function briefly(text: string): string {
  const first = /^.+?[.!?…]+[’”"']?(?=\s|$)/u.exec(text)?.[0] ?? text;
  if (first.length <= longestLine) return first;
  return `${first.slice(0, first.lastIndexOf(' ', longestLine - 2))} …`;
}
