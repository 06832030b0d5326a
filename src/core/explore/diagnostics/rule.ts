import type { Subject } from '../../scenario/diagnostics/check.ts';
import type { Rule } from '../../scenario/diagnostics/diagnostic.ts';
import type { SourceRange } from '../../scenario/source/node.ts';
import type { Explored, Play } from '../explored.ts';

/** A scenario with the places of its parts, and what exploring found out about it. */
export interface ExploredSubject extends Subject {
  readonly explored: Explored;
}

export type Report<Detail> = (at: SourceRange, detail: Detail, play?: Play) => void;

/** A rule that reads what exploring found out. A finding can have a play that shows it. */
export interface ExploredRule<Detail> extends Rule<Detail> {
  /** It says never, always or nowhere, so that it is silent until every state was explored. */
  readonly needsProof: boolean;
  find(subject: ExploredSubject, report: Report<Detail>): void;
}

/** A rule whose detail only it knows. */
export interface AnyExploredRule extends Rule<never> {
  readonly needsProof: boolean;
  readonly find: (subject: ExploredSubject, report: Report<unknown>) => void;
}
