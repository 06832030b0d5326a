import type { Condition, PromiseStatus, Range, Scenario, Task } from '../../scenario/model.ts';
import { isWithin } from '../../scenario/range.ts';
import type { Response } from '../../scenario/tasks/kind.ts';
import { lookup } from '../../shared/ids.ts';
import type { State } from '../state.ts';
import type { Watch } from '../watch.ts';
import { type Bit, type Layout, numberOf, type PromiseSlots, promiseStatuses } from './layout.ts';

/** An answer that the rules of its task judge; it need not have been handed in. */
export interface JudgedAnswer {
  readonly task: Task;
  readonly response: Response;
}

/** A condition made ready to be asked. Without an answer no atom holds. */
export type Test = (state: State, answer?: JudgedAnswer) => boolean;

type Makers = { readonly [O in Condition['op']]: (condition: Condition & { readonly op: O }, places: Places) => Test };

/** What a condition is made ready with. */
export interface Places {
  readonly layout: Layout;
  readonly kinds: Scenario['kinds'];
  /** Who is told of every whole condition that is asked. */
  readonly watch: Watch | undefined;
  /** What was made ready before, by how it is written: a story asks the same again and again, and then it is at hand. */
  readonly tests: Map<string, Test>;
}

const never: Test = () => false;
const always: Test = () => true;

const makers: Makers = {
  all: ({ of }, places) => all(of.map((part) => prepareCondition(part, places))),
  any: ({ of }, places) => any(of.map((part) => prepareCondition(part, places))),
  not: ({ of }, places) => {
    const test = prepareCondition(of, places);
    return (state, answer) => !test(state, answer);
  },
  chosen: ({ of }, { layout }) => anyBit(of, layout.chosen),
  looked: ({ of }, { layout }) => anyBit(of, layout.looked),
  kept: ({ of }, { layout }) => anyBit(of, layout.kept),
  stands: ({ of }, { layout }) => anyBit(of, layout.stands),
  truth:
    ({ is }) =>
    ({ truth }) =>
      truth !== undefined && is.includes(truth),
  promise: ({ id, is }, { layout }) => {
    const slots = layout.promises.find((promise) => promise.id === id);
    return slots === undefined ? never : hasStatus(slots, is);
  },
  promises: ({ status, in: range }, { layout }) => countsPromises(layout.promises, status, range),
  variable: (condition, { layout }) => {
    const found = layout.variables.get(condition.id);
    if (found === undefined) return never;
    if ('is' in condition)
      return isOneOf(
        found.slot,
        condition.is.flatMap((value) => numberOf(found, value) ?? []),
      );
    return found.variable.type === 'number' ? isInRange(found.slot, condition.in) : never;
  },
  atom: (atom, { kinds }) => {
    return (_, answer) =>
      answer !== undefined && (lookup(kinds, answer.task.kind)?.holds(atom, answer.task, answer.response) ?? false);
  },
};

/** Makes a condition or a part of one ready, once a scenario. What names something that the scenario does not have never holds. */
function prepareCondition(condition: Condition, places: Places): Test {
  const make = makers[condition.op] as (condition: Condition, places: Places) => Test;
  return make(condition, places);
}

/** Makes a whole condition ready: one that somebody may listen to. */
export function prepareTest(condition: Condition, places: Places): Test {
  const { watch, tests } = places;
  const written = JSON.stringify(condition);
  const test = tests.get(written) ?? prepareCondition(condition, places);
  tests.set(written, test);
  if (watch === undefined) return test;
  const told = watch.condition(condition);
  return (state, answer) => {
    const held = test(state, answer);
    told(held, state);
    return held;
  };
}

/** The same for a condition that may be left out: that one always holds, and there is nothing to ask. */
export const prepareWhen = (condition: Condition | undefined, places: Places): Test | undefined =>
  condition && prepareTest(condition, places);

function all(tests: readonly Test[]): Test {
  const [first, second, third] = tests;
  if (first === undefined) return always;
  if (second === undefined) return first;
  if (third === undefined) return (state, answer) => first(state, answer) && second(state, answer);
  return (state, answer) => tests.every((test) => test(state, answer));
}

function any(tests: readonly Test[]): Test {
  const [first, second, third] = tests;
  if (first === undefined) return never;
  if (second === undefined) return first;
  if (third === undefined) return (state, answer) => first(state, answer) || second(state, answer);
  return (state, answer) => tests.some((test) => test(state, answer));
}

function anyBit(names: readonly string[], bits: ReadonlyMap<string, Bit>): Test {
  const masks = new Map<number, number>();
  for (const name of names) {
    const bit = bits.get(name);
    if (bit !== undefined) masks.set(bit.slot, (masks.get(bit.slot) ?? 0) | bit.mask);
  }
  return any(
    [...masks].map(
      ([slot, mask]): Test =>
        ({ facts }) =>
          ((facts[slot] ?? 0) & mask) !== 0,
    ),
  );
}

function hasStatus({ status: slot }: PromiseSlots, statuses: readonly PromiseStatus[]): Test {
  const mask = statuses.reduce((sum, status) => sum | (1 << promiseStatuses.indexOf(status)), 0);
  return ({ facts }) => ((mask >> (facts[slot] ?? 0)) & 1) !== 0;
}

function countsPromises(promises: readonly PromiseSlots[], status: PromiseStatus, range: Range): Test {
  const wanted = promiseStatuses.indexOf(status);
  return ({ facts }) => {
    let count = 0;
    for (const promise of promises) if (facts[promise.status] === wanted) count += 1;
    return isWithin(count, range);
  };
}

function isOneOf(slot: number, numbers: readonly number[]): Test {
  const [only, ...more] = numbers;
  return more.length === 0 ? ({ facts }) => facts[slot] === only : ({ facts }) => numbers.includes(facts[slot] ?? 0);
}

const isInRange =
  (slot: number, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Range): Test =>
  ({ facts }) => {
    const value = facts[slot] ?? 0;
    return value >= min && value <= max;
  };
