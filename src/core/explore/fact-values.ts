/** Facts of a state as small numbers, packed together into numbers of 32 bits. */
import { holdsBit } from '../engine/facts.ts';
import { promiseStatuses } from '../engine/prepare/layout.ts';
import { prepare } from '../engine/prepare.ts';
import type { State } from '../engine/state.ts';
import type { Scenario, Value } from '../scenario/model.ts';
import { joinId } from '../shared/ids.ts';
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

export function factReader(scenario: Scenario, fact: Fact): FactReader {
  const { layout } = prepare(scenario);
  switch (fact.kind) {
    case 'moment':
    case 'back':
      return { bits: 0, read: () => 0 };
    case 'truth': {
      const truths = scenario.truth ? [scenario.truth.start, ...scenario.truth.others.map(({ id }) => id)] : [];
      return oneOf(truths.length, ({ truth }) => (truth === undefined ? 0 : truths.indexOf(truth)));
    }
    case 'chosen':
    case 'looked':
    case 'decided': {
      const bit = layout[fact.kind].get(fact.id);
      return flag((state) => holdsBit(state, bit));
    }
    case 'answered':
      return flag(({ answers }) => Object.hasOwn(answers, fact.id));
    case 'kept':
    case 'stands': {
      const bit = layout[fact.kind].get(joinId(fact.answer, fact.item));
      return flag((state) => holdsBit(state, bit));
    }
    case 'promise': {
      const slots = layout.promises.find(({ id }) => id === fact.id);
      return oneOf(promiseStatuses.length, ({ facts }) => (slots && facts[slots.status]) ?? 0);
    }
    case 'variable':
      return variableReader(scenario, fact.id);
  }
}

const oneOf = (values: number, read: (state: State) => number): FactReader => ({
  bits: Math.max(1, Math.ceil(Math.log2(values))),
  read,
});

function variableReader(scenario: Scenario, id: string): FactReader {
  const found = prepare(scenario).layout.variables.get(id);
  if (found === undefined) return { bits: 0, read: () => 0 };
  const { variable, slot, words } = found;
  if (variable.type === 'boolean') return oneOf(2, ({ facts }) => facts[slot] ?? 0);
  if (variable.type === 'word') return oneOf(words.length, ({ facts }) => facts[slot] ?? 0);
  const values = [variable.start, variable.min, variable.max, ...setTo(scenario, id)].map(Number);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return oneOf(most - least + 1, ({ facts }) => (facts[slot] ?? 0) - least);
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
