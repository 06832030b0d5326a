import { type Diagnostic, inFileOrder, placeOf } from '../core/scenario/diagnostics/diagnostic.ts';
import type { SourceFile } from '../core/scenario/source/node.ts';
import type { Language } from '../core/shared/language.ts';

/** A finding as `--json` prints it. Lines and columns count from 1. */
export interface PrintedDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly cure: string;
}

export const plainDiagnostics = (
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  language: Language,
): PrintedDiagnostic[] =>
  diagnostics.toSorted(inFileOrder).map((each) => ({
    ...placeOf(each.range, files),
    code: each.code,
    severity: each.severity,
    message: each.message[language],
    cure: each.cure[language],
  }));

const severities = {
  nl: { error: 'fout', warning: 'aandachtspunt' },
  en: { error: 'error', warning: 'warning' },
} as const;

const paint = (code: number, text: string, colours: boolean): string =>
  colours ? `\u001b[${code}m${text}\u001b[0m` : text;

/** Findings for a person: where, what, what to do. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  language: Language,
  colours: boolean,
): string {
  const words = severities[language];
  return plainDiagnostics(diagnostics, files, language)
    .map((each) => {
      const severity = each.severity === 'error' ? paint(31, words.error, colours) : paint(33, words.warning, colours);
      const place = paint(1, `${each.file}:${each.line}:${each.column}`, colours);
      return `${place}  ${severity} ${each.code}\n  ${each.message}\n  ${each.cure}`;
    })
    .join('\n\n');
}
