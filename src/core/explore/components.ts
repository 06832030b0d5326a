/**
 * The states of a graph in an order in which everything that follows from a state comes before it: Tarjan's strongly
 * connected components, without recursion. States between which one can go round and round make one component together.
 */
import { type Graph, movesFrom } from './graph.ts';

export interface Components {
  /** Every state, component after component; a component comes after all that it leads to. */
  readonly order: Uint32Array;
  /** Where each component begins in `order`, and at the end the number of states. */
  readonly begins: Uint32Array;
  /** By state. */
  readonly component: Uint32Array;
}

const unseen = 0;

interface Search {
  readonly graph: Graph;
  /** By state when it was first met, from 1; and the earliest that it leads back to. */
  readonly met: Uint32Array;
  readonly low: Uint32Array;
  readonly nextMove: Uint32Array;
  readonly settled: Uint8Array;
  readonly path: number[];
  readonly stack: number[];
  readonly order: Uint32Array;
  readonly begins: number[];
  readonly component: Uint32Array;
  clock: number;
  placed: number;
}

export function findComponents(graph: Graph): Components {
  const numbers = () => new Uint32Array(graph.states);
  const search: Search = {
    ...{ graph, met: numbers(), low: numbers(), nextMove: numbers(), settled: new Uint8Array(graph.states) },
    ...{ path: [], stack: [], order: numbers(), begins: [], component: numbers(), clock: 0, placed: 0 },
  };
  for (let state = 0; state < graph.states; state += 1) if (search.met[state] === unseen) searchFrom(search, state);
  return {
    order: search.order,
    begins: Uint32Array.from([...search.begins, graph.states]),
    component: search.component,
  };
}

function searchFrom(search: Search, root: number): void {
  const { graph, path, low, nextMove } = search;
  meet(search, root);
  while (path.length > 0) {
    const state = path.at(-1) ?? root;
    const move = nextMove[state] ?? 0;
    if (move < (graph.moveCount[state] ?? 0)) {
      nextMove[state] = move + 1;
      follow(search, state, graph.target[(graph.firstMove[state] ?? 0) + move] ?? 0);
    } else {
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) low[before] = Math.min(low[before] ?? 0, low[state] ?? 0);
      if (low[state] === search.met[state]) settle(search, state);
    }
  }
}

function meet(search: Search, state: number): void {
  search.clock += 1;
  search.met[state] = search.clock;
  search.low[state] = search.clock;
  search.path.push(state);
  search.stack.push(state);
}

function follow(search: Search, state: number, next: number): void {
  const { met, low, settled } = search;
  if (met[next] === unseen) meet(search, next);
  else if (settled[next] === 0) low[state] = Math.min(low[state] ?? 0, met[next] ?? 0);
}

/** A whole component has been found: all that lies on the stack above its first state. */
function settle(search: Search, first: number): void {
  const number = search.begins.length;
  search.begins.push(search.placed);
  for (let state = search.stack.pop(); state !== undefined; state = search.stack.pop()) {
    search.settled[state] = 1;
    search.component[state] = number;
    search.order[search.placed] = state;
    search.placed += 1;
    if (state === first) return;
  }
}

/** Whether one can go round in a component: it has several states, or a move from one to itself. */
export function isRound({ begins, order }: Components, graph: Graph, component: number): boolean {
  const begin = begins[component] ?? 0;
  if ((begins[component + 1] ?? 0) - begin > 1) return true;
  const state = order[begin] ?? 0;
  const { first, end } = movesFrom(graph, state);
  for (let move = first; move < end; move += 1) {
    if (graph.target[move] === state) return true;
  }
  return false;
}
