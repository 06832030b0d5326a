import type { Go, Scenario } from '../scenario/model.ts';
import { firstHolding } from './conditions.ts';
import type { State } from './state.ts';

/** A way without conditions. */
export type Way = Exclude<Go, { readonly to: 'cases' }>;

/** Which way is taken in a state; `undefined` where no case holds. */
export function wayOf(go: Go, scenario: Scenario, state: State): Way | undefined {
  if (go.to !== 'cases') return go;
  const found = go.cases[firstHolding(go.cases, scenario, state)];
  return found && wayOf(found.go, scenario, state);
}
