import type { Effects, Scenario, Value } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import { keepPromise } from './promises.ts';
import { rewrite } from './remembered.ts';
import { change, type Turn } from './turn.ts';

/** Applies all parts of an effect, in their fixed order: set, add, strikes, writes, keeps. */
export function applyEffects(turn: Turn, { set, add, strikes, writes, keeps }: Effects): void {
  if (set !== undefined) setVariables(turn, set);
  if (add !== undefined) setVariables(turn, added(turn, add));
  if (strikes !== undefined) rewrite(turn, strikes, 'strike');
  if (writes !== undefined) rewrite(turn, writes, 'write');
  if (keeps !== undefined) keepPromise(turn, keeps);
}

function setVariables(turn: Turn, values: Readonly<Record<string, Value>>): void {
  change(turn, { variables: { ...turn.state.variables, ...values } });
}

function added(turn: Turn, add: Readonly<Record<string, number>>): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [id, amount] of Object.entries(add)) {
    const value = lookup(turn.state.variables, id);
    if (typeof value === 'number') values[id] = heldInRange(turn.scenario, id, value + amount);
  }
  return values;
}

function heldInRange(scenario: Scenario, id: string, value: number): number {
  const variable = scenario.variables.find((one) => one.id === id);
  return variable?.type === 'number' ? Math.min(variable.max, Math.max(variable.min, value)) : value;
}
