/** Numbers without the weight of objects: arrays of whole numbers of 32 bits that grow, and a table of keys that are short rows of numbers. */

/** An array that is made larger when it is full. `array` changes then, so it is read anew each time. */
export interface Growing {
  array: Uint32Array;
  length: number;
}

export const growing = (): Growing => ({ array: new Uint32Array(64), length: 0 });

export function push(list: Growing, value: number): void {
  if (list.length === list.array.length) list.array = enlarged(list.array);
  list.array[list.length] = value;
  list.length += 1;
}

function enlarged(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** What is in it, at its very size. */
export const trimmed = ({ array, length }: Growing): Uint32Array => array.slice(0, length);

/** Keys, each found once: rows of whole numbers of 32 bits, in one long array, with a hash table of their places. */
export interface KeyTable {
  readonly numbers: Growing;
  /** Where each key begins; a key ends where the next begins. */
  readonly begins: Growing;
  /** Places of keys, plus one; 0 is free. At most half full. */
  slots: Uint32Array;
}

export function keyTable(): KeyTable {
  const begins = growing();
  push(begins, 0);
  return { numbers: growing(), begins, slots: new Uint32Array(256) };
}

export const keyCount = ({ begins }: KeyTable): number => begins.length - 1;

/** The place of the key that is the first `length` numbers of a row; added, at the end, where it was not there. */
export function placeOfKey(table: KeyTable, row: Uint32Array, length: number): number {
  const { slots } = table;
  const mask = slots.length - 1;
  let slot = hash(row, 0, length) & mask;
  for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
    if (isKey(table, found - 1, row, length)) return found - 1;
    slot = (slot + 1) & mask;
  }
  const place = keyCount(table);
  for (let index = 0; index < length; index += 1) push(table.numbers, row[index] ?? 0);
  push(table.begins, table.numbers.length);
  slots[slot] = place + 1;
  if (place * 2 > mask) rehash(table);
  return place;
}

function isKey({ numbers, begins }: KeyTable, place: number, row: Uint32Array, length: number): boolean {
  const begin = begins.array[place] ?? 0;
  if ((begins.array[place + 1] ?? 0) - begin !== length) return false;
  for (let index = 0; index < length; index += 1) if (numbers.array[begin + index] !== row[index]) return false;
  return true;
}

/** Murmur3 without its tail: every row is whole numbers of 32 bits. */
function hash(row: Uint32Array, begin: number, end: number): number {
  let mixed = end - begin;
  for (let index = begin; index < end; index += 1) {
    let part = Math.imul(row[index] ?? 0, 0xcc9e2d51);
    part = Math.imul((part << 15) | (part >>> 17), 0x1b873593);
    mixed ^= part;
    mixed = (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function rehash(table: KeyTable): void {
  const { numbers, begins } = table;
  const slots = new Uint32Array(table.slots.length * 2);
  const mask = slots.length - 1;
  for (let place = 0; place < keyCount(table); place += 1) {
    let slot = hash(numbers.array, begins.array[place] ?? 0, begins.array[place + 1] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  table.slots = slots;
}
