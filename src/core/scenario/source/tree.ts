import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { cutByHash } from '../diagnostics/cut-by-hash.ts';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { duplicateKey } from '../diagnostics/duplicate-key.ts';
import { tooMuch } from '../diagnostics/too-much.ts';
import { yamlSyntax } from '../diagnostics/yaml-syntax.ts';
import { limits } from '../limits.ts';
import type { Entry, SourceFile, SourceNode, SourceRange } from './node.ts';

interface Built {
  readonly node: SourceNode;
  /** Lists and maps inside one another, itself included. */
  readonly height: number;
}

interface Anchor extends Built {
  /** Nodes in it, itself included. */
  readonly size: number;
  readonly range: SourceRange;
}

/** Turns the library's nodes into ours. An alias shares the node it names, and counts as if it were written out. */
export class TreeBuilder {
  readonly #anchors = new Map<string, Anchor>();
  readonly #used = new Set<string>();
  readonly #file: SourceFile;
  readonly #findings: Findings;
  #size = 0;
  #stopped = false;

  constructor(file: SourceFile, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
  }

  /** The whole tree; undefined where something was reported without which there is none. */
  build(root: ParsedNode): SourceNode | undefined {
    const built = this.#node(root, this.#range(0, 1), 0)?.node;
    for (const [name, { range }] of this.#anchors) {
      if (!this.#used.has(name)) this.#findings.add(yamlSyntax, range, { problem: 'anchor' });
    }
    return built;
  }

  #range(start: number, end: number): SourceRange {
    const last = Math.min(Math.max(end, start), this.#file.text.length);
    return { file: this.#file.name, start: Math.min(start, last), end: last };
  }

  #node(node: ParsedNode | null, near: SourceRange, depth: number): Built | undefined {
    if (this.#stopped) return undefined;
    if (!node) return { node: { kind: 'scalar', text: '', range: near }, height: 0 };
    const range = this.#range(node.range[0], node.range[1]);
    if (isAlias(node)) return this.#alias(node.source, range, depth);
    const before = this.#size;
    this.#size += 1;
    const built = this.#content(node, range, depth);
    const name = 'anchor' in node ? node.anchor : undefined;
    if (name && built) this.#anchors.set(name, { ...built, size: this.#size - before, range });
    return built;
  }

  #alias(name: string, range: SourceRange, depth: number): Anchor | undefined {
    const target = this.#anchors.get(name);
    if (!target) {
      this.#findings.add(yamlSyntax, range, { problem: 'alias' });
      return undefined;
    }
    this.#used.add(name);
    this.#size += target.size;
    if (depth + target.height > limits.depth) return this.#stop('depth', limits.depth, range);
    if (this.#size > limits.nodes) return this.#stop('nodes', limits.nodes, range);
    return target;
  }

  #stop(what: 'depth' | 'nodes', most: number, range: SourceRange): undefined {
    this.#stopped = true;
    this.#findings.add(tooMuch, range, { what, most });
    return undefined;
  }

  #content(node: ParsedNode, range: SourceRange, depth: number): Built | undefined {
    if (isScalar(node)) {
      if (node.comment) this.#lookForHash(range);
      return { node: { kind: 'scalar', text: scalarText(node.value), range }, height: 0 };
    }
    if (isMap(node)) return this.#map(node, range, depth);
    if (!isSeq(node)) return undefined;
    const built = node.items.map((item) => this.#node(item as ParsedNode, range, depth + 1));
    if (!built.every((item) => item !== undefined)) return undefined;
    const height = built.reduce((most, item) => Math.max(most, item.height), 0) + 1;
    return { node: { kind: 'list', items: built.map((item) => item.node), range }, height };
  }

  /** A comment right behind a text, without a space after its sign, may be a piece of that text. */
  #lookForHash({ end }: SourceRange): void {
    const [, space = '', lost] = /^([ \t]+)(#[^\s#][^\r\n]*)/.exec(this.#file.text.slice(end, end + 200)) ?? [];
    if (lost === undefined) return;
    const start = end + space.length;
    this.#findings.add(cutByHash, this.#range(start, start + lost.length), { lost: lost.slice(0, 60) });
  }

  #map(node: Extract<ParsedNode, { items: unknown }>, range: SourceRange, depth: number): Built | undefined {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    let whole = true;
    let height = 0;
    for (const pair of node.items) {
      if (!('key' in pair)) continue;
      const entry = this.#key(pair.key as ParsedNode, seen);
      const value = entry && this.#node(pair.value as ParsedNode | null, entry.keyRange, depth + 1);
      if (entry && value) entries.push({ ...entry, value: value.node });
      else whole = false;
      height = Math.max(height, value?.height ?? 0);
    }
    if (!whole) return undefined;
    return { node: { kind: 'map', entries, flow: node.flow === true, range }, height: height + 1 };
  }

  #key(node: ParsedNode, seen: Set<string>): Omit<Entry, 'value'> | undefined {
    const keyRange = this.#range(node.range[0], Math.max(node.range[1], node.range[0] + 1));
    if (!isScalar(node)) {
      this.#findings.add(yamlSyntax, keyRange, { problem: 'key' });
      return undefined;
    }
    const key = scalarText(node.value);
    if (seen.has(key)) this.#findings.add(duplicateKey, keyRange, { key: key.slice(0, 60) });
    seen.add(key);
    return { key, keyRange };
  }
}

const scalarText = (value: unknown): string => (typeof value === 'string' ? value : '');
