/** Facts of a state as small numbers, packed together into numbers of 32 bits. */
import { type Bit, promiseStatuses } from '../engine/prepare/layout.ts';
import { prepare } from '../engine/prepare.ts';
import type { State } from '../engine/state.ts';
import type { Scenario, Value } from '../scenario/model.ts';
import { joinId } from '../shared/ids.ts';
import type { Fact, FactSet } from './facts.ts';

/** Where a fact stands in the row of a state: the number, less `least`, and of that so many bits from `from` on. */
interface InRow {
  readonly slot: number;
  readonly from: number;
  readonly least: number;
}

export interface FactReader {
  /** Bits that its values take; 0 is not packed. */
  readonly bits: number;
  /** Its value, from 0: where it stands in the row, or how it is read of a state. */
  readonly read: InRow | ((state: State) => number);
}

/** Writes the facts into a row from a place on; gives the length of the row then. */
export type Packing = (state: State, row: Uint32Array, begin: number) => number;

const nothing: FactReader = { bits: 0, read: () => 0 };

const flag = (bit: Bit | undefined): FactReader =>
  bit === undefined ? nothing : { bits: 1, read: { slot: bit.slot, from: Math.log2(bit.mask), least: 0 } };

export function factReader(scenario: Scenario, fact: Fact): FactReader {
  const { layout } = prepare(scenario);
  switch (fact.kind) {
    case 'moment':
    case 'back':
      return nothing;
    case 'truth': {
      const truths = scenario.truth ? [scenario.truth.start, ...scenario.truth.others.map(({ id }) => id)] : [];
      return oneOf(truths.length, ({ truth }) => (truth === undefined ? 0 : truths.indexOf(truth)));
    }
    case 'chosen':
    case 'looked':
    case 'decided':
      return flag(layout[fact.kind].get(fact.id));
    case 'answered':
      return { bits: 1, read: ({ answers }) => (Object.hasOwn(answers, fact.id) ? 1 : 0) };
    case 'kept':
    case 'stands':
      return flag(layout[fact.kind].get(joinId(fact.answer, fact.item)));
    case 'promise': {
      const slots = layout.promises.find(({ id }) => id === fact.id);
      return slots === undefined ? nothing : numberIn(promiseStatuses.length, slots.status);
    }
    case 'variable':
      return variableReader(scenario, fact.id);
  }
}

const oneOf = (values: number, read: FactReader['read']): FactReader => ({
  bits: Math.max(1, Math.ceil(Math.log2(values))),
  read,
});
const numberIn = (values: number, slot: number, least = 0): FactReader => oneOf(values, { slot, from: 0, least });

function variableReader(scenario: Scenario, id: string): FactReader {
  const found = prepare(scenario).layout.variables.get(id);
  if (found === undefined) return nothing;
  const { variable, slot, words } = found;
  if (variable.type === 'boolean') return numberIn(2, slot);
  if (variable.type === 'word') return numberIn(words.length, slot);
  const values = [variable.start, variable.min, variable.max, ...setTo(scenario, id)].map(Number);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return numberIn(most - least + 1, slot, least);
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

/** How many numbers a step of a packing takes: the word, slot, `from`, `least`, mask and shift. */
const stepSize = 6;

/** Reads these facts, each in its bits of a number of 32; a fact never lies across two. */
export function packing(readers: readonly FactReader[], facts: FactSet): Packing {
  const steps: number[] = [];
  const besides: { readonly word: number; readonly read: (state: State) => number; readonly shift: number }[] = [];
  let [words, free] = [0, 0];
  let left = facts;
  for (let fact = 0; left !== 0n; fact += 1, left >>= 1n) {
    const { bits, read } = ((left & 1n) === 0n ? undefined : readers[fact]) ?? nothing;
    if (bits === 0) continue;
    if (bits > free) {
      words += 1;
      free = 32;
    }
    free -= bits;
    const word = words - 1;
    if (typeof read === 'function') besides.push({ word, read, shift: free });
    else steps.push(word, read.slot, read.from, read.least, bits === 32 ? -1 : 2 ** bits - 1, free);
  }
  const packed = Int32Array.from(steps);
  return (state, row, begin) => {
    row.fill(0, begin, begin + words);
    packRow(packed, state.facts, row, begin);
    for (const { word, read, shift } of besides) row[begin + word] = (row[begin + word] ?? 0) | (read(state) << shift);
    return begin + words;
  };
}

/** The steps lie word by word, so that each word is put together before it is written. */
function packRow(steps: Int32Array, facts: readonly number[], row: Uint32Array, begin: number): void {
  let [word, packed] = [0, 0];
  for (let at = 0; at < steps.length; at += stepSize) {
    const own = steps[at] ?? 0;
    if (own !== word) {
      row[begin + word] = packed;
      word = own;
      packed = 0;
    }
    const number = (facts[steps[at + 1] ?? 0] ?? 0) - (steps[at + 3] ?? 0);
    packed |= ((number >>> (steps[at + 2] ?? 0)) & (steps[at + 4] ?? 0)) << (steps[at + 5] ?? 0);
  }
  if (steps.length > 0) row[begin + word] = packed;
}
