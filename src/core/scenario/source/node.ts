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

export const entryOf = (node: SourceNode | undefined, key: string): Entry | undefined =>
  node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;

export const child = (node: SourceNode | undefined, key: string): SourceNode | undefined => entryOf(node, key)?.value;
