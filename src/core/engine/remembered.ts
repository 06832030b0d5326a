import type { Scenario, Task, TaskItem } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import type { Answer, State } from './state.ts';
import { change, type Turn } from './turn.ts';

/** Tasks by what they are remembered as; looked up once a scenario. */
const tasksOf = new WeakMap<Scenario['scenes'], ReadonlyMap<string, Task>>();

function tasksByName(scenes: Scenario['scenes']): ReadonlyMap<string, Task> {
  const known = tasksOf.get(scenes);
  if (known !== undefined) return known;
  const tasks = new Map<string, Task>();
  for (const { task } of Object.values(scenes)) {
    if (task !== undefined && !tasks.has(task.remember)) tasks.set(task.remember, task);
  }
  tasksOf.set(scenes, tasks);
  return tasks;
}

/** The task whose answer is remembered under this name. */
export const rememberedTask = (scenario: Scenario, name: string): Task | undefined =>
  tasksByName(scenario.scenes).get(name);

/** The items of a remembered answer that stand there now, in the order of the task; none before it was answered. */
export function standingItems(scenario: Scenario, state: State, name: string): readonly TaskItem[] {
  const stands = lookup(state.answers, name)?.stands ?? [];
  return rememberedTask(scenario, name)?.items.filter(({ id }) => stands.includes(id)) ?? [];
}

/**
 * Takes items out of remembered texts or puts them in; each path is `answer/item`. An answer that was not given, and an item
 * that its task does not have, are passed over.
 */
export function rewrite(turn: Turn, paths: readonly string[], how: 'strike' | 'write'): void {
  for (const path of paths) {
    const [name = '', item = ''] = path.split('/');
    const answer = lookup(turn.state.answers, name);
    const task = rememberedTask(turn.scenario, name);
    if (answer === undefined || task === undefined) continue;
    const rewritten = withItem(answer, task, item, how === 'write');
    change(turn, { answers: { ...turn.state.answers, [name]: rewritten } });
  }
}

function withItem(answer: Answer, task: Task, item: string, stands: boolean): Answer {
  const standing = task.items.filter(({ id }) => (id === item ? stands : answer.stands.includes(id)));
  return { ...answer, stands: standing.map(({ id }) => id) };
}
