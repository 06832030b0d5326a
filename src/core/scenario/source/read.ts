import { Composer, type Document, type ParsedNode } from 'yaml';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { tooMuch } from '../diagnostics/too-much.ts';
import { yamlSyntax } from '../diagnostics/yaml-syntax.ts';
import { limits } from '../limits.ts';
import type { SourceFile, SourceNode, SourceRange } from './node.ts';
import { firstError } from './syntax.ts';
import { tokensOf } from './tokens.ts';
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
  const { tokens, errors, excess } = tokensOf(file.text);
  if (excess) findings.add(tooMuch, rangeIn(file, excess.offset), excess);
  for (const { problem, start, end } of errors) findings.add(yamlSyntax, rangeIn(file, start, end), { problem });
  if (excess || errors.length > 0) return undefined;
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
  return treeOf([...composer.compose(tokens, true, file.text.length)], file, findings);
}

function treeOf(documents: readonly Document[], file: SourceFile, findings: Findings): SourceNode | undefined {
  const [document, second] = documents;
  const wrong = firstError(
    documents.flatMap((each) => each.errors),
    file.text,
  );
  if (wrong) findings.add(yamlSyntax, rangeIn(file, wrong.start, wrong.end), { problem: wrong.problem });
  if (wrong) return undefined;
  if (second || !document?.contents) {
    const problem = second ? 'documents' : 'empty';
    findings.add(yamlSyntax, rangeIn(file, second?.range?.[0] ?? 0), { problem });
    return undefined;
  }
  return new TreeBuilder(file, findings).build(document.contents as ParsedNode);
}

/** A place of at least one character, as far as the file goes; at its end the last character stands for what is missing. */
function rangeIn(file: SourceFile, from: number, to = from + 1): SourceRange {
  const start = Math.max(0, Math.min(from, file.text.length - 1));
  return { file: file.name, start, end: Math.min(Math.max(to, start + 1), file.text.length) };
}
