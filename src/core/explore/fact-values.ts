/** Facts of a state as small numbers, packed together into numbers of 32 bits. */
import type { State } from '../engine/state.ts';
import type { Scenario, Value, Variable } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import type { Fact, FactSet } from './facts.ts';

export interface FactReader {
  /** Bits that its values take; 0 is not packed. */
  readonly bits: number;
  /** From 0. */
  readonly read: (state: State) => number;
}

/** Writes the facts into a row from a place on; gives the length of the row then. */
export type Packing = (state: State, row: Uint32Array, begin: number) => number;

const flag = (read: (state: State) => boolean): FactReader => ({ bits: 1, read: (state) => (read(state) ? 1 : 0) });

const statuses = ['open', 'kept', 'broken'] as const;

export function factReader(scenario: Scenario, fact: Fact): FactReader {
  switch (fact.kind) {
    case 'clock':
    case 'back':
      return { bits: 0, read: () => 0 };
    case 'truth': {
      const truths = scenario.truth ? [scenario.truth.start, ...scenario.truth.others.map(({ id }) => id)] : [];
      return oneOf(truths.length, ({ truth }) => (truth === undefined ? 0 : truths.indexOf(truth)));
    }
    case 'chosen':
    case 'looked':
    case 'decided': {
      const { kind, id } = fact;
      return flag((state) => Object.hasOwn(state[kind], id));
    }
    case 'answered':
      return flag(({ answers }) => Object.hasOwn(answers, fact.id));
    case 'kept':
    case 'stands': {
      const { kind, answer, item } = fact;
      return flag(({ answers }) => lookup(answers, answer)?.[kind].includes(item) ?? false);
    }
    case 'promise':
      return oneOf(4, ({ promises }) => {
        const promise = lookup(promises, fact.id);
        return promise === undefined ? 0 : 1 + statuses.indexOf(promise.status);
      });
    case 'variable':
      return variableReader(scenario, fact.id);
  }
}

const oneOf = (values: number, read: (state: State) => number): FactReader => ({
  bits: Math.max(1, Math.ceil(Math.log2(values))),
  read,
});

function variableReader(scenario: Scenario, id: string): FactReader {
  const variable = scenario.variables.find((each) => each.id === id);
  const values = variable === undefined ? [] : valuesOf(variable, setTo(scenario, id));
  const [least, most] = [Math.min(...values.map(Number)), Math.max(...values.map(Number))];
  if (variable?.type === 'number') return oneOf(most - least + 1, ({ variables }) => Number(variables[id]) - least);
  const numbers = new Map(values.map((value, index) => [value, index]));
  return oneOf(values.length, ({ variables }) => numbers.get(variables[id] ?? '') ?? 0);
}

function valuesOf(variable: Variable, set: readonly Value[]): readonly Value[] {
  if (variable.type === 'number') return [variable.start, variable.min, variable.max, ...set];
  const declared = variable.type === 'word' ? [variable.start, ...variable.values] : [false, true];
  return [...new Set<Value>([...declared, ...set])];
}

/** The values that something sets a variable to: a number may be set beyond its range. */
function setTo({ scenes }: Scenario, id: string): readonly Value[] {
  const effects = Object.values(scenes).flatMap(({ effects: own, looks, choices, task, later = [] }) => {
    const acts = choices.flatMap((choice) => [choice, ...(choice.cases ?? [])]);
    const laters = [...acts, ...(task ? [task] : [])].flatMap((act) => act.later ?? []);
    const besides = choices.flatMap(({ also }) => also ?? []);
    const answered = task ? [task.effects, ...task.rules] : [];
    return [own, ...looks.map((look) => look.effects), ...acts, ...besides, ...answered, ...later, ...laters];
  });
  return effects.flatMap(({ set }) => (set && Object.hasOwn(set, id) ? (set[id] ?? []) : []));
}

/** Reads these facts, each in its bits of a number of 32; a fact never lies across two. */
export function packing(readers: readonly FactReader[], facts: FactSet): Packing {
  const words: { readonly read: FactReader['read']; readonly shift: number }[][] = [];
  let free = 0;
  let left = facts;
  for (let fact = 0; left !== 0n; fact += 1, left >>= 1n) {
    const reader = (left & 1n) === 0n ? undefined : readers[fact];
    if (reader === undefined || reader.bits === 0) continue;
    if (reader.bits > free) {
      words.push([]);
      free = 32;
    }
    free -= reader.bits;
    words.at(-1)?.push({ read: reader.read, shift: free });
  }
  return (state, row, begin) => {
    let place = begin;
    for (const word of words) {
      let packed = 0;
      for (const { read, shift } of word) packed |= read(state) << shift;
      row[place] = packed;
      place += 1;
    }
    return place;
  };
}
