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
  /** Everything that `go` can name. */
  readonly ways: ReadonlySet<string>;
  /** `scene/choice`. */
  readonly choices: ReadonlySet<string>;
  readonly looks: ReadonlySet<string>;
  /** `answer/item` of every task. */
  readonly items: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
  readonly truths: ReadonlySet<string>;
  readonly variables: ReadonlyMap<string, Variable>;
  /** The variables that are numbers, which can be added to and can stand in a text. */
  readonly numbers: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly poles: ReadonlyMap<string, Poles['poles']>;
}

/** Names to look one up among: a set, or the keys of a map. */
export interface Known {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** How many known names a finding can list. */
const mostListed = 13;

/** Reports a name that is not known, with the nearest that is. Returns whether it is known. */
export function known(kind: NameKind, name: string, range: SourceRange, among: Known, findings: Findings): boolean {
  if (among.has(name)) return true;
  if (findings.full) return false;
  const listed: string[] = [];
  for (const each of among.keys()) if (listed.push(each) >= mostListed) break;
  const near = findings.nearest(name, among.keys());
  findings.add(unknownName, range, { kind, name: name.slice(0, 60), near, known: listed });
  return false;
}

/** The names of a list that are known; the others are reported. */
export const knownOnly = (
  kind: NameKind,
  written: readonly Located<string>[],
  among: Known,
  findings: Findings,
): string[] => written.filter((each) => known(kind, each.value, each.range, among, findings)).map((each) => each.value);
