import type { Finding } from '../../../session/findings.ts';

/** Findings that say the same of several places. */
export interface FindingGroup {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/** So many of one kind stand together. */
const manyOfAKind = 3;

/**
 * Errors come first, for they keep the scenario from being played; then what may be weighed, each in the order of the files. Many
 * findings of one code stand together, where the first of them stands; all others by themselves.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const inOrder = [...errors, ...findings.filter(({ severity }) => severity !== 'error')];
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  return inOrder.flatMap((finding) => {
    const same = byCode.get(finding.code) ?? [];
    if (same.length < manyOfAKind) return [{ first: finding, others: [] }];
    return same[0] === finding ? [{ first: finding, others: same.slice(1) }] : [];
  });
}

/** Tells findings apart, also after the files have been read again. */
export const keyOf = ({ code, file, line, column, message }: Finding): string =>
  [code, file, line, column, message.en].join(' ');

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
