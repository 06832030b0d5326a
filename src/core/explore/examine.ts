import { type AnyCheck, runChecks, type Subject } from '../scenario/diagnostics/check.ts';
import { type Diagnostic, Findings } from '../scenario/diagnostics/diagnostic.ts';
import type { AnyExploredRule, ExploredSubject } from './diagnostics/rule.ts';
import { exploredRules } from './diagnostics/rules.ts';
import type { Explored, Play } from './explored.ts';

/** A finding of what exploring found out. */
export interface ExploredDiagnostic extends Diagnostic {
  /** A play that shows it, from the start. */
  readonly play?: Play;
}

/** So many findings of one rule say that something else is wrong; more are not collected. */
const mostOfARule = 40;

/**
 * What is wrong with a scenario by what exploring found out about it, in the order of the file. `explored` is of the very
 * scenario of `subject`. Warnings that its file silences are left out. Where not every state was explored, what never
 * happens is not judged, and one finding says so.
 */
export function examine(subject: Subject, explored: Explored): readonly ExploredDiagnostic[] {
  const silent = exploredRules.filter(({ needsProof }) => needsProof && !explored.proved);
  const rules = exploredRules.filter((rule) => !silent.includes(rule));
  // Who may not speak cannot have been silenced in vain.
  const notJudged = new Set(silent.map(({ code }) => code));
  const silenced = new Map([...subject.silenced].filter(([code]) => !notJudged.has(code)));
  const findings = new Findings();
  const plays = new Map<string, Play>();
  runChecks<ExploredSubject>(
    rules.map((rule) => withPlays(rule, plays)),
    { ...subject, silenced, explored },
    findings,
  );
  return findings.list().map((found) => {
    const play = plays.get(keyOf(found));
    return play === undefined ? found : { ...found, play };
  });
}

const keyOf = ({ code, range, message }: Pick<Diagnostic, 'code' | 'range' | 'message'>): string =>
  JSON.stringify([code, range.start, range.end, message.en]);

/** The rule as any other, that leaves its plays beside its findings. */
function withPlays(rule: AnyExploredRule, plays: Map<string, Play>): AnyCheck<ExploredSubject> {
  const find: AnyCheck<ExploredSubject>['find'] = (subject, report) => {
    let count = 0;
    rule.find(subject, (range, detail, play) => {
      count += 1;
      if (count > mostOfARule) return;
      report(range, detail);
      // A rule reports only what its own words need.
      const message = { nl: rule.message.nl(detail as never), en: rule.message.en(detail as never) };
      const key = keyOf({ code: rule.code, range, message });
      if (play !== undefined && !plays.has(key)) plays.set(key, play);
    });
  };
  return { ...rule, find };
}
