import type { Parser } from 'yaml';
import { limits } from '../limits.ts';

type Token = ReturnType<Parser['parse']> extends Iterable<infer Each> ? Each : never;

export interface Excess {
  readonly what: 'keys' | 'depth';
  readonly most: number;
  readonly offset: number;
}

interface Collection {
  readonly offset: number;
  readonly items: readonly { readonly key?: unknown; readonly sep?: unknown; readonly value?: unknown }[];
}

/** Looks whether a parsed file stays within the limits, without recursion, before anything recursive meets it. */
export function measure(tokens: readonly Token[]): Excess | undefined {
  const waiting = tokens
    .filter((token) => token.type === 'document')
    .map((token) => ({ token: token.value as unknown, depth: 0 }));
  let keys = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (!isCollection(token)) continue;
    if (depth >= limits.depth) return { what: 'depth', most: limits.depth, offset: token.offset };
    for (const item of token.items) {
      if (item.sep !== undefined) keys += 1;
      if (keys > limits.keys) return { what: 'keys', most: limits.keys, offset: token.offset };
      waiting.push({ token: item.key, depth: depth + 1 }, { token: item.value, depth: depth + 1 });
    }
  }
  return undefined;
}

const isCollection = (token: unknown): token is Collection =>
  typeof token === 'object' && token !== null && 'items' in token && Array.isArray(token.items);
