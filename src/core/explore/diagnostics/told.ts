import { judgeCases } from '../../scenario/diagnostics/case-lists.ts';
import { reckon } from '../../scenario/diagnostics/holding.ts';
import { partsOf } from '../../scenario/diagnostics/parts.ts';
import { verdictsOn } from '../../scenario/diagnostics/verdicts.ts';
import type { Scenario } from '../../scenario/model.ts';
import type { SourcePath } from '../../scenario/source/places.ts';

/** Whether it was told already that the condition at this place never or always holds: the values that it asks show it. */
export type Told = (path: SourcePath) => boolean;

const known = new WeakMap<Scenario, Told>();

export function toldOf(scenario: Scenario): Told {
  const found = known.get(scenario);
  if (found) return found;
  const reckoning = reckon(scenario);
  const unreachable = partsOf(scenario).cases.flatMap(({ cases, path }) =>
    judgeCases(cases, reckoning).unreachable.map((place) => [...path, place, 'when']),
  );
  const paths = new Set(
    [...verdictsOn(scenario).map(({ path }) => path), ...unreachable].map((path) => JSON.stringify(path)),
  );
  const told: Told = (path) => paths.has(JSON.stringify(path));
  known.set(scenario, told);
  return told;
}
