/** From what was explored to what can be said about the scenario. */
import type { Scenario } from '../scenario/model.ts';
import { joinId } from '../shared/ids.ts';
import { findComponents } from './components.ts';
import { countedDecisions } from './counted.ts';
import { decisionsFound } from './decisions-found.ts';
import type { ConditionSite, Explored, LaterFound, PromiseFound, Reach, Stuck } from './explored.ts';
import type { Exploring } from './exploring.ts';
import { promiseIds } from './facts.ts';
import { type Graph, isEnding, isStuck, movesFrom } from './graph.ts';
import { graphOf } from './graph-of.ts';
import { noWayOut } from './no-way-out.ts';
import { type Shortest, shortestPlays } from './shortest.ts';

export function exploredOf(exploring: Exploring): Explored {
  const graph = graphOf(exploring);
  const shortest = shortestPlays(graph);
  const components = findComponents(graph);
  const { written } = exploring;
  const places = placesReached(graph, shortest);
  const done = movesReached(graph, shortest);
  const open = choicesOpen(graph);
  return {
    scenario: written,
    proved: graph.unexplored.size === 0,
    states: graph.states,
    moves: graph.moves,
    scenes: reachOf(Object.keys(written.scenes), (id) => places.get(id)),
    endings: reachOf(Object.keys(written.endings), (id) => places.get(id)),
    choices: reachOf(choiceIds(written), (id) => opened(open.get(id), done.get(id))),
    looks: reachOf(lookIds(written), (id) => opened(exploring.lookStates.get(id), done.get(`look ${id}`))),
    conditions: conditionsFound(exploring),
    stuck: stuckOf(exploring, graph, shortest),
    noWayOut: noWayOut(graph, components, shortest),
    laters: latersFound(exploring),
    promises: promisesFound(exploring),
    decisions: decisionsFound(exploring, graph, components, shortest),
    counted: countedDecisions(written, graph, components),
    openingLooks: [...exploring.opening.found.values()],
    graph,
  };
}

const choiceIds = ({ scenes }: Scenario): readonly string[] =>
  Object.values(scenes).flatMap(({ id, choices }) => choices.map((choice) => joinId(id, choice.id)));

const lookIds = ({ scenes }: Scenario): readonly string[] =>
  Object.values(scenes).flatMap(({ looks }) => looks.map(({ id }) => id));

const unreached: Reach = { reached: false, states: 0 };

const reachOf = (ids: readonly string[], find: (id: string) => Reach | undefined): ReadonlyMap<string, Reach> =>
  new Map(ids.map((id) => [id, find(id) ?? unreached]));

/** What is open in some states; a move that is always refused leads to no play. */
const opened = (states: number | undefined, done: Pick<Reach, 'play'> | undefined): Reach | undefined =>
  states === undefined ? undefined : { reached: true, states, ...done };

function placesReached(graph: Graph, shortest: Shortest): ReadonlyMap<string, Reach> {
  const counts = graph.places.map(() => 0);
  const nearest: (number | undefined)[] = graph.places.map(() => undefined);
  for (const [state, place] of graph.place.entries()) {
    counts[place] = (counts[place] ?? 0) + 1;
    const best = nearest[place];
    if (best === undefined || (shortest.actions[state] ?? 0) < (shortest.actions[best] ?? 0)) nearest[place] = state;
  }
  return new Map(
    graph.places.flatMap((id, place): [string, Reach][] => {
      const state = nearest[place];
      return state === undefined ? [] : [[id, { reached: true, states: counts[place] ?? 0, play: shortest.to(state) }]];
    }),
  );
}

/** For everything that can be done the shortest play up to and including it: choices as `scene/choice`, looks as `look memo`. */
function movesReached(graph: Graph, shortest: Shortest): ReadonlyMap<string, Pick<Reach, 'play'>> {
  const nearest: (number | undefined)[] = graph.done.map(() => undefined);
  for (let state = 0; state < graph.states; state += 1) {
    const { first, end } = movesFrom(graph, state);
    for (let move = first; move < end; move += 1) {
      const does = graph.does[move] ?? 0;
      const best = nearest[does];
      if (best === undefined || (shortest.actions[state] ?? 0) < (shortest.actions[best] ?? 0)) nearest[does] = state;
    }
  }
  return new Map(
    graph.done.flatMap(({ scene, name, move }, does): [string, Pick<Reach, 'play'>][] => {
      const state = nearest[does];
      const id = move.do === 'act' ? joinId(scene, name) : name;
      return state === undefined || move.do === 'continue' ? [] : [[id, { play: shortest.through(state, does) }]];
    }),
  );
}

/** In how many states each choice is open. */
function choicesOpen(graph: Graph): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const [number, states] of statesByOffer(graph)) {
    for (const { act, key } of graph.offers[number]?.acts ?? []) {
      if (!('choice' in act)) continue;
      const id = joinId(graph.offers[number]?.scene ?? '', key);
      open.set(id, (open.get(id) ?? 0) + states);
    }
  }
  return open;
}

export function statesByOffer(graph: Graph): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [state, offer] of graph.offer.entries()) {
    if (offer !== 0 && !isEnding(graph, state)) counts.set(offer, (counts.get(offer) ?? 0) + 1);
  }
  return counts;
}

const conditionsFound = ({ numbered, watch }: Exploring): readonly ConditionSite[] => {
  const added = new Set(numbered.laters.flatMap(({ site, isAdded }) => (isAdded ? [site] : [])));
  return numbered.sites.flatMap(({ path, role, last }, number) => {
    const [everTrue, everFalse] = [watch.wasTrue(number), watch.wasFalse(number)];
    return added.has(number) ? [] : [{ path, role, last, read: everTrue || everFalse, everTrue, everFalse }];
  });
};

function stuckOf(exploring: Exploring, graph: Graph, shortest: Shortest): readonly Stuck[] {
  const groups = new Map<string, { readonly about: Omit<Stuck, 'states' | 'play'>; readonly states: number[] }>();
  const add = (word: string, about: Omit<Stuck, 'states' | 'play'>, state: number): void => {
    const found = groups.get(word) ?? { about, states: [] };
    found.states.push(state);
    groups.set(word, found);
  };
  for (const { state, does, refusal } of exploring.refused) {
    const done = graph.done[does];
    if (done === undefined) continue;
    const { scene, move } = done;
    if (move.do === 'act') add(`${does}`, { kind: 'refused', scene, act: move.mark, refusal }, state);
    else add(scene, { kind: 'dead-end', scene, refusal }, state);
  }
  const asked = new Set(exploring.refused.map(({ state }) => state));
  for (let state = 0; state < graph.states; state += 1) {
    if (!isStuck(graph, state) || asked.has(state)) continue;
    const scene = graph.places[graph.place[state] ?? 0] ?? '';
    const { choices = [], task } = exploring.written.scenes[scene] ?? {};
    const kind = choices.length > 0 || task !== undefined ? 'soft-lock' : 'dead-end';
    add(scene, { kind, scene }, state);
  }
  return [...groups.values()].map(({ about, states }) => {
    const nearest = shortest.nearest(states) ?? 0;
    return { ...about, states: states.length, play: shortest.to(nearest) };
  });
}

const latersFound = ({ numbered, watch, scheduled, pendingAtEnding }: Exploring): readonly LaterFound[] =>
  numbered.laters.map(({ path, site }, number) => {
    const [fired, lapsed] = [watch.wasTrue(site), watch.wasFalse(site)];
    const due = fired || lapsed;
    return {
      ...{ path, due, fired, scheduled: due || scheduled[number] === 1 },
      pendingAtEnding: pendingAtEnding[number] === 1,
    };
  });

const promisesFound = ({ written, watch, openAtEnding }: Exploring): readonly PromiseFound[] =>
  promiseIds(written).map((id) => ({
    id,
    made: watch.promiseWas(id, 'open'),
    kept: watch.promiseWas(id, 'kept'),
    broken: watch.promiseWas(id, 'broken'),
    openAtEnding: openAtEnding.has(id),
  }));
