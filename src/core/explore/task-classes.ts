/** The outcome classes of the tasks of a scenario, and how often a player who answers at random gives each. */
import type { Scenario, Task } from '../scenario/model.ts';
import { atomsOf } from '../scenario/tasks/atoms.ts';
import type { OutcomeClass, Response, TaskKind } from '../scenario/tasks/kind.ts';
import { taskSamples } from '../scoring/constants.ts';
import { lookup } from '../shared/ids.ts';
import { seeded } from '../shared/random.ts';
import { type Facts, itemsRead } from './facts.ts';

export interface TaskClasses {
  readonly task: Task;
  readonly kind: TaskKind;
  readonly classes: readonly OutcomeClass[];
  /** How many of 4,096 seeded valid answers fall in each class. */
  readonly samples: readonly number[];
}

/** By scene. */
export function findTaskClasses(scenario: Scenario, facts: Facts): ReadonlyMap<string, TaskClasses> {
  const found = Object.values(scenario.scenes).flatMap(({ id, task }): [string, TaskClasses][] => {
    const kind = task && lookup(scenario.kinds, task.kind);
    if (task === undefined || kind === undefined) return [];
    const read = itemsRead(facts, task.remember);
    const classes = kind.classes(task, read);
    return [[id, { task, kind, classes, samples: sampleClasses(task, kind, classes, read) }]];
  });
  return new Map(found);
}

/** Which class an answer is in is told by all that a rule or a condition elsewhere reads of it. */
function sampleClasses(
  task: Task,
  kind: TaskKind,
  classes: readonly OutcomeClass[],
  read: ReadonlySet<string>,
): readonly number[] {
  const atoms = task.rules.flatMap(atomsOf);
  const signature = (response: Response): string => {
    const kept = kind.kept(task, response).filter((id) => read.has(id));
    return [...atoms.map((atom) => (kind.holds(atom, task, response) ? '1' : '0')), ...[...kept].sort()].join();
  };
  const numbers = new Map(classes.map(({ witness }, index) => [signature(witness), index]));
  const samples = classes.map(() => 0);
  const known = new Map<string, number | undefined>();
  const random = seeded('random player');
  for (let draw = 0; draw < taskSamples; draw += 1) {
    const response = kind.sample(task, random);
    const word = JSON.stringify(response);
    if (!known.has(word)) known.set(word, numbers.get(signature(response)));
    const number = known.get(word);
    if (number !== undefined) samples[number] = (samples[number] ?? 0) + 1;
  }
  return samples;
}
