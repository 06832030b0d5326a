/** What is wrong in a scenario's files, as plain data: it survives being sent from a worker, and needs no file to be shown. */
import type { Play } from '../core/explore/explored.ts';
import {
  type Diagnostic,
  type DiagnosticPlace,
  placeOf,
  type Severity,
} from '../core/scenario/diagnostics/diagnostic.ts';
import type { SourceFile, SourceRange } from '../core/scenario/source/node.ts';
import type { Localised } from '../core/shared/language.ts';

export interface Finding extends DiagnosticPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localised;
  readonly cure: Localised;
  /** The line on which it stands; missing where the file is not there to be read. */
  readonly excerpt?: Excerpt;
  /** How to get there, from the start: the shortest way. Missing where nobody gets there, or where that is not known. */
  readonly play?: Play;
}

/** Part of one line, with the place in it. What was cut off is shown as `…`. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** So many characters are shown at most before the place, of the place, and after it. */
const shown = { before: 32, marked: 72, after: 48 } as const;

const cut = '…';

/** The finding with its place, and the line on which it stands. */
export function findingOf(diagnostic: Diagnostic, files: readonly SourceFile[], play?: Play): Finding {
  const { code, severity, message, cure, range } = diagnostic;
  const text = files.find(({ name }) => name === range.file)?.text;
  return {
    ...placeOf(range, files),
    ...{ code, severity, message, cure },
    ...(text === undefined ? {} : { excerpt: excerptOf(text, range) }),
    ...(play === undefined ? {} : { play }),
  };
}

/** A few words round a place. Of a place that runs over several lines, what stands on the first. */
export function excerptOf(text: string, { start, end }: Pick<SourceRange, 'start' | 'end'>): Excerpt {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 ? text.length : newline;
  const last = Math.max(start, Math.min(end, lineEnd));
  const before = text.slice(from, start).trimStart();
  const marked = text.slice(start, last).trimEnd();
  const after = text.slice(last, lineEnd).trimEnd().replace(/\s+/g, ' ');
  return {
    before: before.length > shown.before ? cut + wholeEnd(before.slice(-shown.before)) : before,
    marked: marked.length > shown.marked ? wholeStart(marked.slice(0, shown.marked)) + cut : marked,
    after: after.length > shown.after ? wholeStart(after.slice(0, shown.after)) + cut : after,
  };
}

/** Without half a character at the end, or at the beginning. */
const wholeStart = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
const wholeEnd = (text: string): string => text.replace(/^[\uDC00-\uDFFF]/, '');
