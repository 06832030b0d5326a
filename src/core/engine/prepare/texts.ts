import type { Layout } from './layout.ts';
import type { Varying } from './varying.ts';

const braces = /\{([a-z0-9-]+)\}/;

/** Makes a text ready: the number of a variable stands where its id stands between braces; other braces stay as they are. */
export function prepareText(text: string, { variables }: Layout): Varying<string> {
  if (!text.includes('{')) return text;
  const slots: number[] = [];
  const words = [''];
  for (const [index, piece] of text.split(braces).entries()) {
    const found = index % 2 === 1 ? variables.get(piece) : undefined;
    if (found?.variable.type === 'number') {
      slots.push(found.slot);
      words.push('');
    } else words.push(`${words.pop()}${index % 2 === 1 ? `{${piece}}` : piece}`);
  }
  if (slots.length === 0) return text;
  return ({ facts }) => words.reduce((so, word, index) => `${so}${facts[slots[index - 1] ?? 0]}${word}`);
}
