import { liesAhead } from './ahead.ts';
import type { Components } from './components.ts';
import type { NoWayOut } from './explored.ts';
import { type Graph, isEnding, isStuck, movesFrom } from './graph.ts';
import type { Shortest } from './shortest.ts';

interface OfScene {
  readonly states: number[];
  readonly forever: number[];
  circling: number;
}

/** The scenes from which, in some state, no ending can be reached any more. */
export function noWayOut(graph: Graph, components: Components, shortest: Shortest): readonly NoWayOut[] {
  const unknown = (state: number): boolean => graph.unexplored.has(state);
  const ends = liesAhead(graph, components, (state) => isEnding(graph, state) || unknown(state));
  if (!ends.includes(0)) return [];
  const stops = liesAhead(graph, components, (state) => isStuck(graph, state) || unknown(state));
  const isLeft = componentsLeft(graph, components);
  const byScene = new Map<string, OfScene>();
  for (let state = 0; state < graph.states; state += 1) {
    if (ends[state] === 1) continue;
    const scene = graph.places[graph.place[state] ?? 0] ?? '';
    const found = byScene.get(scene) ?? { states: [], forever: [], circling: 0 };
    byScene.set(scene, found);
    found.states.push(state);
    if (stops[state] === 1) continue;
    found.forever.push(state);
    if (isLeft[components.component[state] ?? 0] === 0) found.circling += 1;
  }
  return [...byScene].map(([scene, { states, forever, circling }]) => {
    const play = shortest.to(shortest.nearest(forever.length > 0 ? forever : states) ?? 0);
    return { scene, states: states.length, forever: forever.length, circling, play };
  });
}

/** By component: 1 where a move leads to another one. Where none does and play goes on, it goes round in it for ever. */
function componentsLeft(graph: Graph, { begins, component }: Components): Uint8Array {
  const isLeft = new Uint8Array(begins.length);
  for (let state = 0; state < graph.states; state += 1) {
    const own = component[state] ?? 0;
    const { first, end } = movesFrom(graph, state);
    for (let move = first; move < end; move += 1) {
      if (component[graph.target[move] ?? 0] !== own) isLeft[own] = 1;
    }
  }
  return isLeft;
}
