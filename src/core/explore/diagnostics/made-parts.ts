import type { Scenario } from '../../scenario/model.ts';
import type { SourcePath } from '../../scenario/source/places.ts';

export interface NamedPart {
  readonly path: SourcePath;
  readonly value: unknown;
}

const known = new WeakMap<Scenario, Map<string, readonly NamedPart[]>>();

/** Everything that stands under this key in a scene, at whatever depth, in the order of the file. */
export function partsNamed(scenario: Scenario, key: string): readonly NamedPart[] {
  const byKey = known.get(scenario) ?? new Map<string, readonly NamedPart[]>();
  known.set(scenario, byKey);
  const parts = byKey.get(key) ?? search(scenario, key);
  byKey.set(key, parts);
  return parts;
}

function search({ scenes }: Scenario, key: string): readonly NamedPart[] {
  const found: NamedPart[] = [];
  const walk = (value: unknown, path: SourcePath): void => {
    if (typeof value !== 'object' || value === null) return;
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [step, part] of entries) {
      const here = [...path, step];
      if (step === key) found.push({ path: here, value: part });
      else walk(part, here);
    }
  };
  walk(scenes, ['scenes']);
  return found;
}
