import type { Scenario, Task, TaskItem } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import type { ItemPath } from './prepare/effects.ts';
import { prepare } from './prepare.ts';
import type { Answer, State } from './state.ts';
import { putBit, type Turn } from './turn.ts';

/** The items of a remembered answer that stand there now, in the order of the task; none before it was answered. */
export function standingItems(scenario: Scenario, state: State, name: string): readonly TaskItem[] {
  const stands = lookup(state.answers, name)?.stands ?? [];
  return (
    prepare(scenario)
      .taskBy(name)
      ?.items.filter(({ id }) => stands.includes(id)) ?? []
  );
}

/** Remembers an answer, and keeps in the row what is read of it. */
export function remember(turn: Turn, name: string, answer: Answer): void {
  turn.state.answers = { ...turn.state.answers, [name]: answer };
  for (const { item, kept, stands } of turn.prepared.itemBits(name)) {
    if (kept !== undefined) putBit(turn, kept, answer.kept.includes(item));
    if (stands !== undefined) putBit(turn, stands, answer.stands.includes(item));
  }
}

/**
 * Takes an item out of a remembered text or puts it in: only whether this one stands there can change. An answer that was not given, and an item that its task does not have,
 * are passed over.
 */
export function rewrite(turn: Turn, { answer: name, item, task }: ItemPath, how: 'strike' | 'write'): void {
  const answer = lookup(turn.state.answers, name);
  if (answer === undefined || answer.stands.includes(item) === (how === 'write')) return;
  const rewritten = withItem(answer, task, item, how === 'write');
  turn.state.answers = { ...turn.state.answers, [name]: rewritten };
  for (const { item: read, stands } of turn.prepared.itemBits(name)) {
    if (read === item && stands !== undefined) putBit(turn, stands, rewritten.stands.includes(item));
  }
}

function withItem(answer: Answer, task: Task, item: string, stands: boolean): Answer {
  if (!stands) return { ...answer, stands: answer.stands.filter((id) => id !== item) };
  const standing = task.items.filter(({ id }) => id === item || answer.stands.includes(id));
  return { ...answer, stands: standing.map(({ id }) => id) };
}
