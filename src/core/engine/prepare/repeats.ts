import type { Go, Later, Scenario, Scene } from '../../scenario/model.ts';

/**
 * The scenes that can be decided more than once in a play: those on a circle of ways, and those that an interruption leads to,
 * for these come beside what is going on already. Every other scene is met once at most, because what was interrupted is
 * taken up once.
 */
export function repeatableScenes(scenario: Scenario): ReadonlySet<string> {
  const repeatable = onACircle(scenario);
  const interrupting = Object.values(scenario.scenes).flatMap((scene) => scenesBrought(scene));
  const toVisit = [...interrupting];
  const visited = new Set<string>();
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    const scene = scenario.scenes[id];
    if (scene === undefined || visited.has(id)) continue;
    visited.add(id);
    repeatable.add(id);
    toVisit.push(...scenesAfter(scene));
  }
  return new Set([...repeatable].filter((id) => asks(scenario.scenes[id])));
}

const asks = (scene: Scene | undefined): boolean =>
  scene !== undefined && (scene.choices.length > 0 || scene.task !== undefined);

const brought = (later: readonly Later[] | undefined): readonly string[] =>
  later === undefined ? [] : later.flatMap(({ scene }) => scene ?? []);

/** The scenes that break in because of something in this one. */
function scenesBrought({ later, choices, task }: Scene): readonly string[] {
  if (later === undefined && task === undefined && !choices.some((choice) => choice.later ?? choice.cases)) return [];
  const acts = choices.flatMap((choice) => [choice, ...(choice.cases ?? [])]);
  return [...brought(later), ...brought(task?.later), ...acts.flatMap((act) => brought(act.later))];
}

/** The scenes to which one can go from this one. */
function scenesAfter({ id, go, choices, task }: Scene): readonly string[] {
  const found: string[] = [];
  const add = (way: Go | undefined): void => {
    if (way === undefined) return;
    if (way.to === 'scene') found.push(way.id);
    if (way.to === 'again') found.push(id);
    if (way.to === 'cases') for (const each of way.cases) add(each.go);
  };
  add(go);
  add(task?.go);
  for (const choice of choices) {
    add(choice.go);
    for (const each of choice.cases ?? []) add(each.go);
  }
  return found;
}

/** One scene that the search for circles is in: how far its ways have been followed. */
interface Visit {
  readonly id: string;
  readonly after: readonly string[];
  next: number;
}

/** What the search for circles knows so far. */
interface Search {
  /** Scenes in the order in which they were first met. */
  readonly order: Map<string, number>;
  /** The first scene that is known to be reached from each, by its order. */
  readonly earliest: Map<string, number>;
  /** Scenes of which it is not known yet with which others they are on a circle, in order. */
  readonly open: string[];
  readonly isOpen: Set<string>;
  readonly found: Set<string>;
}

/**
 * Tarjan's strongly connected components ("Depth-first search and linear graph algorithms", 1972), without recursion, for a
 * story can be ten thousand scenes long. A scene is on a circle where its component has others, or where it leads to itself.
 */
function onACircle({ scenes }: Scenario): Set<string> {
  const search: Search = {
    order: new Map(),
    earliest: new Map(),
    open: [],
    isOpen: new Set(),
    found: new Set(),
  };
  for (const [first, scene] of Object.entries(scenes)) {
    if (search.order.has(first)) continue;
    const visits = [begin(search, first, scene)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const to = visit.after[visit.next];
      visit.next += 1;
      if (to === undefined) {
        visits.pop();
        end(search, visit, visits.at(-1));
        continue;
      }
      const next = scenes[to];
      if (next === undefined) continue;
      if (!search.order.has(to)) visits.push(begin(search, to, next));
      else if (search.isOpen.has(to)) reaches(search, visit.id, search.order.get(to) ?? 0);
    }
  }
  return search.found;
}

function begin({ order, earliest, open, isOpen }: Search, id: string, scene: Scene): Visit {
  earliest.set(id, order.size);
  order.set(id, order.size);
  open.push(id);
  isOpen.add(id);
  return { id, after: scenesAfter(scene), next: 0 };
}

const reaches = ({ earliest }: Search, id: string, place: number): void =>
  void earliest.set(id, Math.min(earliest.get(id) ?? place, place));

/** All ways of a scene were followed. Where it reaches nothing earlier, it and all that is open after it are a component. */
function end(search: Search, { id, after }: Visit, above: Visit | undefined): void {
  const { order, earliest, open, isOpen, found } = search;
  const least = earliest.get(id) ?? 0;
  if (above !== undefined) reaches(search, above.id, least);
  if (least !== order.get(id)) return;
  const component = open.splice(open.lastIndexOf(id));
  for (const each of component) {
    isOpen.delete(each);
    if (component.length > 1 || after.includes(id)) found.add(each);
  }
}
