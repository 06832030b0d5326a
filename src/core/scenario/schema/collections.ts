import { isId } from '../../shared/ids.ts';
import { Findings } from '../diagnostics/diagnostic.ts';
import { duplicateKey } from '../diagnostics/duplicate-key.ts';
import { translationMismatch } from '../diagnostics/translation-mismatch.ts';
import { child, entryOf, type ListNode, type Located, type SourceNode } from '../source/node.ts';
import { headOf, reportUnknownKey } from './fields.ts';
import { mistranslated, mistyped, type Overlay, type Shape, written } from './shape.ts';

/**
 * A map from names to values, in the order of the file. `ids` says that the names are given here and must be ids; `pattern`
 * tells an editor how names look.
 */
export function named<T>(
  shape: Shape<T>,
  options: { readonly ids?: boolean; readonly keys?: readonly string[]; readonly pattern?: string } = {},
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
        if (node.flow && entry.value.kind === 'scalar' && entry.value.text === '') {
          // A comma inside { } has cut a text in two.
          reportUnknownKey(node, entry, options.keys ?? [], findings);
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
      ...(options.pattern ? { propertyNames: { pattern: options.pattern } } : {}),
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
