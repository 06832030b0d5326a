import type { Effects, Task } from '../../scenario/model.ts';
import { type Layout, numberOf, type PromiseSlots } from './layout.ts';

/** An item of a remembered answer. */
export interface ItemPath {
  /** The name under which the answer is remembered. */
  readonly answer: string;
  readonly item: string;
  readonly task: Task;
}

export interface PreparedEffects {
  /**
   * Changes of the row, five numbers each: slot, 1 where something is added to what stands there and 0 where it is replaced,
   * how much, and the bounds within which it is held. One list, because a play meets a new one at every act.
   */
  readonly changes: readonly number[];
  /** `undefined` where an act changes nothing else, as most acts. */
  readonly more: MoreEffects | undefined;
}

export interface MoreEffects {
  readonly strikes: readonly ItemPath[];
  readonly writes: readonly ItemPath[];
  readonly keeps: PromiseSlots | undefined;
}

/** What effects are made ready with: where things stand, and the task that is remembered under a name. */
export interface EffectPlaces {
  readonly layout: Layout;
  readonly taskBy: (name: string) => Task | undefined;
  /** What was made ready before, by how it is written: a story does the same again and again, and then it is at hand. */
  readonly effects: Map<string, PreparedEffects>;
}

/** Makes effects ready; `undefined` where they change nothing. What the scenario does not have is passed over. */
export function prepareEffects(effects: Effects, places: EffectPlaces): PreparedEffects | undefined {
  const { set, add, strikes, writes, keeps } = effects;
  if (!(set ?? add ?? strikes ?? writes ?? keeps)) return undefined;
  const written = JSON.stringify([set, add, strikes, writes, keeps]);
  const prepared = places.effects.get(written) ?? madeReady(effects, places);
  places.effects.set(written, prepared);
  return prepared;
}

function madeReady({ set, add, strikes, writes, keeps }: Effects, places: EffectPlaces): PreparedEffects {
  const changes = [...setsOf(set ?? {}, places.layout), ...addsOf(add ?? {}, places.layout)];
  if (!(strikes ?? writes ?? keeps)) return { changes, more: undefined };
  const more = {
    strikes: pathsOf(strikes ?? [], places),
    writes: pathsOf(writes ?? [], places),
    keeps: places.layout.promises.find(({ id }) => id === keeps),
  };
  return { changes, more };
}

const setsOf = (set: NonNullable<Effects['set']>, { variables }: Layout): readonly number[] =>
  Object.entries(set).flatMap(([id, value]) => {
    const found = variables.get(id);
    const number = found && numberOf(found, value);
    return found === undefined || number === undefined ? [] : [found.slot, 0, number, number, number];
  });

const addsOf = (add: NonNullable<Effects['add']>, { variables }: Layout): readonly number[] =>
  Object.entries(add).flatMap(([id, amount]) => {
    const found = variables.get(id);
    if (found?.variable.type !== 'number') return [];
    return [found.slot, 1, amount, found.variable.min, found.variable.max];
  });

function pathsOf(paths: readonly string[], { taskBy }: EffectPlaces): readonly ItemPath[] {
  return paths.flatMap((path) => {
    const [answer = '', item = ''] = path.split('/');
    const task = taskBy(answer);
    return task === undefined ? [] : [{ answer, item, task }];
  });
}
