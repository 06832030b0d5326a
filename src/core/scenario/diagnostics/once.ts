import type { Scenario } from '../model.ts';

/** What is gathered from a scenario, gathered once however many rules ask for it. */
export function once<Gathered>(gather: (scenario: Scenario) => Gathered): (scenario: Scenario) => Gathered {
  const known = new WeakMap<Scenario, { readonly gathered: Gathered }>();
  return (scenario) => {
    const found = known.get(scenario) ?? { gathered: gather(scenario) };
    known.set(scenario, found);
    return found.gathered;
  };
}
