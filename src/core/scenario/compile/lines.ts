import { yamlSyntax } from '../diagnostics/yaml-syntax.ts';
import type { Line } from '../model.ts';
import type { SourceLine } from '../schema/lines.ts';
import type { SourceNode, SourceRange } from '../source/node.ts';
import { readCondition } from './conditions.ts';
import { known, type Names } from './names.ts';

const numberInText = /\{([a-z0-9-]+)\}/g;

/** Reports `{names}` in a text that are no variable with a number. */
export function checkText(text: string | undefined, range: SourceRange, names: Names): void {
  if (!text?.includes('{')) return;
  for (const [, name] of text.matchAll(numberInText)) {
    if (name) known('number', name, range, names.numbers, names.findings);
  }
}

/** An object with only what is there: optional keys are left out, never undefined. */
export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };
export function given<T extends object>(parts: T): Partial<Given<T>> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<Given<T>>;
}

export const whenOf = (node: SourceNode | undefined, names: Names): { when?: NonNullable<Line['when']> } =>
  given({ when: node && readCondition(node, names) });

export const compileLines = (lines: readonly SourceLine[] | undefined, names: Names): readonly Line[] =>
  (lines ?? []).map((line) => compileLine(line, names));

function compileLine(line: SourceLine, names: Names): Line {
  const when = whenOf(line.when, names);
  if (line.kind === 'one-of') return { kind: 'one-of', lines: compileLines(line.lines, names), ...when };
  if (line.kind === 'document') return compileDocument(line, names, when);
  checkText(line.text, line.range, names);
  if (line.kind === 'narration') return { kind: 'narration', text: line.text, ...when };
  // “Let op: …” is no person but a text with a colon in it.
  if (/\s/.test(line.speaker.value)) names.findings.add(yamlSyntax, line.speaker.range, { problem: 'colon' });
  else known('person', line.speaker.value, line.speaker.range, names.people, names.findings);
  return { kind: 'speech', speaker: line.speaker.value, text: line.text, ...given({ mood: line.mood }), ...when };
}

function compileDocument(
  line: Extract<SourceLine, { kind: 'document' }>,
  names: Names,
  when: ReturnType<typeof whenOf>,
): Line {
  checkText(line.title, line.range, names);
  checkText(line.text, line.range, names);
  if (line.show) known('answer', line.show.value, line.show.range, names.answers, names.findings);
  if (line.table) known('table', line.table.value, line.table.range, names.tables, names.findings);
  const table = line.table && names.tables.get(line.table.value);
  for (const cell of [table?.columns, ...(table?.rows.map((row) => row.cells) ?? [])].flat()) {
    checkText(cell, line.range, names);
  }
  const parts = given({ text: line.text, show: line.show?.value, table });
  return { kind: 'document', title: line.title, ...parts, ...when };
}
