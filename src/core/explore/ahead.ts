import type { Components } from './components.ts';
import { type Graph, movesFrom } from './graph.ts';

/** By state: 1 where a state of some kind lies ahead, the state itself included. */
export function liesAhead(
  graph: Graph,
  { begins, order, component }: Components,
  isGoal: (state: number) => boolean,
): Uint8Array {
  const ahead = new Uint8Array(graph.states);
  for (let number = 0; number + 1 < begins.length; number += 1) {
    const members = order.subarray(begins[number] ?? 0, begins[number + 1] ?? 0);
    const found = members.some((state) => isGoal(state) || leadsTo(graph, component, ahead, state));
    if (found) for (const state of members) ahead[state] = 1;
  }
  return ahead;
}

function leadsTo(graph: Graph, component: Uint32Array, ahead: Uint8Array, state: number): boolean {
  const { first, end } = movesFrom(graph, state);
  for (let move = first; move < end; move += 1) {
    const next = graph.target[move] ?? 0;
    if (component[next] !== component[state] && ahead[next] === 1) return true;
  }
  return false;
}
