import type { Findings } from '../diagnostics/diagnostic.ts';
import { missingKey } from '../diagnostics/missing-key.ts';
import { translationMismatch } from '../diagnostics/translation-mismatch.ts';
import type { Mood } from '../model.ts';
import {
  child,
  type Entry,
  entryOf,
  type Located,
  type MapNode,
  type SourceNode,
  type SourceRange,
} from '../source/node.ts';
import { define, list } from './collections.ts';
import { condition } from './condition.ts';
import { headOf, onlyKeys } from './fields.ts';
import { lineSchema } from './line-schema.ts';
import { oneOf, reference, text, word } from './scalars.ts';
import {
  type JsonSchema,
  mistranslated,
  mistyped,
  type Overlay,
  type SchemaWriter,
  type Shape,
  written,
} from './shape.ts';

export const moods: readonly Mood[] = ['neutral', 'happy', 'worried', 'annoyed', 'surprised'];
export const mood = oneOf('mood', moods);

/** A line as it is written, names not yet looked up. */
export type SourceLine = { readonly when: SourceNode | undefined; readonly range: SourceRange } & (
  | { readonly kind: 'narration'; readonly text: string }
  | {
      readonly kind: 'speech';
      readonly speaker: Located<string>;
      readonly text: string;
      readonly mood: Mood | undefined;
    }
  | {
      readonly kind: 'document';
      readonly title: string;
      readonly text: string | undefined;
      readonly table: Located<string> | undefined;
      readonly show: Located<string> | undefined;
    }
  | { readonly kind: 'one-of'; readonly lines: readonly SourceLine[] }
);

const keysOf = {
  'one-of': ['one-of', 'when'],
  document: ['document', 'text', 'table', 'show', 'when'],
  narration: ['text', 'when'],
  speech: ['mood', 'when'],
} as const;

/** Who speaks: `one-of`, `document`, `text` for the narrator, or the name of a person. */
function voiceOf(node: SourceNode): Entry | undefined {
  if (node.kind !== 'map') return undefined;
  return (
    entryOf(node, 'one-of') ??
    entryOf(node, 'document') ??
    entryOf(node, 'text') ??
    node.entries.find((entry) => entry.key !== 'when' && entry.key !== 'mood')
  );
}

const voiceName = (node: SourceNode): string => (node.kind === 'scalar' ? 'text' : (voiceOf(node)?.key ?? ''));

function readLine(node: SourceNode, findings: Findings): SourceLine | undefined {
  if (node.kind === 'scalar') {
    const words = text.read(node, findings);
    return words === undefined ? undefined : { kind: 'narration', text: words, when: undefined, range: node.range };
  }
  const voice = voiceOf(node);
  if (node.kind !== 'map' || !voice) return mistyped(node, 'line', findings);
  const shared = { when: child(node, 'when'), range: node.range };
  if (voice.key === 'one-of') {
    onlyKeys(node, keysOf['one-of'], findings);
    const found = lineList.read(voice.value, findings);
    return found ? { kind: 'one-of', lines: found, ...shared } : undefined;
  }
  const words = text.read(voice.value, findings);
  if (words === undefined) return undefined;
  if (voice.key === 'document') return readDocument(node, words, findings);
  if (voice.key === 'text') {
    onlyKeys(node, keysOf.narration, findings);
    return { kind: 'narration', text: words, ...shared };
  }
  onlyKeys(node, [voice.key, ...keysOf.speech], findings);
  const face = child(node, 'mood');
  return {
    kind: 'speech',
    speaker: { value: voice.key, range: voice.keyRange },
    text: words,
    mood: face && mood.read(face, findings),
    ...shared,
  };
}

function readDocument(node: MapNode, title: string, findings: Findings): SourceLine | undefined {
  onlyKeys(node, keysOf.document, findings);
  const [words, table, show] = [child(node, 'text'), child(node, 'table'), child(node, 'show')];
  if (!words && !table && !show) {
    const about = {
      nl: 'Zeg wat er op het blad staat: text, table of show.',
      en: 'Say what the sheet holds: text, table or show.',
    };
    findings.add(missingKey, headOf(node), { key: 'text', about });
    return undefined;
  }
  return {
    kind: 'document',
    title,
    text: words && text.read(words, findings),
    table: table && reference.read(table, findings),
    show: show && reference.read(show, findings),
    when: child(node, 'when'),
    range: node.range,
  };
}

function overlayLine(node: SourceNode, given: SourceNode | undefined, overlay: Overlay): SourceNode {
  const translation = written(given);
  if (translation?.kind === 'list') return mistranslated(node, translation, overlay);
  if (translation && voiceName(node) !== voiceName(translation)) {
    const detail = { problem: 'speaker', here: voiceName(translation), there: voiceName(node) } as const;
    overlay.findings.add(translationMismatch, headOf(translation), detail);
    return node;
  }
  checkTextOnly(translation, overlay);
  const words = translation?.kind === 'map' ? voiceOf(translation)?.value : translation;
  if (node.kind === 'scalar') return text.overlay(node, words, overlay);
  const voice = voiceOf(node);
  if (node.kind !== 'map' || !voice) return node;
  const entries = node.entries.map((entry) => {
    if (entry === voice) {
      const shape: Shape<unknown> = entry.key === 'one-of' ? lineList : text;
      return { ...entry, value: shape.overlay(entry.value, words, overlay) };
    }
    const sheet = entry.key === 'text' && voice.key === 'document';
    return sheet ? { ...entry, value: text.overlay(entry.value, child(translation, 'text'), overlay) } : entry;
  });
  return { ...node, entries };
}

/** A translated line has its voice, and a document its text; what else the source says stays as it is. */
function checkTextOnly(translation: SourceNode | undefined, overlay: Overlay): void {
  const voice = translation && voiceOf(translation);
  for (const entry of translation?.kind === 'map' ? translation.entries : []) {
    if (entry === voice || (voice?.key === 'document' && entry.key === 'text')) continue;
    overlay.findings.add(translationMismatch, entry.keyRange, { problem: 'not-text', key: entry.key });
  }
}

const jsonSchema = (writer: SchemaWriter): JsonSchema =>
  lineSchema(writer, {
    words: text.jsonSchema(writer),
    name: word,
    mood: mood.jsonSchema(writer),
    when: condition.jsonSchema(writer),
    lines: lineList.jsonSchema(writer),
  });

export const line: Shape<SourceLine> = define(
  'line',
  () => ({ translatable: true, read: readLine, overlay: overlayLine, jsonSchema }),
  true,
);

const lineList = list(line);

/** A single line as a list of one, where the other language has a list. */
const asList = (node: SourceNode, shape: unknown): SourceNode =>
  shape !== lineList || node.kind === 'list' || !written(node)
    ? node
    : { kind: 'list', items: [node], range: node.range };

/** What is said and shown, in order; a single text may stand alone. */
export const lines: Shape<readonly SourceLine[]> = {
  translatable: true,
  read: (node, findings) => (node.kind === 'list' ? lineList : single).read(node, findings),
  overlay(node, translation, overlay) {
    const shape = node.kind === 'list' || translation?.kind === 'list' ? lineList : line;
    return shape.overlay(asList(node, shape), translation && asList(translation, shape), overlay);
  },
  jsonSchema: (writer) => ({ anyOf: [lineList.jsonSchema(writer), line.jsonSchema(writer)] }),
};

const single: Shape<readonly SourceLine[]> = {
  ...lineList,
  read(node, findings) {
    const read = line.read(node, findings);
    return read && [read];
  },
};
