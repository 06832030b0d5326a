import { isId } from '../../shared/ids.ts';
import { type NameKind, unknownName } from '../diagnostics/unknown-name.ts';
import type { Points } from '../model.ts';
import type { Located, ScalarNode, SourceNode } from '../source/node.ts';
import { exampleOf, type JsonSchema, mistranslated, mistyped, type Shape, untranslatable, written } from './shape.ts';

/** A word or a text to an editor, which reads `0,92` as a number where a file means the text. */
export const word: JsonSchema = { type: ['string', 'number', 'boolean'] };

/** A text that is shown; the only shape that a translation replaces. */
export const text: Shape<string> = {
  translatable: true,
  read: (node, findings) =>
    node.kind === 'scalar' && node.text.trim() !== '' ? node.text.trim() : mistyped(node, 'text', findings),
  overlay(node, given, overlay) {
    const translation = written(given);
    if (!translation) {
      overlay.missing(node);
      return node;
    }
    if (translation.kind !== 'scalar') return mistranslated(node, translation, overlay);
    overlay.pair(node, translation);
    return translation;
  },
  jsonSchema: () => word,
};

/** A proper name: a translation may give another, and need not. */
export const properName: Shape<string> = {
  ...text,
  overlay: (node, translation, overlay) =>
    translation && translation.kind !== 'scalar'
      ? mistranslated(node, translation, overlay)
      : (written(translation) ?? node),
};

const scalar = <T>(
  kind: Parameters<typeof mistyped>[1],
  parse: (text: string) => T | undefined,
  schema: object,
): Shape<T> => ({
  ...untranslatable,
  read(node, findings) {
    const value = node.kind === 'scalar' ? parse(node.text.trim()) : undefined;
    return value === undefined ? mistyped(node, kind, findings) : value;
  },
  jsonSchema: () => ({ ...schema, examples: [exampleOf(kind)] }),
});

/** A text for who works on the file. No player reads it, and no translation has it. */
export const note: Shape<string> = scalar('text', (written) => (written === '' ? undefined : written), word);

const located = <T>(shape: Shape<T>): Shape<Located<T>> => ({
  ...shape,
  read(node, findings) {
    const value = shape.read(node, findings);
    return value === undefined ? undefined : { value, range: node.range };
  },
});

/** A name that this place gives to something. */
export const id: Shape<Located<string>> = located(
  scalar('id', (written) => (isId(written) ? written : undefined), word),
);

/** A name of something that stands elsewhere; whether it exists is for the compiler to say. */
export const reference: Shape<Located<string>> = located(
  scalar('id', (written) => (written === '' ? undefined : written), word),
);

/** A whole number within these bounds. */
export const whole = (min = 0, max = 999_999_999): Shape<number> =>
  scalar(
    'whole',
    (written) => {
      const value = /^-?\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
    { type: ['integer', 'string'], pattern: '^-?\\d{1,9}$', minimum: min, maximum: max },
  );

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

export const flag: Shape<boolean> = scalar('flag', (written) => flags.get(written), {
  enum: [true, false, 'true', 'false'],
});

/** A moment as written; the compiler reads it, because a day is counted from the start. */
export const time: Shape<Located<string>> = located(
  scalar('time', (written) => (written === '' ? undefined : written), { type: 'string' }),
);

/** One of a closed set of words. */
export const oneOf = <Word extends string>(kind: NameKind, words: readonly Word[]): Shape<Word> => ({
  ...untranslatable,
  read(node, findings) {
    const written = node.kind === 'scalar' ? node.text.trim() : undefined;
    if (!written) return mistyped(node, 'value', findings);
    const word = words.find((each) => each === written);
    if (word === undefined) {
      const near = findings.nearest(written, words);
      findings.add(unknownName, node.range, { kind, name: written.slice(0, 60), near, known: words });
    }
    return word;
  },
  jsonSchema: () => ({ enum: [...words] }),
});

/** Points and the reason: `3 Je vroeg eerst naar het doel.` A translation carries the reason alone. */
export const pointsWithReason: Shape<{ readonly points: Points; readonly reason: string }> = {
  translatable: true,
  read(node, findings) {
    const match = node.kind === 'scalar' ? /^([0-3])\s+(\S[\s\S]*)$/.exec(node.text.trim()) : null;
    if (!match) return mistyped(node, 'evidence', findings);
    return { points: Number(match[1]) as Points, reason: match[2] ?? '' };
  },
  overlay(node, given, overlay) {
    const translation = written(given);
    if (!translation) {
      overlay.missing(node.kind === 'scalar' ? { ...node, text: node.text.trim().replace(/^[0-3]\s+/, '') } : node);
      return node;
    }
    if (node.kind !== 'scalar' || translation.kind !== 'scalar') return mistranslated(node, translation, overlay);
    const reason: ScalarNode = { ...node, text: node.text.trim().replace(/^[0-3]\s+/, '') };
    overlay.pair(reason, translation);
    return { ...translation, text: `${node.text.trim().charAt(0)} ${translation.text.trim()}` };
  },
  jsonSchema: (writer) =>
    writer.translation ? word : { type: 'string', pattern: '^[0-3]\\s+\\S', examples: [exampleOf('evidence')] },
};

/** A node that the compiler reads with all names at hand: conditions, ways to go, start values. Holds no text. */
export const later = (schema: Shape<SourceNode>['jsonSchema']): Shape<SourceNode> => ({
  ...untranslatable,
  read: (node) => node,
  jsonSchema: schema,
});
