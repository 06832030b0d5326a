import type { Scenario } from '../model.ts';
import type { SourceRange } from '../source/node.ts';
import type { Places } from '../source/places.ts';
import type { Findings, Rule } from './diagnostic.ts';

/** A scenario that could be compiled, in the language in which it was written, and where its parts stand. */
export interface Subject {
  readonly scenario: Scenario;
  readonly places: Places;
}

/** A rule that reads a whole scenario. `From` is what it reads: the scenario alone, or what exploring found out about it too. */
export interface Check<Detail, From = Subject> extends Rule<Detail> {
  readonly find: (subject: From, report: (at: SourceRange, detail: Detail) => void) => void;
}

/** A check whose detail only it knows. */
export type AnyCheck<From = Subject> = Check<never, From>;

/** Runs checks, each with its findings at their place. */
export function runChecks<From>(checks: readonly AnyCheck<From>[], subject: From, findings: Findings): void {
  for (const check of checks) check.find(subject, (range, detail) => findings.add(check, range, detail));
}
