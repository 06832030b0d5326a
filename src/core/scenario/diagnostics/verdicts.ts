/** What can be said of every condition by value range alone. */
import type { Condition } from '../model.ts';
import type { SourcePath } from '../source/places.ts';
import type { Fact } from './facts.ts';
import { type Reckoning, reckon } from './holding.ts';
import { once } from './once.ts';
import { partsOf } from './parts.ts';

export interface Verdict {
  readonly verdict: 'never' | 'always';
  /** The fact that makes it so. */
  readonly fact: Fact;
  /** Whether it is about all that stands after the key, or about a part of it. */
  readonly whole: boolean;
  readonly path: SourcePath;
}

/** The conditions, and parts of conditions, that can never hold or can never fail. */
export const verdictsOn = once((scenario): readonly Verdict[] => {
  const reckoning = reckon(scenario);
  return partsOf(scenario).conditions.flatMap(({ when, path }) =>
    judge(when, reckoning).map((found) => ({ ...found, path, whole: found.of === when })),
  );
});

interface Judged extends Pick<Verdict, 'verdict' | 'fact'> {
  readonly of: Condition;
}

function judge(condition: Condition, reckoning: Reckoning): readonly Judged[] {
  const holding = reckoning.after(condition, true);
  if ('stuck' in holding) return [{ verdict: 'never', fact: holding.stuck, of: condition }];
  const failing = reckoning.after(condition, false);
  if ('stuck' in failing) return [{ verdict: 'always', fact: failing.stuck, of: condition }];
  if (condition.op === 'not') return judge(condition.of, reckoning);
  if (condition.op !== 'all' && condition.op !== 'any') return [];
  return condition.of.flatMap((part) => judge(part, reckoning));
}
