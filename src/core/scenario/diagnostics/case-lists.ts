/** What can be said by value range alone of cases of which the first that holds counts. */
import { type Known, type Outcome, type Reckoning, sizeOf } from './holding.ts';
import type { OrderedCases } from './parts.ts';

interface JudgedCases {
  /** The places of cases that could hold by themselves, and never count because one before them always holds first. */
  readonly unreachable: readonly number[];
  /** Whether none of them may hold. */
  readonly canAllFail: boolean;
}

/** Longer lists than a person writes are only looked through for a case without a condition. */
const mostParts = 60;

export function judgeCases(cases: OrderedCases['cases'], reckoning: Reckoning): JudgedCases {
  const size = cases.reduce((sum, { when }) => sum + (when ? sizeOf(when) : 0), 0);
  if (size <= mostParts) return judgeInTurn(cases, reckoning);
  const whole = cases.findIndex(({ when }) => when === undefined);
  return { unreachable: whole < 0 ? [] : [...cases.keys()].slice(whole + 1), canAllFail: whole < 0 };
}

function judgeInTurn(cases: OrderedCases['cases'], reckoning: Reckoning): JudgedCases {
  const unreachable: number[] = [];
  /** What is known once all cases so far have failed; undefined where one of them always holds. */
  let known: Known | undefined = new Map();
  for (const [place, { when }] of cases.entries()) {
    if (when && 'stuck' in reckoning.after(when, true)) continue;
    if (!known || (when && 'stuck' in reckoning.after(when, true, known))) unreachable.push(place);
    else known = when && knownAfter(reckoning.after(when, false, known));
  }
  return { unreachable, canAllFail: known !== undefined };
}

const knownAfter = (outcome: Outcome): Known | undefined => ('known' in outcome ? outcome.known : undefined);
