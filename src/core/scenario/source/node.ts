/** A YAML file as a tree of plain nodes, each with its place in the file. All scalars are text; the reader knows types. */

/** Offsets into the text of a file, the end not included. */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly text: string;
  readonly range: SourceRange;
}

export interface Entry {
  readonly key: string;
  readonly keyRange: SourceRange;
  readonly value: SourceNode;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  /** Written between braces, where a comma ends a text. */
  readonly flow: boolean;
  readonly range: SourceRange;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly range: SourceRange;
}

export type SourceNode = ScalarNode | MapNode | ListNode;

/** A file as it was handed in. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** A value with the place where it was written. */
export interface Located<T> {
  readonly value: T;
  readonly range: SourceRange;
}

const indexes = new WeakMap<MapNode, ReadonlyMap<string, Entry>>();

/** The entries of a map by their keys; of a key that stands twice, the first. */
function indexOf(node: MapNode): ReadonlyMap<string, Entry> {
  const known = indexes.get(node);
  if (known) return known;
  const index = new Map<string, Entry>();
  for (const entry of node.entries) if (!index.has(entry.key)) index.set(entry.key, entry);
  indexes.set(node, index);
  return index;
}

/** So few entries are found sooner one by one. */
const few = 12;

export function entryOf(node: SourceNode | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.length <= few ? node.entries.find((entry) => entry.key === key) : indexOf(node).get(key);
}

export const child = (node: SourceNode | undefined, key: string): SourceNode | undefined => entryOf(node, key)?.value;
