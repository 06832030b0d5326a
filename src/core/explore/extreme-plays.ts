/** Complete plays in which something is least or most. */
import { actionsOf } from '../engine/moves.ts';
import type { Bounds, Measure } from './bounds.ts';
import type { Play } from './explored.ts';
import { type Graph, type GraphStart, isEnding, movesFrom } from './graph.ts';

export interface ExtremePlays {
  readonly least: number;
  readonly leastPlay: Play;
  readonly most: number;
  readonly mostPlay: Play;
}

/** `undefined` where no ending can be reached. Only of a measure that has a bound; of several plays the shortest in moves. */
export function extremePlays(graph: Graph, measure: Measure, bounds: Bounds): ExtremePlays | undefined {
  const starts = graph.starts.filter(({ state }) => !Number.isNaN(bounds.least[state] ?? Number.NaN));
  const by = (list: Float64Array, sign: 1 | -1): GraphStart | undefined =>
    [...starts].sort((one, other) => sign * ((list[one.state] ?? 0) - (list[other.state] ?? 0)))[0];
  const [low, high] = [by(bounds.least, 1), by(bounds.most, -1)];
  if (low === undefined || high === undefined) return undefined;
  return {
    least: bounds.least[low.state] ?? 0,
    leastPlay: playAlong(graph, measure, bounds.least, low),
    most: bounds.most[high.state] ?? 0,
    mostPlay: playAlong(graph, measure, bounds.most, high),
  };
}

/** The moves along which a bound is kept to. Where several keep to it the search goes breadth first, so it never goes round. */
function playAlong(
  graph: Graph,
  { ofMove, ofEnding }: Measure,
  bound: Float64Array,
  { state: start, truth }: GraphStart,
): Play {
  const by = new Map<number, { readonly state: number; readonly move: number } | undefined>([[start, undefined]]);
  for (const state of by.keys()) {
    if (isEnding(graph, state) && bound[state] === ofEnding(state)) {
      return { ...(truth === undefined ? {} : { truth }), actions: actionsTo(graph, by, state) };
    }
    const { first, end } = movesFrom(graph, state);
    for (let move = first; move < end; move += 1) {
      const next = graph.target[move] ?? 0;
      const keeps = bound[state] === ofMove(move) + (bound[next] ?? Number.NaN);
      if (keeps && !by.has(next)) by.set(next, { state, move });
    }
  }
  throw new Error('A bound that was found is kept to by some play.');
}

function actionsTo(
  graph: Graph,
  by: ReadonlyMap<number, { readonly state: number; readonly move: number } | undefined>,
  ending: number,
): Play['actions'] {
  const moves: number[] = [];
  for (let step = by.get(ending); step !== undefined; step = by.get(step.state)) moves.push(step.move);
  return moves.reverse().flatMap((move) => {
    const done = graph.done[graph.does[move] ?? 0];
    return done === undefined ? [] : actionsOf(done.scene, done.move);
  });
}
