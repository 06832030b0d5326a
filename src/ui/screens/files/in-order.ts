import type { Finding } from '../../../session/findings.ts';
import type { NamedText } from './read-files.ts';

/** In the order of the files that came in and of their lines, each under the name that its file had. */
export function inOrder(findings: readonly Finding[], given: ReadonlyMap<string, NamedText>): readonly Finding[] {
  const names = [...given.keys()];
  return findings
    .toSorted(
      (one, other) =>
        names.indexOf(one.file) - names.indexOf(other.file) || one.line - other.line || one.column - other.column,
    )
    .map((finding) => ({ ...finding, file: given.get(finding.file)?.name ?? finding.file }));
}
