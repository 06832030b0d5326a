import { nearest } from '../../shared/nearest.ts';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { type NameKind, unknownName } from '../diagnostics/unknown-name.ts';
import type { Poles, Table, Variable } from '../model.ts';
import type { Located, SourceRange } from '../source/node.ts';
import type { TaskKinds } from '../tasks/kind.ts';
import type { Calendar } from './calendar.ts';

/** Every name that a scenario gives, so that every use of one can be checked. */
export interface Names {
  readonly findings: Findings;
  readonly kinds: TaskKinds;
  readonly calendar: Calendar;
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly scenes: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** `scene/choice`. */
  readonly choices: ReadonlySet<string>;
  readonly looks: ReadonlySet<string>;
  /** `answer/item` of every task that remembers. */
  readonly items: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
  readonly truths: ReadonlySet<string>;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly poles: readonly Poles[];
}

/** Reports a name that is not known, with the nearest that is. Returns whether it is known. */
export function known(
  kind: NameKind,
  name: string,
  range: SourceRange,
  among: Iterable<string>,
  findings: Findings,
): boolean {
  const set = among instanceof Set ? among : new Set(among);
  if (set.has(name)) return true;
  const all: string[] = [...set];
  const near = findings.full ? undefined : nearest(name, all);
  findings.add(unknownName, range, { kind, name, near, known: all });
  return false;
}

/** The names of a list that are known; the others are reported. */
export const knownOnly = (
  kind: NameKind,
  written: readonly Located<string>[],
  among: Iterable<string>,
  findings: Findings,
): string[] => written.filter((each) => known(kind, each.value, each.range, among, findings)).map((each) => each.value);
