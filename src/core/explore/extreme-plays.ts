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

interface Steps {
  readonly move: Uint32Array;
  readonly from: Uint32Array;
}

/** The moves along which a bound is kept to. Where several keep to it the search goes breadth first, so it never goes round. */
function playAlong(
  graph: Graph,
  { ofMove, ofEnding }: Measure,
  bound: Float64Array,
  { state: start, truth }: GraphStart,
): Play {
  // By state that was met: the move that led to it plus one, and from which state; `met` holds them in their order.
  const by: Steps = { move: new Uint32Array(graph.states), from: new Uint32Array(graph.states) };
  const met = new Uint32Array(graph.states);
  let count = 1;
  met[0] = start;
  for (let place = 0; place < count; place += 1) {
    const state = met[place] ?? 0;
    if (isEnding(graph, state) && bound[state] === ofEnding(state)) {
      return { ...(truth === undefined ? {} : { truth }), actions: actionsTo(graph, by, start, state) };
    }
    const { first, end } = movesFrom(graph, state);
    for (let move = first; move < end; move += 1) {
      const next = graph.target[move] ?? 0;
      if (by.move[next] !== 0 || next === start) continue;
      if (bound[state] !== ofMove(move) + (bound[next] ?? Number.NaN)) continue;
      by.move[next] = move + 1;
      by.from[next] = state;
      met[count] = next;
      count += 1;
    }
  }
  throw new Error('A bound that was found is kept to by some play.');
}

function actionsTo(graph: Graph, by: Steps, start: number, ending: number): Play['actions'] {
  const moves: number[] = [];
  for (let state = ending; state !== start; state = by.from[state] ?? start) moves.push((by.move[state] ?? 0) - 1);
  return moves.reverse().flatMap((move) => {
    const done = graph.done[graph.does[move] ?? 0];
    return done === undefined ? [] : actionsOf(done.scene, done.move);
  });
}
