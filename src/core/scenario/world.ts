import { given } from './compile/lines.ts';
import { known } from './compile/names.ts';
import type { Findings } from './diagnostics/diagnostic.ts';
import { duplicateKey } from './diagnostics/duplicate-key.ts';
import { type SourceWorld, worldShape } from './schema/world.ts';
import type { SourceNode } from './source/node.ts';

export interface Colleague {
  readonly name: string;
  readonly age?: number;
  readonly role: string;
  readonly about: string;
  /** Where this person is to be found, and calls from. */
  readonly place?: string;
}

export interface HouseRule {
  /** Cited in scenarios, such as H1. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Where every scenario is set: the organisation, its people and places, and the house rules, in one language. */
export interface World {
  readonly year: number;
  readonly organisation: { readonly name: string; readonly about: string };
  readonly cast: Readonly<Record<string, Colleague>>;
  readonly places: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  readonly handbook: readonly HouseRule[];
}

/** Reads a world from its file's tree; what is wrong is reported, and then it is undefined. */
export function readWorld(node: SourceNode, findings: Findings): World | undefined {
  const source = worldShape.read(node, findings);
  return source && compileWorld(source, findings);
}

function compileWorld(source: SourceWorld, findings: Findings): World {
  const places = new Set(source.places.map((each) => each.value));
  for (const { of } of source.cast) {
    if (of.place) known('place', of.place.value, of.place.range, places, findings);
  }
  const seen = new Set<string>();
  for (const rule of source.handbook) {
    if (seen.has(rule.id.value)) findings.add(duplicateKey, rule.id.range, { key: rule.id.value });
    seen.add(rule.id.value);
  }
  const { name, about } = source.organisation;
  return {
    year: source.year,
    organisation: { name, about },
    cast: Object.fromEntries(
      source.cast.map(({ value, of }) => [
        value,
        { name: of.name, role: of.role, about: of.about, ...given({ age: of.age, place: of.place?.value }) },
      ]),
    ),
    places: Object.fromEntries(source.places.map(({ value, of }) => [value, { name: of.name, about: of.about }])),
    handbook: source.handbook.map((rule) => ({ id: rule.id.value, title: rule.title, lines: rule.lines })),
  };
}
