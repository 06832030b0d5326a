import type { Language, Localised } from '../../shared/language.ts';
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

/** So many findings say that something else is wrong; more are not collected. */
const mostFindings = 200;

/** Collects findings while a scenario is read. */
export class Findings {
  readonly #found: Diagnostic[] = [];
  #errors = 0;

  add<Detail>(rule: Rule<Detail>, range: SourceRange, detail: Detail): void {
    if (rule.severity === 'error') this.#errors += 1;
    if (this.#found.length >= mostFindings) return;
    this.#found.push({
      code: rule.code,
      severity: rule.severity,
      range,
      message: { nl: rule.message.nl(detail), en: rule.message.en(detail) },
      cure: { nl: rule.cure.nl(detail), en: rule.cure.en(detail) },
    });
  }

  get full(): boolean {
    return this.#found.length >= mostFindings;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** In order of file and place, each finding once. */
  list(): readonly Diagnostic[] {
    const seen = new Set<string>();
    return [...this.#found]
      .sort((one, other) => compareText(one.range.file, other.range.file) || one.range.start - other.range.start)
      .filter((finding) => {
        const key = JSON.stringify([finding.code, finding.range, finding.message.en]);
        return seen.has(key) ? false : seen.add(key);
      });
  }
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Where a finding stands, for a person. A file that is not among `files` gives line 1, column 1. */
export function placeOf(range: SourceRange, files: readonly SourceFile[]): DiagnosticPlace {
  const text = files.find((file) => file.name === range.file)?.text ?? '';
  const before = text.slice(0, range.start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file: range.file, line: before.split('\n').length, column: range.start - lineStart + 1 };
}
