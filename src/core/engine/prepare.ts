/**
 * A scenario made ready to be played, once: conditions as functions, lines that never change as lists that every play shows
 * again, and the row of numbers laid out. Scenes are made ready when they are first met, so that a long story begins at once.
 */
import type { Condition, Later, Line, Scenario, Task, TaskItem, TaskRule } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import { type Places, prepareTest, prepareWhen, type Test } from './prepare/conditions.ts';
import { type PreparedEffects, prepareEffects } from './prepare/effects.ts';
import { type Bit, type Layout, layOut } from './prepare/layout.ts';
import { prepareItem, prepareLines, type Shown, type ShownItem } from './prepare/lines.ts';
import type { PreparedRule, PreparedScene } from './prepare/prepared-scene.ts';
import { prepareRule, prepareScene, type ScenePlaces } from './prepare/scenes.ts';
import type { State } from './state.ts';
import { type Watch, watchOf } from './watch.ts';

/** What arrives later, made ready. */
export interface PreparedLater {
  readonly when: Test | undefined;
  readonly effects: PreparedEffects | undefined;
}

/** An item of a remembered answer of which something is read: where that stands in the row. */
export interface ItemBits {
  readonly item: string;
  readonly kept: Bit | undefined;
  readonly stands: Bit | undefined;
}

export interface Prepared {
  readonly scenario: Scenario;
  readonly layout: Layout;
  /** Who is told what a play reads and shows; `undefined` where nobody listens. */
  readonly watch: Watch | undefined;
  /** A scene of the scenario; `undefined` where it has none of that name. */
  readonly scene: (id: string) => PreparedScene | undefined;
  readonly test: (condition: Condition) => Test;
  readonly later: (later: Later) => PreparedLater;
  readonly lines: (lines: readonly Line[]) => Shown;
  readonly rule: (rule: TaskRule) => PreparedRule;
  /** The items that are read of the answer that is remembered under this name. */
  readonly itemBits: (answer: string) => readonly ItemBits[];
  /** The task whose answer is remembered under this name: the first that is. */
  readonly taskBy: (name: string) => Task | undefined;
  /** How an item of a task reads in a state. */
  readonly item: (item: TaskItem) => (state: State) => ShownItem;
}

const known = new WeakMap<Scenario, Prepared>();
/** One scenario is asked for again and again. */
let last: Prepared | undefined;

export function prepare(scenario: Scenario): Prepared {
  if (last?.scenario === scenario) return last;
  let prepared = known.get(scenario);
  if (prepared === undefined) {
    prepared = madeReady(scenario);
    known.set(scenario, prepared);
  }
  last = prepared;
  return prepared;
}

/** Makes each thing once, when it is first asked for. */
function once<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    let found = made.get(key);
    if (found === undefined) {
      found = make(key);
      made.set(key, found);
    }
    return found;
  };
}

function madeReady(scenario: Scenario): Prepared {
  const layout = layOut(scenario);
  const { kinds } = scenario;
  const tasks = tasksByName(scenario);
  const taskBy = (name: string): Task | undefined => tasks.get(name);
  const watch = watchOf(scenario);
  const conditionPlaces: Places = { layout, kinds, watch, tests: new Map() };
  const item = once((each: TaskItem) => prepareItem(each, conditionPlaces));
  const standing = (name: string) => {
    const items = taskBy(name)?.items ?? [];
    return (state: State) => {
      const stands = lookup(state.answers, name)?.stands ?? [];
      return items.filter(({ id }) => stands.includes(id)).map((each) => item(each)(state));
    };
  };
  const basic = { ...conditionPlaces, taskBy, standing, effects: new Map<string, PreparedEffects>() };
  const rule = once((each: TaskRule) => prepareRule(each, basic));
  const places: ScenePlaces = { ...basic, rule };
  const bits = itemBitsOf(layout);
  return {
    scenario,
    layout,
    watch,
    scene: scenesOf(scenario, places),
    test: once((condition) => prepareTest(condition, places)),
    later: once((later) => ({
      when: prepareWhen(later.when, places),
      effects: prepareEffects(later, places),
    })),
    itemBits: (answer) => bits.get(answer) ?? [],
    lines: once((lines) => prepareLines(lines, places)),
    rule,
    taskBy,
    item,
  };
}

/** Makes a scene ready when it is first met; the one that was met last is asked for again and again. */
function scenesOf(scenario: Scenario, places: ScenePlaces): Prepared['scene'] {
  const scenes = new Map<string, PreparedScene>();
  let met: PreparedScene | undefined;
  return (id) => {
    if (met?.id === id) return met;
    let scene = scenes.get(id);
    if (scene === undefined) {
      const found = lookup(scenario.scenes, id);
      if (found === undefined) return undefined;
      scene = prepareScene(found, scenes.size, places);
      scenes.set(id, scene);
    }
    met = scene;
    return scene;
  };
}

function tasksByName({ scenes }: Scenario): ReadonlyMap<string, Task> {
  const tasks = new Map<string, Task>();
  for (const { task } of Object.values(scenes)) {
    if (task !== undefined && !tasks.has(task.remember)) tasks.set(task.remember, task);
  }
  return tasks;
}

function itemBitsOf({ kept, stands }: Layout): ReadonlyMap<string, readonly ItemBits[]> {
  const bits = new Map<string, ItemBits[]>();
  for (const path of new Set([...kept.keys(), ...stands.keys()])) {
    const slash = path.indexOf('/');
    const answer = path.slice(0, slash);
    const more = { item: path.slice(slash + 1), kept: kept.get(path), stands: stands.get(path) };
    const others = bits.get(answer);
    if (others === undefined) bits.set(answer, [more]);
    else others.push(more);
  }
  return bits;
}
