import { entryOf, type SourceNode, type SourceRange } from './node.ts';

/** Keys of maps, and positions in lists from 0, from the top of the file down. */
export type SourcePath = readonly (string | number)[];

/**
 * Where the parts of a compiled scenario stand in its file. The compiler keeps ids and the order of lists, so a part is found by
 * its way down from the top: `places.at('scenes', 'memo', 'choices', 2, 'when')`.
 */
export class Places {
  readonly #tree: SourceNode;

  constructor(tree: SourceNode) {
    this.#tree = tree;
  }

  /** The range of the value at the end of the path; where the file has no such part, of the last part on the way that it has. */
  at(...path: SourcePath): SourceRange {
    let node = this.#tree;
    for (const step of path) {
      const next = typeof step === 'number' ? itemAt(node, step) : entryOf(node, step)?.value;
      if (next === undefined) break;
      node = next;
    }
    return node.range;
  }

  /** The range of the last key of the path, rather than of what stands behind it; else what `at` gives. */
  key(...path: SourcePath): SourceRange {
    const last = path.at(-1);
    let node: SourceNode | undefined = this.#tree;
    for (const step of path.slice(0, -1)) {
      node = typeof step === 'number' ? itemAt(node, step) : entryOf(node, step)?.value;
      if (node === undefined) break;
    }
    const entry = typeof last === 'string' ? entryOf(node, last) : undefined;
    return entry?.keyRange ?? this.at(...path);
  }
}

/** One thing may be written without a list around it. */
const itemAt = (node: SourceNode, index: number): SourceNode | undefined =>
  node.kind === 'list' ? node.items[index] : index === 0 ? node : undefined;
