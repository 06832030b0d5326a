/**
 * The least and the most that can still come from every state on, along whole plays: to an ending. One pass backwards over
 * the components of the graph.
 */
import { type Components, isRound } from './components.ts';
import { type Graph, isEnding, movesFrom } from './graph.ts';

export interface Bounds {
  /** By state; NaN where no ending can be reached. */
  readonly least: Float64Array;
  /** By state; Infinity where one can go round and get ever more. */
  readonly most: Float64Array;
}

/** What is summed: what a move gives (never less than nothing), and what an ending gives. */
export interface Measure {
  readonly ofMove: (move: number) => number;
  readonly ofEnding: (state: number) => number;
}

export function findBounds(graph: Graph, components: Components, measure: Measure): Bounds {
  const least = new Float64Array(graph.states).fill(Number.NaN);
  const most = new Float64Array(graph.states).fill(Number.NaN);
  const { begins, order } = components;
  for (let component = 0; component + 1 < begins.length; component += 1) {
    const members = order.subarray(begins[component] ?? 0, begins[component + 1] ?? 0);
    const round = isRound(components, graph, component);
    const only = members[0] ?? 0;
    if (!round) boundsOfState(graph, measure, { least, most }, only);
    else boundsOfRound(graph, components, measure, { least, most }, members);
  }
  return { least, most };
}

function boundsOfState(graph: Graph, { ofMove, ofEnding }: Measure, { least, most }: Bounds, state: number): void {
  if (isEnding(graph, state)) {
    least[state] = ofEnding(state);
    most[state] = ofEnding(state);
    return;
  }
  const { first, end } = movesFrom(graph, state);
  let [low, high] = [Number.NaN, Number.NaN];
  for (let move = first; move < end; move += 1) {
    const next = graph.target[move] ?? 0;
    const gives = ofMove(move);
    low = lower(low, gives + (least[next] ?? Number.NaN));
    high = higher(high, gives + (most[next] ?? Number.NaN));
  }
  least[state] = low;
  most[state] = high;
}

const lower = (one: number, other: number): number => (one <= other || Number.isNaN(other) ? one : other);
const higher = (one: number, other: number): number => (one >= other || Number.isNaN(other) ? one : other);

/**
 * States between which one can go round. For the least the states are gone over until nothing gets less. The most of all is
 * the same: that of the best way out; or without bound, where going round gives something and there is a way out.
 */
function boundsOfRound(
  graph: Graph,
  { component }: Components,
  measure: Measure,
  bounds: Bounds,
  members: Uint32Array,
): void {
  const { least, most } = bounds;
  let out = Number.NaN;
  let gives = false;
  for (const state of members) {
    const { first, end } = movesFrom(graph, state);
    for (let move = first; move < end; move += 1) {
      const next = graph.target[move] ?? 0;
      const inside = component[next] === component[state];
      if (inside) gives ||= measure.ofMove(move) > 0;
      else out = higher(out, measure.ofMove(move) + (most[next] ?? Number.NaN));
    }
  }
  for (const state of members) most[state] = gives && !Number.isNaN(out) ? Number.POSITIVE_INFINITY : out;
  while (leastOfRound(graph, measure, least, members));
}

function leastOfRound(graph: Graph, { ofMove }: Measure, least: Float64Array, members: Uint32Array): boolean {
  let changed = false;
  for (const state of members) {
    const { first, end } = movesFrom(graph, state);
    let low = least[state] ?? Number.NaN;
    for (let move = first; move < end; move += 1) {
      low = lower(low, ofMove(move) + (least[graph.target[move] ?? 0] ?? Number.NaN));
    }
    changed ||= !Object.is(low, least[state]);
    least[state] = low;
  }
  return changed;
}
