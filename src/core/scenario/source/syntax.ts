import type { YAMLParseError } from 'yaml';
import type { SyntaxProblem } from '../diagnostics/yaml-syntax.ts';

/** What is wrong with a file as YAML, and the characters that it is about. */
export interface SyntaxFault {
  readonly problem: SyntaxProblem;
  readonly start: number;
  readonly end: number;
}

/** What the codes of the YAML library mean to an author; where one code has many meanings, its message tells them apart. */
const meanings: readonly (readonly [code: string, message: RegExp, problem: SyntaxProblem])[] = [
  ['BLOCK_AS_IMPLICIT_KEY', /mappings/, 'colon'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'no-colon'],
  ['MISSING_CHAR', /followed by map values/, 'no-colon'],
  ['MISSING_CHAR', /without - indicator/, 'no-hyphen'],
  ['MISSING_CHAR', /^(Missing closing|Flow)/, 'unclosed'],
  ['UNEXPECTED_TOKEN', /at node end/, 'after-end'],
  ['UNEXPECTED_TOKEN', /block-seq-ind/, 'same-line'],
  ['UNEXPECTED_TOKEN', /header includes/, 'start'],
  ['BLOCK_IN_FLOW', /./, 'unclosed'],
  ['BAD_SCALAR_START', /./, 'start'],
  ['BAD_INDENT', /./, 'indent'],
  ['TAB_AS_INDENT', /./, 'tab'],
];

const meaningOf = ({ code, message }: YAMLParseError): SyntaxProblem =>
  meanings.find(([each, says]) => each === code && says.test(message))?.[2] ?? 'other';

/** The first of the library's errors in words of ours. What follows on the first is most often its consequence. */
export function firstError(errors: readonly YAMLParseError[], text: string): SyntaxFault | undefined {
  const inOrder = [...errors].sort((one, other) => one.pos[0] - other.pos[0]);
  const [first] = inOrder;
  if (!first) return undefined;
  const [start, end] = first.pos;
  const together = inOrder.filter((error) => error.pos[0] === start);
  const whole = together.find((error) => error.code === 'MULTILINE_IMPLICIT_KEY');
  if (together.length > 1 && whole) return nextLine(text, whole.pos);
  const from = start + Math.max(0, text.slice(start).search(/\S/));
  return { problem: meaningOf(first), start: /^[ \n]/.test(text.slice(start)) ? from : start, end };
}

/** A text that runs on into the key of the next line: that line is indented too far. */
function nextLine(text: string, [start, end]: readonly [number, number]): SyntaxFault {
  const line = text.indexOf('\n', start) + 1;
  const indent = text.slice(line).search(/[^ ]/);
  return { problem: 'indent', start: line + Math.max(indent, 0), end };
}
