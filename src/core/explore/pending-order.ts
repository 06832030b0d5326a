import type { Pending, State } from '../engine/state.ts';
import type { Later } from '../scenario/model.ts';

/**
 * Pending things in the order in which they come. What is overdue comes at once, in the order in which it was scheduled. Of
 * something that comes several times in one minute, one after the other, only two are given where more make no difference.
 */
export function inDueOrder({ pending, clock }: State): readonly Pending[] {
  if (pending.length < 2) return pending;
  const moment = ({ due }: Pending): number => Math.max(due, clock);
  const ordered = [...pending].sort((one, other) => moment(one) - moment(other));
  if (ordered.length < 3) return ordered;
  return ordered.filter((each, index) => {
    const [one, other] = [ordered[index - 1], ordered[index - 2]];
    const isThird = one?.later === each.later && other?.later === each.later && moment(other) === moment(each);
    return !isThird || !doneOnce(each.later);
  });
}

/**
 * Whether this does nothing new the third time in a row: no scene breaks in, and it only makes things so. The second time its
 * condition may no longer hold; from then on nothing changes any more.
 */
const doneOnce = ({ scene, add }: Later): boolean => scene === undefined && add === undefined;
