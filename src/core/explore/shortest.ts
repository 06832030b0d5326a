/** The shortest plays in a graph, in actions: a look and going on are one, an act that is marked and gone on with is two. */

import type { Action } from '../engine/actions.ts';
import { actionsOf } from '../engine/moves.ts';
import type { Play } from './explored.ts';
import { type Graph, movesFrom } from './graph.ts';

export interface Shortest {
  /** By state: how many actions lead to it at least. */
  readonly actions: Uint32Array;
  /** The play to a state. */
  to(state: number): Play;
  /** The play to a state and one move further; `does` is a number among the graph's `done`. */
  through(state: number, does: number): Play;
  /** The state of these to which the shortest play leads; the first of several. `undefined` of none. */
  nearest(states: Iterable<number>): number | undefined;
}

const unreached = 0xffffffff;

export const costOf = (graph: Graph, does: number): number => (graph.done[does]?.move.do === 'act' ? 2 : 1);

export function shortestPlays(graph: Graph): Shortest {
  const { actions, from } = search(graph);
  const to = (state: number): Play => playOf(graph, from, state, []);
  const through = (state: number, does: number): Play => playOf(graph, from, state, actionsBy(graph, does));
  const nearest = (states: Iterable<number>): number | undefined => {
    let best: number | undefined;
    for (const state of states) {
      if (best === undefined || (actions[state] ?? unreached) < (actions[best] ?? unreached)) best = state;
    }
    return best;
  };
  return { actions, to, through, nearest };
}

/** Step by step, by number of actions: a move costs one or two, so two steps lie open at a time. */
function search(graph: Graph): { readonly actions: Uint32Array; readonly from: Uint32Array } {
  const { states, target, does, starts } = graph;
  const actions = new Uint32Array(states).fill(unreached);
  /** By state the move that leads to it, plus one; 0 of a start. */
  const by = new Uint32Array(states);
  const before = new Uint32Array(states);
  const open: number[][] = [starts.map(({ state }) => state), [], []];
  for (const { state } of starts) actions[state] = 0;
  for (let step = 0; open.some((list) => list.length > 0); step += 1) {
    const now = open.shift() ?? [];
    open.push([]);
    for (const state of now) {
      if (actions[state] !== step) continue;
      const { first, end } = movesFrom(graph, state);
      for (let move = first; move < end; move += 1) {
        const cost = costOf(graph, does[move] ?? 0);
        const next = target[move] ?? 0;
        if ((actions[next] ?? 0) <= step + cost) continue;
        actions[next] = step + cost;
        by[next] = move + 1;
        before[next] = state;
        open[cost - 1]?.push(next);
      }
    }
  }
  return { actions, from: interleaved(before, by) };
}

/** By state two numbers: the state before it, and the move from there plus one. */
function interleaved(before: Uint32Array, by: Uint32Array): Uint32Array {
  const both = new Uint32Array(before.length * 2);
  for (let state = 0; state < before.length; state += 1) {
    both[2 * state] = before[state] ?? 0;
    both[2 * state + 1] = by[state] ?? 0;
  }
  return both;
}

function playOf(graph: Graph, from: Uint32Array, end: number, last: readonly Action[]): Play {
  const parts: (readonly Action[])[] = [last];
  let state = end;
  for (let move = from[2 * state + 1] ?? 0; move !== 0; move = from[2 * state + 1] ?? 0) {
    parts.push(actionsBy(graph, graph.does[move - 1] ?? 0));
    state = from[2 * state] ?? 0;
  }
  const truth = graph.starts.find((each) => each.state === state)?.truth;
  return { ...(truth === undefined ? {} : { truth }), actions: parts.reverse().flat() };
}

const actionsBy = ({ done }: Graph, does: number): readonly Action[] => {
  const found = done[does];
  return found === undefined ? [] : actionsOf(found.scene, found.move);
};
