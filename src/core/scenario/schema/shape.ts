/**
 * A shape says what may stand in one place of a scenario file. From the same shape come the typed value with its findings,
 * the file with a translation laid over it, and the JSON Schema that an editor reads. Own code rather than a schema
 * library: every finding needs its place in the file, words in two languages and the nearest known name, and a
 * translation is matched by the same definitions.
 */
import type { Localised } from '../../shared/language.ts';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { type Expected, expected } from '../diagnostics/expected.ts';
import { translationMismatch } from '../diagnostics/translation-mismatch.ts';
import { wrongType } from '../diagnostics/wrong-type.ts';
import type { SourceNode } from '../source/node.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a shape needs to write itself down as JSON Schema: the language of descriptions, and shapes that are named once. */
export interface SchemaWriter {
  readonly describe: (text: Localised) => string;
  readonly define: (name: string, write: () => JsonSchema) => JsonSchema;
  /** Writes the schema of a translation: texts only, nothing required. */
  readonly translation: boolean;
}

/** What laying a translation over a file needs. */
export interface Overlay {
  readonly findings: Findings;
  /** Told of every text that has no translation, and of every pair of texts. */
  readonly missing: (source: SourceNode) => void;
  readonly pair: (source: SourceNode, translation: SourceNode) => void;
}

export interface Shape<T> {
  read(node: SourceNode, findings: Findings): T | undefined;
  /** Whether anything in it can be translated. */
  readonly translatable: boolean;
  /** The node with the texts of the translation in place of its own; `translation` is undefined where there is none. */
  overlay(node: SourceNode, translation: SourceNode | undefined, overlay: Overlay): SourceNode;
  jsonSchema(writer: SchemaWriter): JsonSchema;
}

/** A translation of which nothing is written yet is as good as none. */
export const written = (translation: SourceNode | undefined): SourceNode | undefined =>
  translation?.kind === 'scalar' && translation.text.trim() === '' ? undefined : translation;

/** Reports a translation of another build than what it translates; what it translates stays as it is. */
export function mistranslated(node: SourceNode, translation: SourceNode, overlay: Overlay): SourceNode {
  const key = translation.kind === 'scalar' ? translation.text.slice(0, 60) : '…';
  overlay.findings.add(translationMismatch, translation.range, { problem: 'not-text', key });
  return node;
}

/** What a shape without text does with a translation: it stays as it is, and a translation of it is a mistake. */
export const untranslatable = {
  translatable: false,
  overlay(node: SourceNode, translation: SourceNode | undefined, overlay: Overlay): SourceNode {
    return translation ? mistranslated(node, translation, overlay) : node;
  },
} as const;

/** Reports that something else was expected, with what was found where that is short. */
export function mistyped(node: SourceNode, kind: Expected, findings: Findings): undefined {
  const found = node.kind === 'scalar' && node.text.length > 0 ? node.text.slice(0, 40) : undefined;
  findings.add(wrongType, node.range, found === undefined ? { expected: kind } : { expected: kind, found });
  return undefined;
}

export const exampleOf = (kind: Expected): string => expected(kind).example;
