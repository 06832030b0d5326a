import type { Language } from '../../shared/language.ts';
import type { Scenario } from '../model.ts';
import { child, type SourceNode, type SourceRange } from '../source/node.ts';
import type { Places } from '../source/places.ts';
import type { Findings, Rule, Silenced } from './diagnostic.ts';
import { idleSilence } from './idle-silence.ts';

/** A scenario that could be compiled, in the language in which it was written, and where its parts stand. */
export interface Subject {
  readonly scenario: Scenario;
  /** The same in every language. */
  readonly scenarios: Readonly<Record<Language, Scenario>>;
  readonly places: Places;
  readonly silenced: Silenced;
}

/** A rule that reads a whole scenario. `From` is what it reads: the scenario alone, or what exploring found out about it too. */
export interface Check<Detail, From = Subject> extends Rule<Detail> {
  readonly find: (subject: From, report: (at: SourceRange, detail: Detail) => void) => void;
}

/** A check whose detail only it knows. */
export interface AnyCheck<From = Subject> extends Rule<never> {
  readonly find: (subject: From, report: (at: SourceRange, detail: unknown) => void) => void;
}

/** What a file says may stay: codes of warnings, each where it is written. */
export function silencedIn(tree: SourceNode): Silenced {
  const written = child(tree, 'silence');
  const entries = written?.kind === 'map' ? written.entries : [];
  return new Map(entries.map(({ key, keyRange }) => [key, keyRange]));
}

/**
 * Runs checks, each with its findings at their place. Warnings that the author has silenced are left out, and what is
 * silenced in vain is found itself. `rules` are all that have had the chance to find something, these checks among them.
 */
export function runChecks<From extends Pick<Subject, 'silenced'>>(
  checks: readonly AnyCheck<From>[],
  subject: From,
  findings: Findings,
  rules: readonly AnyRule[] = checks,
): void {
  findings.silence(subject.silenced);
  findBy(checks, subject, findings);
  reportIdle(rules, subject.silenced, findings);
}

/** What checks find, without a word about what is silenced in vain: where more is to come, as with a translation. */
export function findBy<From>(checks: readonly AnyCheck<From>[], subject: From, findings: Findings): void {
  for (const check of checks) {
    // A check reports only what its own words need.
    check.find(subject, (range, detail) => findings.add(check, range, detail as never));
  }
}

export type AnyRule = Pick<Rule<never>, 'code' | 'severity'>;

/** The codes of rules that need a scenario to be explored, which is done later than compiling or not at all. */
const needsExploring = (code: string): boolean => /^WD0[5-7]\d$/.test(code);

/** A run judges the codes of its own kind: who has not explored cannot say that exploring finds nothing. */
function reportIdle(rules: readonly AnyRule[], silenced: Silenced, findings: Findings): void {
  const severities = new Map(rules.map(({ code, severity }) => [code, severity]));
  const explored = rules.every(({ code }) => needsExploring(code));
  for (const [code, range] of silenced) {
    if (needsExploring(code) !== explored || findings.hushed.has(code)) continue;
    const severity = severities.get(code);
    const why = severity === undefined ? 'unknown' : severity === 'error' ? 'error' : 'unused';
    findings.add(idleSilence, range, { code: code.slice(0, 60), why });
  }
}
