import { Composer, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, Parser } from 'yaml';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { duplicateKey } from '../diagnostics/duplicate-key.ts';
import { tooMuch } from '../diagnostics/too-much.ts';
import { yamlSyntax } from '../diagnostics/yaml-syntax.ts';
import { limits } from '../limits.ts';
import { measure } from './measure.ts';
import type { Entry, SourceFile, SourceNode, SourceRange } from './node.ts';

type Token = Parameters<typeof measure>[0][number];

/**
 * Reads one YAML file into a tree in which every scalar is text. Reports what is not YAML, keys written twice and what is
 * larger than the limits; then the tree is undefined. Never throws, and takes time in proportion to the file's length.
 */
export function readSource(file: SourceFile, findings: Findings): SourceNode | undefined {
  const whole: SourceRange = { file: file.name, start: 0, end: Math.min(file.text.length, 1) };
  if (file.text.length > limits.fileLength) {
    findings.add(tooMuch, whole, { what: 'characters', most: limits.fileLength });
    return undefined;
  }
  const tokens: Token[] = [...new Parser(new LineCounter().addNewLine).parse(file.text)];
  const excess = measure(tokens);
  if (excess) {
    findings.add(tooMuch, { ...whole, start: excess.offset, end: excess.offset + 1 }, excess);
    return undefined;
  }
  const documents = [
    ...new Composer({ schema: 'failsafe', uniqueKeys: false }).compose(tokens, true, file.text.length),
  ];
  return treeOf(documents, file, findings);
}

function treeOf(documents: readonly Document[], file: SourceFile, findings: Findings): SourceNode | undefined {
  const [document, second] = documents;
  const errors = documents.flatMap((each) => each.errors);
  for (const error of errors) {
    const range = { file: file.name, start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) };
    findings.add(yamlSyntax, range, { problem: error.code });
  }
  if (errors.length > 0) return undefined;
  if (second || !document?.contents) {
    findings.add(yamlSyntax, startOf(file, second?.range?.[0]), { problem: second ? 'SECOND_DOCUMENT' : 'EMPTY' });
    return undefined;
  }
  const builder = new TreeBuilder(file.name, findings);
  return builder.build(document.contents as ParsedNode);
}

function startOf(file: SourceFile, offset = 0): SourceRange {
  return { file: file.name, start: offset, end: Math.min(offset + 1, file.text.length) };
}

/** Turns the library's nodes into ours. An alias shares the node it names, and counts as if it were written out. */
class TreeBuilder {
  readonly #anchors = new Map<string, { node: SourceNode; size: number }>();
  readonly #file: string;
  readonly #findings: Findings;
  #size = 0;

  constructor(file: string, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
  }

  build(node: ParsedNode | null, near?: SourceRange): SourceNode | undefined {
    if (!node) return { kind: 'scalar', text: '', range: near ?? { file: this.#file, start: 0, end: 1 } };
    const range = { file: this.#file, start: node.range[0], end: node.range[1] };
    if (isAlias(node)) return this.#alias(node.source, range);
    const before = this.#size;
    this.#size += 1;
    const built = this.#content(node, range);
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor && built) this.#anchors.set(anchor, { node: built, size: this.#size - before });
    return built;
  }

  #alias(name: string, range: SourceRange): SourceNode | undefined {
    const target = this.#anchors.get(name);
    if (!target) {
      this.#findings.add(yamlSyntax, range, { problem: 'UNKNOWN_ALIAS' });
      return undefined;
    }
    this.#size += target.size;
    if (this.#size <= limits.nodes) return target.node;
    this.#findings.add(tooMuch, range, { what: 'nodes', most: limits.nodes });
    return undefined;
  }

  #content(node: ParsedNode, range: SourceRange): SourceNode | undefined {
    if (isScalar(node)) return { kind: 'scalar', text: scalarText(node.value), range };
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(item as ParsedNode, range));
      return items.every((item) => item !== undefined) ? { kind: 'list', items, range } : undefined;
    }
    return isMap(node) ? this.#map(node, range) : undefined;
  }

  #map(node: Extract<ParsedNode, { items: unknown }>, range: SourceRange): SourceNode | undefined {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    let whole = true;
    for (const pair of node.items) {
      if (!('key' in pair)) continue;
      const key = pair.key as ParsedNode;
      const keyRange = { file: this.#file, start: key.range[0], end: Math.max(key.range[1], key.range[0] + 1) };
      if (!isScalar(key)) {
        this.#findings.add(yamlSyntax, keyRange, { problem: 'KEY_NOT_TEXT' });
        whole = false;
        continue;
      }
      const name = scalarText(key.value);
      if (seen.has(name)) this.#findings.add(duplicateKey, keyRange, { key: name });
      seen.add(name);
      const value = this.build(pair.value as ParsedNode | null, keyRange);
      if (value) entries.push({ key: name, keyRange, value });
      else whole = false;
    }
    return whole ? { kind: 'map', entries, flow: node.flow === true, range } : undefined;
  }
}

const scalarText = (value: unknown): string => (typeof value === 'string' ? value : '');
