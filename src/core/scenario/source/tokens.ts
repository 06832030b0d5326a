import { CST, Lexer, Parser } from 'yaml';
import { limits } from '../limits.ts';
import type { SyntaxFault } from './syntax.ts';

/** More than a limit allows, and where in the file that shows. */
export interface Excess {
  readonly what: 'keys' | 'depth' | 'tokens' | 'signs';
  readonly most: number;
  readonly offset: number;
}

export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** What YAML has and scenario files do not, and what the library would point at in another place. */
  readonly errors: readonly SyntaxFault[];
  readonly excess?: Excess;
}

/** After so many errors the file is read no further. */
const mostErrors = 20;
/** The parser's stack holds the document and the text at hand beside the lists and maps that are open. */
const deepest = limits.depth + 2;

const signTypes = new Set([
  ...['flow-map-start', 'flow-seq-start', 'flow-map-end', 'flow-seq-end', 'comma'],
  ...['anchor', 'alias', 'tag', 'explicit-key-ind', 'doc-mode', 'doc-start', 'doc-end', 'directive-line'],
]);

/**
 * Takes a file apart into YAML tokens, and stops at the first limit that it passes: the library itself has none, and a
 * small hostile file would keep it busy for minutes or use up its stack.
 */
export function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const counter = new Counter();
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (parser.stack.length > deepest) return tooDeep(parser, text);
    const what = counter.count(lexeme, parser.offset);
    if (what) return { tokens: [], errors: [], excess: { what, most: limits[what], offset: parser.offset } };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors += 1;
    }
    if (errors + counter.errors.length >= mostErrors) break;
  }
  tokens.push(...parser.end());
  return { tokens, errors: counter.errors };
}

/** Lists and maps that go on inside a bracket of an earlier line are more likely a bracket that was never closed. */
function tooDeep(parser: Parser, text: string): Tokens {
  const open = parser.stack.find((token) => token.type === 'flow-collection');
  if (open && text.slice(open.offset, parser.offset).includes('\n')) {
    return { tokens: [], errors: [{ problem: 'unclosed', start: open.offset, end: open.offset + 1 }] };
  }
  return { tokens: [], errors: [], excess: { what: 'depth', most: limits.depth, offset: parser.offset } };
}

/** Counts what the library hands out piece by piece: a sign that tells of a text, then that text, and so on. */
class Counter {
  readonly errors: SyntaxFault[] = [];
  /** Where the brackets stand that are still open. */
  readonly #open: number[] = [];
  #lexemes = 0;
  #keys = 0;
  #signs = 0;
  #inText = false;

  /** The limit that this piece passes, if it does. */
  count(lexeme: string, offset: number): Excess['what'] | undefined {
    this.#lexemes += 1;
    const type = this.#inText ? null : CST.tokenType(lexeme);
    this.#inText = type === 'scalar';
    if (type !== null) this.#weigh(type, lexeme, offset);
    if (this.#keys > limits.keys) return 'keys';
    if (this.#signs > limits.signs) return 'signs';
    return this.#lexemes > limits.tokens ? 'tokens' : undefined;
  }

  #weigh(type: string, lexeme: string, offset: number): void {
    if (type === 'map-value-ind') this.#keys += 1;
    if (signTypes.has(type)) this.#signs += 1;
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#open.push(offset);
    if (type === 'flow-map-end' || type === 'flow-seq-end') this.#open.pop();
    if (type === 'tag' || type === 'directive-line') this.#report(type, offset, lexeme.length);
    if (type === 'flow-error-end') this.#report('unclosed', this.#open.pop() ?? offset, 1);
    if (type === 'double-quoted-scalar') this.#signs += lexeme.split('\\').length - 1;
    if (type.endsWith('quoted-scalar') && !isClosed(lexeme)) this.#report('unclosed', offset, 1);
  }

  #report(problem: SyntaxFault['problem'], start: number, length: number): void {
    this.errors.push({ problem, start, end: start + length });
  }
}

const isClosed = (quoted: string): boolean => quoted.length > 1 && quoted.at(-1) === quoted[0];
