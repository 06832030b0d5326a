import type { Severity } from '../../../core/scenario/diagnostics/diagnostic.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { Finding } from '../../../session/findings.ts';

/** Findings as plain text for who edits elsewhere; places as an editor knows them: `scenario.yaml:12:5`. */
export function findingsText(
  findings: readonly Finding[],
  language: Language,
  words: Readonly<Record<Severity, string>>,
): string {
  const blocks = findings.map(({ file, line, column, severity, code, message, cure, excerpt }) => {
    const written = excerpt && [excerpt.before, excerpt.marked, excerpt.after].join('').trim();
    return [
      `${file}:${line}:${column}  ${words[severity]} ${code}`,
      ...(written ? [`  > ${written}`] : []),
      `  ${message[language]}`,
      `  ${cure[language]}`,
      '',
    ].join('\n');
  });
  return blocks.join('\n');
}
