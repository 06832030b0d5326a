import { Composer, type Document, type ParsedNode } from 'yaml';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { tooMuch } from '../diagnostics/too-much.ts';
import { yamlSyntax } from '../diagnostics/yaml-syntax.ts';
import { limits } from '../limits.ts';
import type { SourceFile, SourceNode, SourceRange } from './node.ts';
import { sectionsOf } from './sections.ts';
import { firstError, type SyntaxFault } from './syntax.ts';
import { type Excess, tokensOf } from './tokens.ts';
import { TreeBuilder } from './tree.ts';

/**
 * Reads one YAML file into a tree in which every scalar is text. Reports what is not YAML, keys written twice and what is
 * larger than the limits; then the tree is undefined. Never throws, and takes time in proportion to the file's length.
 */
export function readSource(file: SourceFile, findings: Findings): SourceNode | undefined {
  if (file.text.length > limits.fileLength) {
    findings.add(tooMuch, rangeIn(file, 0), { what: 'characters', most: limits.fileLength });
    return undefined;
  }
  if (otherEncoding.test(file.text)) {
    findings.add(yamlSyntax, rangeIn(file, 0), { problem: 'encoding' });
    return undefined;
  }
  const { document, faults, excess } = parse(file.text);
  if (excess) findings.add(tooMuch, rangeIn(file, excess.offset), excess);
  for (const { problem, start, end } of excess ? faults : bySection(faults, file.text)) {
    findings.add(yamlSyntax, rangeIn(file, start, end), { problem });
  }
  return document && new TreeBuilder(file, findings).build(document);
}

/** What UTF-16 looks like to who reads it as UTF-8: every other character is nought. */
const otherEncoding = /^.{0,3}(?:[^\0]\0|\0[^\0]){4}/s;

interface Parsed {
  /** Missing where there is anything else. */
  readonly document?: ParsedNode;
  readonly faults: readonly SyntaxFault[];
  readonly excess?: Excess;
}

function parse(text: string): Parsed {
  const { tokens, errors, excess } = tokensOf(text);
  if (excess) return { faults: errors, excess };
  if (errors.length > 0) return { faults: errors };
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
  const documents: readonly Document[] = [...composer.compose(tokens, true, text.length)];
  const [document, second] = documents;
  const wrong = firstError(
    documents.flatMap((each) => each.errors),
    text,
  );
  if (wrong) return { faults: [wrong] };
  if (!second && document?.contents) return { document: document.contents as ParsedNode, faults: [] };
  const start = second?.range?.[0] ?? 0;
  return { faults: [{ problem: second ? 'documents' : 'empty', start, end: start + 1 }] };
}

/** After so many sections with a fault the author has enough to do. */
const mostSections = 20;

/**
 * The faults of a file that has some, of each section by itself: what follows on a fault is most often its consequence, but
 * not in another section.
 */
function bySection(faults: readonly SyntaxFault[], text: string): readonly SyntaxFault[] {
  if (faults.length === 0) return faults;
  const sections = sectionsOf(text);
  const found: SyntaxFault[] = [];
  let faulty = 0;
  for (const { start, text: own } of sections) {
    const inside = parse(own).faults;
    found.push(...inside.map((fault) => ({ ...fault, start: start + fault.start, end: start + fault.end })));
    if (inside.length > 0) faulty += 1;
    if (faulty >= mostSections) break;
  }
  const first = sections[0]?.start ?? text.length;
  return found.length > 0 ? [...faults.filter(({ start }) => start < first), ...found] : faults;
}

/** A place of at least one character, as far as the file goes; at its end the last character stands for what is missing. */
function rangeIn(file: SourceFile, from: number, to = from + 1): SourceRange {
  const start = Math.max(0, Math.min(from, file.text.length - 1));
  return { file: file.name, start, end: Math.min(Math.max(to, start + 1), file.text.length) };
}
