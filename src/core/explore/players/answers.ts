/** The answers to a task from which simulated players choose. */
import type { Task } from '../../scenario/model.ts';
import type { Response, TaskKind } from '../../scenario/tasks/kind.ts';
import { taskSamples } from '../../scoring/constants.ts';
import { seeded } from '../../shared/random.ts';

export interface PossibleAnswer {
  readonly response: Response;
  /** How often a player who answers at random gives it. Nought where only looking for every outcome found it. */
  readonly times: number;
}

/** Answers drawn evenly by the kind, each once, and one of every outcome that the kind knows, however rare. */
export function possibleAnswers(task: Task, kind: TaskKind, seed: string): readonly PossibleAnswer[] {
  const random = seeded(`${seed}/${task.remember}`);
  const drawn = Array.from({ length: taskSamples }, () => kind.sample(task, random));
  const found = new Map<string, { readonly response: Response; times: number }>();
  const keep = (response: Response, times: number): void => {
    const key = JSON.stringify(response);
    const known = found.get(key);
    if (known === undefined) found.set(key, { response, times });
    else known.times += times;
  };
  for (const response of drawn) keep(response, 1);
  for (const { witness } of kind.classes(task, new Set())) keep(witness, 0);
  return [...found.values()];
}
