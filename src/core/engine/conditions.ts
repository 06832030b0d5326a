import type { Condition, PromiseStatus, Range, Scenario, Task } from '../scenario/model.ts';
import type { Response } from '../scenario/tasks/kind.ts';
import { lookup } from '../shared/ids.ts';
import type { Answer, State } from './state.ts';
import { watchOf } from './watch.ts';

/** An answer that the rules of its task judge; it need not have been handed in. */
export interface JudgedAnswer {
  readonly task: Task;
  readonly response: Response;
}

interface Facts {
  readonly scenario: Scenario;
  readonly state: State;
  readonly answer?: JudgedAnswer | undefined;
}

type Op = Condition['op'];
type Readers = { readonly [O in Op]: (condition: Condition & { readonly op: O }, facts: Facts) => boolean };

const readers: Readers = {
  all: ({ of }, facts) => of.every((part) => read(part, facts)),
  any: ({ of }, facts) => of.some((part) => read(part, facts)),
  not: ({ of }, facts) => !read(of, facts),
  chosen: ({ of }, { state }) => of.some((choice) => Object.hasOwn(state.chosen, choice)),
  looked: ({ of }, { state }) => of.some((look) => Object.hasOwn(state.looked, look)),
  kept: ({ of }, { state }) => of.some((item) => hasItem(state, item, 'kept')),
  stands: ({ of }, { state }) => of.some((item) => hasItem(state, item, 'stands')),
  truth: ({ is }, { state }) => state.truth !== undefined && is.includes(state.truth),
  promise: ({ id, is }, { state }) => {
    const promise = lookup(state.promises, id);
    return promise !== undefined && is.includes(promise.status);
  },
  promises: ({ status, in: range }, { state }) => isWithin(countPromises(state, status), range),
  variable: (condition, { state }) => {
    const value = lookup(state.variables, condition.id);
    if (value === undefined) return false;
    if ('is' in condition) return condition.is.includes(value);
    return typeof value === 'number' && isWithin(value, condition.in);
  },
  atom: (atom, { scenario, answer }) => {
    if (answer === undefined) return false;
    return lookup(scenario.kinds, answer.task.kind)?.holds(atom, answer.task, answer.response) ?? false;
  },
};

function read(condition: Condition, facts: Facts): boolean {
  const reader = readers[condition.op] as (condition: Condition, facts: Facts) => boolean;
  return reader(condition, facts);
}

/**
 * Whether a condition holds in a state; one that is left out always does. `answer` is what atoms read, and stands in the
 * rules of a task alone: without it no atom holds.
 */
export function holds(
  condition: Condition | undefined,
  scenario: Scenario,
  state: State,
  answer?: JudgedAnswer,
): boolean {
  if (condition === undefined) return true;
  const held = read(condition, { scenario, state, answer });
  watchOf(scenario)?.condition(condition, held, state);
  return held;
}

/** The place in the list of the first case that holds, or -1. */
export const firstHolding = (
  cases: readonly { readonly when?: Condition }[],
  scenario: Scenario,
  state: State,
): number => cases.findIndex(({ when }) => holds(when, scenario, state));

/** The places in the list of all that hold. */
export const allHolding = (
  cases: readonly { readonly when?: Condition }[],
  scenario: Scenario,
  state: State,
): readonly number[] => cases.flatMap(({ when }, index) => (holds(when, scenario, state) ? [index] : []));

export const isWithin = (value: number, { min, max }: Range): boolean =>
  (min === undefined || value >= min) && (max === undefined || value <= max);

const countPromises = (state: State, status: PromiseStatus): number =>
  Object.values(state.promises).filter((promise) => promise.status === status).length;

/** `path` is `answer/item`. */
function hasItem(state: State, path: string, list: keyof Pick<Answer, 'kept' | 'stands'>): boolean {
  const slash = path.indexOf('/');
  const answer = lookup(state.answers, path.slice(0, slash));
  return answer?.[list].includes(path.slice(slash + 1)) ?? false;
}
