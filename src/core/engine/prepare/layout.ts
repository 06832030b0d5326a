/**
 * What stands where in the row of numbers of a state. Laid out once a scenario: a number for every variable, three for every
 * promise, and a bit for whatever is simply so or not. Only what something reads has a place: choices that a condition names,
 * items that a condition names, and of the scenes those that can be decided twice. So a long story has a short row.
 */
import type { Condition, PromiseMade, Scenario, Value, Variable } from '../../scenario/model.ts';
import { repeatableScenes } from './repeats.ts';

/** One bit of the row: the number in which it stands, and that number with only this bit. */
export interface Bit {
  readonly slot: number;
  readonly mask: number;
}

export interface VariableSlot {
  readonly slot: number;
  readonly variable: Variable;
  /** The words that a word variable can be; the row holds the place in this list. */
  readonly words: readonly string[];
}

export interface PromiseSlots {
  readonly id: string;
  /** Where its status stands: 0 where it was never made, else the place in `promiseStatuses`. */
  readonly status: number;
  /** Where its hour stands. */
  readonly before: number;
  /** Where the person stands to whom it was made, as the place in `people`. */
  readonly to: number;
}

export interface Layout {
  readonly variables: ReadonlyMap<string, VariableSlot>;
  /** By id, so that of two promises of one hour the first here breaks first. */
  readonly promises: readonly PromiseSlots[];
  /** Everyone to whom something is promised. */
  readonly people: readonly string[];
  /** By `scene/choice`: choices that a condition reads. */
  readonly chosen: ReadonlyMap<string, Bit>;
  /** Every look, by its id. */
  readonly looked: ReadonlyMap<string, Bit>;
  /** By `answer/item`: items that a condition reads as they were handed in, and as they stand now. */
  readonly kept: ReadonlyMap<string, Bit>;
  readonly stands: ReadonlyMap<string, Bit>;
  /** By scene: those that can be decided more than once. */
  readonly decided: ReadonlyMap<string, Bit>;
  /** The row at the start of a play. */
  readonly start: readonly number[];
}

/** The number by which a status stands in the row is its place here. */
export const promiseStatuses = ['unmade', 'open', 'kept', 'broken'] as const;

/** So many bits stay a small integer on every machine. */
const bitsInANumber = 30;

/** What anything in a scenario reads or promises. */
interface Read {
  readonly chosen: Set<string>;
  readonly kept: Set<string>;
  readonly stands: Set<string>;
  readonly promises: Set<string>;
  readonly people: Set<string>;
}

export function layOut(scenario: Scenario): Layout {
  const read = readIn(scenario);
  const start: number[] = [];
  const variables = new Map(scenario.variables.map((variable) => [variable.id, slotFor(variable, start)]));
  const promises = [...read.promises].sort().map((id): PromiseSlots => {
    start.push(0, 0, 0);
    return { id, status: start.length - 3, before: start.length - 2, to: start.length - 1 };
  });
  const bits = bitsAfter(start);
  const looks = Object.values(scenario.scenes).flatMap(({ looks }) => looks.map(({ id }) => id));
  return {
    variables,
    promises,
    people: [...read.people],
    chosen: bits(read.chosen),
    looked: bits(looks),
    kept: bits(read.kept),
    stands: bits(read.stands),
    decided: bits(repeatableScenes(scenario)),
    start,
  };
}

function slotFor(variable: Variable, start: number[]): VariableSlot {
  const words = variable.type === 'word' ? [...new Set([...variable.values, variable.start])] : [];
  const slot = start.length;
  start.push(numberOf({ variable, words }, variable.start) ?? 0);
  return { slot, variable, words };
}

/** How a value of a variable stands in the row; `undefined` where it cannot have that value. */
export function numberOf({ variable, words }: Omit<VariableSlot, 'slot'>, value: Value): number | undefined {
  if (typeof value !== typeof variable.start) return undefined;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const place = words.indexOf(value);
  return place < 0 ? undefined : place;
}

/** Gives each name the next free bit, in numbers that are put at the end of the row. */
function bitsAfter(start: number[]): (names: Iterable<string>) => ReadonlyMap<string, Bit> {
  let used = bitsInANumber;
  const next = (): Bit => {
    if (used === bitsInANumber) {
      start.push(0);
      used = 0;
    }
    used += 1;
    return { slot: start.length - 1, mask: 1 << (used - 1) };
  };
  return (names) => {
    const places = new Map<string, Bit>();
    for (const name of names) if (!places.has(name)) places.set(name, next());
    return places;
  };
}

/** A condition stands behind one of these keys, wherever in a scenario. */
const conditionKeys: ReadonlySet<string> = new Set(['when', 'if', 'unless']);

function readIn({ scenes, endings, results, debrief }: Scenario): Read {
  const read: Read = {
    chosen: new Set(),
    kept: new Set(),
    stands: new Set(),
    promises: new Set(),
    people: new Set(),
  };
  for (const part of [scenes, endings, results, debrief]) readPart(part, read);
  return read;
}

function readPart(part: object, read: Read): void {
  if (Array.isArray(part)) {
    for (const each of part) if (typeof each === 'object' && each !== null) readPart(each, read);
    return;
  }
  const parts = part as Readonly<Record<string, unknown>>;
  // A compiled scenario is plain data, and this reads all of it: no list of its entries is made on the way.
  for (const key in parts) {
    const value = parts[key];
    if (typeof value !== 'object' || value === null) continue;
    if (conditionKeys.has(key) && isCondition(value)) readCondition(value, read);
    else {
      if (key === 'promise' && isPromise(value)) {
        read.promises.add(value.id);
        read.people.add(value.to);
      }
      readPart(value, read);
    }
  }
}

const isCondition = (value: object): value is Condition => 'op' in value && typeof value.op === 'string';
const isPromise = (value: object): value is PromiseMade => 'id' in value && 'to' in value;

function readCondition(condition: Condition, read: Read): void {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) readCondition(part, read);
      break;
    case 'not':
      readCondition(condition.of, read);
      break;
    case 'chosen':
    case 'kept':
    case 'stands':
      for (const name of condition.of) read[condition.op].add(name);
      break;
    default:
  }
}
