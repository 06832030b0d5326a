import type { Localised } from '../../shared/language.ts';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { missingKey } from '../diagnostics/missing-key.ts';
import { translationMismatch } from '../diagnostics/translation-mismatch.ts';
import { unknownKey } from '../diagnostics/unknown-key.ts';
import { child, type Entry, entryOf, type MapNode, type SourceNode, type SourceRange } from '../source/node.ts';
import {
  type JsonSchema,
  mistranslated,
  mistyped,
  type Overlay,
  type SchemaWriter,
  type Shape,
  written,
} from './shape.ts';

interface Field<T> {
  readonly shape: Shape<T>;
  readonly about: Localised;
  readonly required: boolean;
}

/** A key that has to be there. */
export const required = <T>(shape: Shape<T>, nl: string, en: string): Field<T> & { readonly required: true } => ({
  shape,
  about: { nl, en },
  required: true,
});

/** A key that may be left out. */
export const optional = <T>(shape: Shape<T>, nl: string, en: string): Field<T> & { readonly required: false } => ({
  shape,
  about: { nl, en },
  required: false,
});

type Fields = Readonly<Record<string, Field<unknown>>>;
type Read<F> = F extends Field<infer T> ? T : never;
type RequiredKeys<F extends Fields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F];
/** What a map with these fields reads as; `range` is the whole map, `keys` where each key stands. */
export type FieldValues<F extends Fields> = { readonly [K in RequiredKeys<F>]: Read<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]: Read<F[K]> | undefined;
} & { readonly range: SourceRange };

/** A place in a map to point at: its first key. */
export const headOf = (node: SourceNode): SourceRange =>
  node.kind === 'map' ? (node.entries[0]?.keyRange ?? node.range) : node.range;

/** Reports a key that is not known here. */
export function reportUnknownKey(node: MapNode, entry: Entry, known: readonly string[], findings: Findings): void {
  const empty = entry.value.kind === 'scalar' && entry.value.text === '';
  const near = findings.nearest(entry.key, known);
  findings.add(unknownKey, entry.keyRange, { key: entry.key.slice(0, 60), near, known, cut: node.flow && empty });
}

/** Reports the keys that are not known here. */
export function onlyKeys(node: MapNode, known: readonly string[], findings: Findings): void {
  for (const entry of node.entries) if (!known.includes(entry.key)) reportUnknownKey(node, entry, known, findings);
}

/** A map with known keys. */
export function fields<F extends Fields>(definition: F): Shape<FieldValues<F>> {
  const keys = Object.keys(definition);
  const shapes = new Map(Object.entries(definition));
  return {
    translatable: Object.values(definition).some((field) => field.shape.translatable),
    read(node, findings) {
      if (node.kind !== 'map') return mistyped(node, 'map', findings);
      const values: Record<string, unknown> = { range: node.range };
      let whole = true;
      for (const entry of node.entries) {
        const field = shapes.get(entry.key);
        if (field) values[entry.key] = field.shape.read(entry.value, findings);
        else reportUnknownKey(node, entry, keys, findings);
        if (field?.required && values[entry.key] === undefined) whole = false;
      }
      for (const [key, field] of shapes) {
        if (!field.required || entryOf(node, key)) continue;
        findings.add(missingKey, headOf(node), { key, about: field.about });
        whole = false;
      }
      return whole ? (values as FieldValues<F>) : undefined;
    },
    overlay: (node, translation, overlay) => overlayFields(shapes, node, translation, overlay),
    jsonSchema: (writer) => fieldsSchema(definition, writer),
  };
}

function overlayFields(
  shapes: ReadonlyMap<string, Field<unknown>>,
  node: SourceNode,
  given: SourceNode | undefined,
  overlay: Overlay,
): SourceNode {
  const translation = written(given);
  if (node.kind !== 'map') return node;
  if (translation && translation.kind !== 'map') return mistranslated(node, translation, overlay);
  for (const entry of translation?.entries ?? []) {
    if (entry.key === 'id' && shapes.has('id')) continue;
    const known = entryOf(node, entry.key);
    const problem = known ? 'not-text' : 'extra';
    if (!known || !shapes.get(entry.key)?.shape.translatable) {
      overlay.findings.add(translationMismatch, entry.keyRange, { problem, key: entry.key });
    }
  }
  const entries = node.entries.map((entry) => {
    const shape = shapes.get(entry.key)?.shape;
    if (!shape?.translatable) return entry;
    return { ...entry, value: shape.overlay(entry.value, child(translation, entry.key), overlay) };
  });
  return { ...node, entries };
}

function fieldsSchema(definition: Fields, writer: SchemaWriter): JsonSchema {
  const kept = Object.entries(definition).filter(
    ([key, field]) => !writer.translation || field.shape.translatable || key === 'id',
  );
  const properties = kept.map(([key, field]) => {
    const schema = field.shape.jsonSchema(writer);
    const about = writer.describe(field.about);
    return [key, '$ref' in schema ? { allOf: [schema], description: about } : { ...schema, description: about }];
  });
  const needed = kept
    .filter(([key, field]) => field.required && (!writer.translation || key === 'id'))
    .map(([key]) => key);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    ...(needed.length > 0 ? { required: needed } : {}),
  };
}
