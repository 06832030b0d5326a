import type { Language, Localised } from '../../shared/language.ts';
import { nearest } from '../../shared/nearest.ts';
import type { SourceFile, SourceRange } from '../source/node.ts';

export type Severity = 'error' | 'warning';

/** One rule: what can be wrong, in words for an author, in both languages. `Detail` holds the names that the words need. */
export interface Rule<Detail> {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Readonly<Record<Language, (detail: Detail) => string>>;
  readonly cure: Readonly<Record<Language, (detail: Detail) => string>>;
}

/** A finding: the rule's words filled in, with its place. An error stops play; a warning does not. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly range: SourceRange;
  readonly message: Localised;
  readonly cure: Localised;
}

/** A file, line and column that a person can find; both count from 1. */
export interface DiagnosticPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** So many errors, or warnings, say that something else is wrong; more are not collected. */
const mostOfASeverity = 200;

/** Names that are compared with unknown ones in one file. */
const mostCompared = 100_000;

/** Codes that an author has silenced, and where that is written. */
export type Silenced = ReadonlyMap<string, SourceRange>;

/** Collects findings while a scenario is read, each once however often it is met. */
export class Findings {
  readonly #found = new Map<string, Diagnostic>();
  readonly #hushed = new Set<string>();
  #silenced: Silenced = new Map();
  #compared = 0;
  readonly #count: Record<Severity, number> = { error: 0, warning: 0 };

  add<Detail>(rule: Rule<Detail>, range: SourceRange, detail: Detail): void {
    const { code, severity } = rule;
    if (severity === 'warning' && this.#silenced.has(code)) {
      this.#hushed.add(code);
      return;
    }
    if (this.#count[severity] >= mostOfASeverity) return;
    const message = { nl: rule.message.nl(detail), en: rule.message.en(detail) };
    const key = JSON.stringify([code, range.file, range.start, range.end, message.en]);
    if (this.#found.has(key)) return;
    this.#count[severity] += 1;
    this.#found.set(key, {
      code,
      severity,
      range,
      message,
      cure: { nl: rule.cure.nl(detail), en: rule.cure.en(detail) },
    });
  }

  /** From here on warnings with these codes are left out. An error is always told. */
  silence(silenced: Silenced): void {
    this.#silenced = silenced;
  }

  /** The silenced codes of which something was left out. */
  get hushed(): ReadonlySet<string> {
    return this.#hushed;
  }

  /** No more errors are collected. */
  get full(): boolean {
    return this.#count.error >= mostOfASeverity;
  }

  /** The known name that was likely meant. In a file full of unknown names it stops looking: each time reads every name. */
  nearest(written: string, known: Iterable<string>): string | undefined {
    if (this.full || this.#compared >= mostCompared) return undefined;
    const names = [...known];
    this.#compared += names.length;
    return nearest(written, names);
  }

  get errors(): number {
    return this.#count.error;
  }

  get hasErrors(): boolean {
    return this.errors > 0;
  }

  /** In order of file and place. */
  list(): readonly Diagnostic[] {
    return [...this.#found.values()].sort(inFileOrder);
  }
}

/** For sorting findings as one reads: by file, and then from the top down. */
export const inFileOrder = ({ range: one }: Diagnostic, { range: other }: Diagnostic): number =>
  compareText(one.file, other.file) || one.start - other.start;

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function lineStartsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known) return known;
  const starts = [0];
  for (let end = file.text.indexOf('\n'); end >= 0; end = file.text.indexOf('\n', end + 1)) starts.push(end + 1);
  lineStarts.set(file, starts);
  return starts;
}

/** Where a finding stands, for a person. A file that is not among `files` gives line 1, column 1. */
export function placeOf(range: SourceRange, files: readonly SourceFile[]): DiagnosticPlace {
  const file = files.find((each) => each.name === range.file);
  const starts = file ? lineStartsOf(file) : [0];
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= range.start) low = middle;
    else high = middle;
  }
  return { file: range.file, line: low + 1, column: file ? range.start - (starts[low] ?? 0) + 1 : 1 };
}
