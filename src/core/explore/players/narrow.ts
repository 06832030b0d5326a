/**
 * Rules by which a player leaves options out. What remains is drawn from at random, so several options of one habit are
 * spread evenly; a rule that would leave nothing leaves everything.
 */
import type { Habit } from '../../scenario/model.ts';
import { type Decision, leansTo, type Option } from './decision.ts';

export type Narrow = (decision: Decision) => Decision;

/** Where nothing counts an option is neither strong nor weak. */
const neutral = 0.5;

/** The options of which nothing else has more, by the first measure and among equals by the next. */
function most(decision: Decision, ...measures: readonly ((option: Option) => number)[]): Decision {
  return measures.reduce((left: Decision, measure) => {
    const highest = left.reduce((high, option) => Math.max(high, measure(option)), Number.NEGATIVE_INFINITY);
    return left.filter((option) => measure(option) === highest);
  }, decision);
}

const only = (decision: Decision, fits: (option: Option) => boolean): Decision => {
  const found = decision.filter(fits);
  return found.length > 0 ? found : decision;
};

const isAnswer = ({ kept }: Option): boolean => kept !== undefined;

export const all: Narrow = (decision) => decision;

/** The largest share of what can be earned here, and among equals the most points. Looks no further than this decision. */
export const best: Narrow = (decision) =>
  most(
    decision,
    ({ share }) => share ?? neutral,
    ({ points }) => points,
  );

export const worst: Narrow = (decision) =>
  most(
    decision,
    ({ share }) => -(share ?? neutral),
    ({ points }) => -points,
  );

/** What leans to one side of a dilemma. */
export const toPole =
  (dilemma: string, pole: string): Narrow =>
  (decision) =>
    only(decision, (option) => leansTo(option, dilemma, pole));

/** The best, and among equals what leans to one side: can that side earn full points? */
export const bestToPole =
  (dilemma: string, pole: string): Narrow =>
  (decision) =>
    toPole(dilemma, pole)(best(decision));

/** What the file marks with a habit. */
export const byHabit =
  (habit: Habit): Narrow =>
  (decision) =>
    only(decision, ({ habits }) => habits.includes(habit));

/** What the file marks as cautious; of answers those that keep the least, for what is not there can hurt nobody. */
export const cautious: Narrow = (decision) => {
  const marked = decision.filter(({ habits }) => habits.includes('cautious'));
  if (marked.length > 0) return marked;
  return most(only(decision, isAnswer), ({ kept = 0 }) => -kept);
};

/** The most words; of answers the most words that stay. */
export const longest: Narrow = (decision) => most(decision, ({ words }) => words);

export const shortest: Narrow = (decision) => most(decision, ({ words }) => -words);

/** The first choice of the file. A task has no first answer. */
export const first: Narrow = (decision) => {
  const choices = decision.filter((option) => !isAnswer(option));
  return choices.length > 0 ? choices.slice(0, 1) : decision;
};

/** The same rule, worked out once a decision. */
export function remembered(narrow: Narrow): Narrow {
  const known = new WeakMap<Decision, Decision>();
  return (decision) => {
    const narrowed = known.get(decision) ?? narrow(decision);
    known.set(decision, narrowed);
    return narrowed;
  };
}
