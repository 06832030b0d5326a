import type { Scenario } from '../../core/scenario/model.ts';
import { lookup } from '../../core/shared/ids.ts';

/** The full name and the work of a person, as a balloon shows them. */
export function personOf(scenario: Scenario, id: string): { readonly name: string; readonly role?: string } {
  const person = lookup(scenario.cast, id);
  if (!person) return { name: id };
  return { name: person.name, ...(person.role === undefined ? {} : { role: person.role }) };
}

/** The name by which one speaks of a person: the first. */
export const firstNameOf = (scenario: Scenario, id: string): string => personOf(scenario, id).name.split(' ')[0] ?? id;
