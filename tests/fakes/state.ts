import { withLook } from '../../src/core/engine/facts.ts';
import { numberOf, promiseStatuses } from '../../src/core/engine/prepare/layout.ts';
import { prepare } from '../../src/core/engine/prepare.ts';
import { start } from '../../src/core/engine/start.ts';
import type { State } from '../../src/core/engine/state.ts';
import type { PromiseStatus, Scenario, Value } from '../../src/core/scenario/model.ts';

interface WhatIsSo {
  readonly variables?: Readonly<Record<string, Value>>;
  readonly looked?: readonly string[];
  readonly promises?: Readonly<Record<string, PromiseStatus>>;
}

/** The start of a play in which this is so, whether or not any play comes there. Throws on what the scenario does not have. */
export function stateWith(scenario: Scenario, { variables = {}, looked = [], promises = {} }: WhatIsSo): State {
  const { layout } = prepare(scenario);
  const { state } = start(scenario, 'seed');
  const facts = [...state.facts];
  for (const [id, value] of Object.entries(variables)) {
    const found = layout.variables.get(id);
    const number = found && numberOf(found, value);
    if (found === undefined || number === undefined) throw new Error(`${id} cannot be ${value}.`);
    facts[found.slot] = number;
  }
  for (const [id, status] of Object.entries(promises)) {
    const found = layout.promises.find((promise) => promise.id === id);
    if (found === undefined) throw new Error(`Nobody promises ${id}.`);
    facts[found.status] = promiseStatuses.indexOf(status);
  }
  for (const id of looked) if (!layout.looked.has(id)) throw new Error(`There is no look ${id}.`);
  return looked.reduce<State>((so, look) => withLook(scenario, so, look), { ...state, facts });
}
