import type { Colleague, HouseRule, World } from '../../../core/scenario/world.ts';

export interface Found {
  readonly rules: readonly HouseRule[];
  readonly people: readonly (Colleague & { readonly id: string })[];
  readonly places: readonly { readonly id: string; readonly name: string; readonly about: string }[];
}

/** Lower case, without accents: `Zieliński` is found by `zielinski`. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** All of the handbook that has every word of the query in it; everything where nothing is asked. */
export function searchWorld(world: World, query: string): Found {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const holds = (...texts: readonly string[]): boolean => {
    const text = plain(texts.join(' '));
    return words.every((word) => (/^h\d+$/.test(word) ? new RegExp(`\\b${word}\\b`).test(text) : text.includes(word)));
  };
  return {
    rules: world.handbook.filter((rule) => holds(rule.id, rule.title, ...rule.lines)),
    people: Object.entries(world.cast)
      .map(([id, person]) => ({ id, ...person }))
      .filter((person) => holds(person.name, person.role, person.about)),
    places: Object.entries(world.places)
      .map(([id, place]) => ({ id, ...place }))
      .filter((place) => holds(place.name, place.about)),
  };
}

export interface Piece {
  readonly text: string;
  readonly found: boolean;
  /** Where it begins in the whole text. */
  readonly at: number;
}

/** A text cut where a word of the query stands in it, so that it can be marked. */
export function pieces(text: string, query: string): readonly Piece[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const letters = [...text];
  const flat = letters.map(plain);
  // Only where every letter keeps its place can a hit be marked.
  const whole = flat.join('');
  if (words.length === 0 || whole.length !== letters.length) return [{ text, found: false, at: 0 }];
  const marked = letters.map(() => false);
  for (const word of words) {
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
      marked.fill(true, at, at + word.length);
    }
  }
  const cut: Piece[] = [];
  for (const [at, letter] of letters.entries()) {
    const last = cut.at(-1);
    if (last !== undefined && last.found === marked[at]) cut[cut.length - 1] = { ...last, text: last.text + letter };
    else cut.push({ text: letter, found: marked[at] ?? false, at });
  }
  return cut;
}
