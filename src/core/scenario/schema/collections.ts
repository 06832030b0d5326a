import { isId } from '../../shared/ids.ts';
import type { Localised } from '../../shared/language.ts';
import { Findings } from '../diagnostics/diagnostic.ts';
import { duplicateKey } from '../diagnostics/duplicate-key.ts';
import { missingKey } from '../diagnostics/missing-key.ts';
import { translationMismatch } from '../diagnostics/translation-mismatch.ts';
import { unknownKey } from '../diagnostics/unknown-key.ts';
import {
  child,
  type Entry,
  entryOf,
  type ListNode,
  type Located,
  type MapNode,
  type SourceNode,
  type SourceRange,
} from '../source/node.ts';
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

/** A map from names to values, in the order of the file. `ids` says that the names are given here and must be ids. */
export function named<T>(
  shape: Shape<T>,
  options: { readonly ids?: boolean; readonly keys?: readonly string[] } = {},
): Shape<readonly (Located<string> & { readonly of: T })[]> {
  return {
    translatable: shape.translatable,
    read(node, findings) {
      if (node.kind !== 'map') return mistyped(node, 'map', findings);
      return node.entries.flatMap((entry) => {
        if (options.ids && !isId(entry.key)) {
          mistyped({ kind: 'scalar', text: entry.key, range: entry.keyRange }, 'id', findings);
          return [];
        }
        const of = shape.read(entry.value, findings);
        return of === undefined ? [] : [{ value: entry.key, range: entry.keyRange, of }];
      });
    },
    overlay(node, given, overlay) {
      const translation = written(given);
      if (node.kind !== 'map') return node;
      if (translation && translation.kind !== 'map') return mistranslated(node, translation, overlay);
      for (const entry of translation?.entries ?? []) {
        if (!entryOf(node, entry.key)) {
          overlay.findings.add(translationMismatch, entry.keyRange, { problem: 'extra', key: entry.key });
        }
      }
      const entries = node.entries.map((entry) => ({
        ...entry,
        value: shape.overlay(entry.value, child(translation, entry.key), overlay),
      }));
      return { ...node, entries };
    },
    jsonSchema: (writer) => ({
      type: 'object',
      ...(options.keys ? { propertyNames: { enum: [...options.keys] } } : {}),
      additionalProperties: shape.jsonSchema(writer),
    }),
  };
}

const idOf = (node: SourceNode): string | undefined => {
  const written = child(node, 'id');
  return written?.kind === 'scalar' ? written.text : undefined;
};

/** A list. Its translation has as many parts, or, where parts have an id, is matched by id. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    translatable: shape.translatable,
    read(node, findings) {
      if (node.kind !== 'list') return mistyped(node, 'list', findings);
      return node.items.flatMap((item) => {
        const value = shape.read(item, findings);
        return value === undefined ? [] : [value];
      });
    },
    overlay(node, translation, overlay) {
      if (node.kind !== 'list') return node;
      const match = matchItems(node, written(translation), shape, overlay);
      if (!match) return node;
      return { ...node, items: node.items.map((item, index) => shape.overlay(item, match(item, index), overlay)) };
    },
    jsonSchema: (writer) => ({ type: 'array', items: shape.jsonSchema(writer) }),
  };
}

type Match = (item: SourceNode, index: number) => SourceNode | undefined;

/** Undefined where the translation cannot be matched, which is reported. */
function matchItems(
  node: ListNode,
  translation: SourceNode | undefined,
  shape: Shape<unknown>,
  overlay: Overlay,
): Match | undefined {
  if (!translation) return () => undefined;
  if (translation.kind !== 'list') {
    mistranslated(node, translation, overlay);
    return undefined;
  }
  const { items } = node;
  const byId = items.length > 0 && items.every((item) => idOf(item) !== undefined);
  return byId ? matchById(items, translation, overlay) : matchInOrder(items, translation, shape, overlay);
}

function matchById(items: readonly SourceNode[], translation: ListNode, overlay: Overlay): Match {
  const known = new Set(items.map(idOf));
  const translated = new Map<string | undefined, SourceNode>();
  for (const item of translation.items) {
    const name = idOf(item);
    if (!known.has(name)) {
      overlay.findings.add(translationMismatch, headOf(item), { problem: 'extra', key: name ?? '…' });
    } else if (translated.has(name)) {
      overlay.findings.add(duplicateKey, headOf(item), { key: name ?? '…' });
    } else translated.set(name, item);
  }
  return (item) => translated.get(idOf(item));
}

/** One for each, or one for each that says something: rules without words need not be repeated. */
function matchInOrder(
  items: readonly SourceNode[],
  translation: ListNode,
  shape: Shape<unknown>,
  overlay: Overlay,
): Match | undefined {
  if (translation.items.length === items.length) return (_, index) => translation.items[index];
  const speaking = items.flatMap((item, index) => (says(item, shape) ? [index] : []));
  if (speaking.length === translation.items.length) {
    const matches = new Map(speaking.map((index, place) => [index, translation.items[place]]));
    return (_, index) => matches.get(index);
  }
  const [here, there] = [translation.items.length, items.length];
  overlay.findings.add(translationMismatch, translation.range, { problem: 'count', here, there });
  return undefined;
}

/** Whether there is a text in it that a translation would replace. */
function says(item: SourceNode, shape: Shape<unknown>): boolean {
  let found = false;
  const missing = (): void => {
    found = true;
  };
  shape.overlay(item, undefined, { findings: new Findings(), missing, pair: () => {} });
  return found;
}

/** One value, or a list of them. */
export function oneOrList<T>(shape: Shape<T>): Shape<readonly T[]> {
  const many = list(shape);
  return {
    translatable: shape.translatable,
    read(node, findings) {
      if (node.kind === 'list') return many.read(node, findings);
      const value = shape.read(node, findings);
      return value === undefined ? undefined : [value];
    },
    overlay: (node, translation, overlay) => (node.kind === 'list' ? many : shape).overlay(node, translation, overlay),
    jsonSchema: (writer) => ({ anyOf: [shape.jsonSchema(writer), many.jsonSchema(writer)] }),
  };
}

/** A shape with a name of its own in the JSON Schema; may name itself inside. */
export function define<T>(name: string, make: () => Shape<T>, translatable: boolean): Shape<T> {
  let made: Shape<T> | undefined;
  const shape = (): Shape<T> => {
    made ??= make();
    return made;
  };
  return {
    translatable,
    read: (node, findings) => shape().read(node, findings),
    overlay: (node, translation, overlay) => shape().overlay(node, translation, overlay),
    jsonSchema: (writer) => writer.define(name, () => shape().jsonSchema(writer)),
  };
}
