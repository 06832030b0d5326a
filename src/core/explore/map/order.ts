import type { Clock, Scenario } from '../../scenario/model.ts';
import { groupsOf } from './cycles.ts';
import type { Arrival } from './exits.ts';
import type { Row } from './rows.ts';

/** The moments that stand at the same step of the story: those that one goes to, and those that break in about then. */
export interface Step {
  readonly scenes: readonly string[];
  readonly breaksIn: readonly string[];
}

export interface Order {
  readonly steps: readonly Step[];
  /** Scenes to which nothing in the file leads. */
  readonly islands: readonly string[];
  /** The hours at which scenes break in, where all that sets one going names the same hour. */
  readonly due: ReadonlyMap<string, Clock>;
  /** Ways back to something earlier, `from>to`. */
  readonly loops: ReadonlySet<string>;
}

export type RowsByScene = ReadonlyMap<string, readonly Row[]>;
export const wayKey = (from: string, to: string): string => `${from}>${to}`;

/** Puts the scenes in the order of the story: each after everything that leads to it, interruptions by their hour. */
export function orderOf(scenario: Scenario, rows: RowsByScene): Order {
  const ids = Object.keys(scenario.scenes);
  const after = new Map(ids.map((id) => [id, scenesAfter(rows.get(id) ?? [])]));
  const loops = loopsOf(ids, after);
  const next = (id: string): readonly string[] => (after.get(id) ?? []).filter((to) => !loops.has(wayKey(id, to)));
  const told = walk([scenario.start.scene], next, new Set());
  const rank = longest(told, next);
  const clock = clocks(told, scenario, next);
  const seen = new Set(told);
  const breaksIn = interrupt(told, { scenario, rows, next, seen, rank, clock });
  const islands = walk(
    ids.filter((id) => !seen.has(id)),
    next,
    seen,
  );
  return { steps: stepsOf(rank, breaksIn, next), islands, due: hoursOf(rows), loops };
}

type Next = (id: string) => readonly string[];

/** Ways within a circle that go back in the order of the file, in which an author tells a story. */
function loopsOf(ids: readonly string[], after: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const group = groupsOf(ids, (id) => after.get(id) ?? []);
  const position = new Map(ids.map((id, index) => [id, index]));
  const back = (from: string, to: string): boolean =>
    group.get(from) === group.get(to) && (position.get(to) ?? 0) <= (position.get(from) ?? 0);
  return new Set(
    ids.flatMap((from) => (after.get(from) ?? []).flatMap((to) => (back(from, to) ? [wayKey(from, to)] : []))),
  );
}

interface Told {
  readonly scenario: Scenario;
  readonly rows: RowsByScene;
  readonly next: Next;
  readonly seen: Set<string>;
  readonly rank: Map<string, number>;
  readonly clock: Map<string, Clock>;
}

/** Puts what breaks in at the step of its hour, with everything that follows it, and gives back which those are. */
function interrupt(told: readonly string[], { scenario, rows, next, seen, rank, clock }: Told): ReadonlySet<string> {
  const breaksIn = new Set<string>();
  const places = told.map((id) => ({ rank: rank.get(id) ?? 0, clock: clock.get(id) ?? 0 }));
  const waiting = [...told];
  for (const from of waiting) {
    for (const arrival of (rows.get(from) ?? []).flatMap(({ arrivals }) => arrivals)) {
      if (seen.has(arrival.scene)) continue;
      const due = dueAt(arrival, clock.get(from) ?? 0);
      const first = rankAt(due, rank.get(from) ?? 0, places);
      const chain = walk([arrival.scene], next, seen);
      const depth = longest(chain, next);
      for (const id of chain) {
        seen.add(id);
        breaksIn.add(id);
        rank.set(id, first + (depth.get(id) ?? 0));
        clock.set(id, scenario.scenes[id]?.at ?? due);
      }
      waiting.push(...chain);
    }
  }
  return breaksIn;
}

function hoursOf(rows: RowsByScene): ReadonlyMap<string, Clock> {
  const hours = new Map<string, Set<Clock | undefined>>();
  for (const { scene, at } of [...rows.values()].flat().flatMap(({ arrivals }) => arrivals)) {
    hours.set(scene, new Set([...(hours.get(scene) ?? []), at]));
  }
  return new Map(
    [...hours].flatMap(([scene, known]) => {
      const [hour] = known;
      return known.size === 1 && hour !== undefined ? [[scene, hour] as const] : [];
    }),
  );
}

function scenesAfter(rows: readonly Row[]): readonly string[] {
  const found = new Set<string>();
  for (const { exits } of rows) for (const { goal } of exits) if (goal.to === 'scene') found.add(goal.id);
  return [...found];
}

/** Everything that these roots lead to and is not known yet, each before what it leads to. There are no circles in it. */
function walk(roots: readonly string[], next: Next, known: ReadonlySet<string>): readonly string[] {
  const finished: string[] = [];
  const met = new Set<string>(known);
  // The last child and the last root are walked first: the reversed order of leaving then keeps the order of the file.
  for (const root of [...roots].reverse()) {
    if (met.has(root)) continue;
    met.add(root);
    const stack = [{ id: root, left: [...next(root)] }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = top.left.pop();
      if (child === undefined) {
        finished.push(top.id);
        stack.pop();
      } else if (!met.has(child)) {
        met.add(child);
        stack.push({ id: child, left: [...next(child)] });
      }
    }
  }
  return finished.reverse();
}

/** The length of the longest way to each. The ids stand in an order in which each comes before what it leads to. */
function longest(ids: readonly string[], next: Next): Map<string, number> {
  const rank = new Map(ids.map((id) => [id, 0]));
  for (const id of ids) {
    for (const to of next(id)) {
      const known = rank.get(to);
      if (known !== undefined) rank.set(to, Math.max(known, (rank.get(id) ?? 0) + 1));
    }
  }
  return rank;
}

/** The earliest hour at which each can be, as far as the file names hours. */
function clocks(ids: readonly string[], { scenes, start }: Scenario, next: Next): Map<string, Clock> {
  const clock = new Map<string, Clock>();
  for (const id of ids) {
    const here = Math.max(clock.get(id) ?? start.at, scenes[id]?.at ?? start.at);
    clock.set(id, here);
    for (const to of next(id)) clock.set(to, Math.max(clock.get(to) ?? start.at, here));
  }
  return clock;
}

const dueAt = (arrival: Arrival, from: Clock): Clock => arrival.at ?? from + (arrival.in ?? 0);

/** The step at which something of this hour breaks in: the last that begins by then. */
function rankAt(
  due: Clock,
  least: number,
  places: readonly { readonly rank: number; readonly clock: Clock }[],
): number {
  let found = least;
  for (const { rank, clock } of places) if (clock <= due && rank > found) found = rank;
  return found;
}

/** Within a step, scenes stand in the order of what leads to them, so that fewer ways cross. */
function stepsOf(rank: ReadonlyMap<string, number>, breaksIn: ReadonlySet<string>, next: Next): readonly Step[] {
  const steps: { scenes: string[]; breaksIn: string[] }[] = [];
  for (const [id, step] of rank) {
    while (steps.length <= step) steps.push({ scenes: [], breaksIn: [] });
    steps[step]?.[breaksIn.has(id) ? 'breaksIn' : 'scenes'].push(id);
  }
  const pulls = new Map<string, number[]>();
  const pull = (id: string): number => {
    const from = pulls.get(id) ?? [];
    return from.length === 0 ? 0 : from.reduce((sum, each) => sum + each, 0) / from.length;
  };
  for (const step of steps) {
    step.scenes.sort((one, other) => pull(one) - pull(other));
    step.scenes.forEach((id, index) => {
      for (const to of next(id)) pulls.set(to, [...(pulls.get(to) ?? []), index]);
    });
  }
  return steps;
}
