import type { Scenario } from '../scenario/model.ts';
import type { GraphMove } from './graph.ts';
import type { TaskClasses } from './task-classes.ts';

/** Everything that can be done anywhere in a scenario, each with a number. */
export interface Doings {
  readonly list: readonly GraphMove[];
  /** By scene and the place of the look, the choice or the outcome class there. */
  look(scene: string, index: number): number;
  act(scene: string, index: number): number;
  goOn(scene: string): number;
}

export function doings(scenario: Scenario, tasks: ReadonlyMap<string, TaskClasses>): Doings {
  const list: GraphMove[] = [];
  const firsts = new Map<string, { readonly looks: number; readonly acts: number }>();
  for (const { id: scene, looks, choices, task } of Object.values(scenario.scenes)) {
    const first = list.length;
    firsts.set(scene, { looks: first, acts: first + looks.length });
    for (const { id } of looks) list.push({ scene, move: { do: 'look', id }, name: `look ${id}` });
    for (const { id } of choices) list.push({ scene, move: { do: 'act', mark: { choice: id } }, name: id });
    for (const { key, witness } of tasks.get(scene)?.classes ?? []) {
      list.push({ scene, move: { do: 'act', mark: { response: witness } }, name: key });
    }
    if (choices.length === 0 && task === undefined) list.push({ scene, move: { do: 'continue' }, name: 'go on' });
  }
  return {
    list,
    look: (scene, index) => (firsts.get(scene)?.looks ?? 0) + index,
    act: (scene, index) => (firsts.get(scene)?.acts ?? 0) + index,
    goOn: (scene) => firsts.get(scene)?.acts ?? 0,
  };
}
