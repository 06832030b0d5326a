/** How the small sign of a person is drawn: hair, what is worn, and the colours by which one is known again. */

export type Hair = 'short' | 'bob' | 'long' | 'bun' | 'afro' | 'scarf' | 'bald' | 'none';

/** What is worn, as far as head and shoulders show it. */
export type Wear = 'plain' | 'shirt' | 'jacket' | 'bib' | 'dots';

export interface Sign {
  readonly hair: Hair;
  readonly hairColor: string;
  readonly skin: string;
  readonly top: string;
  readonly wear: Wear;
  /** Shirt under a jacket, dungarees over a shirt. */
  readonly second?: string;
  readonly glasses?: boolean;
  readonly beard?: boolean;
}

type More = Partial<Pick<Sign, 'glasses' | 'beard' | 'wear' | 'second'>>;

const sign = (hair: Hair, hairColor: string, skin: string, top: string, more: More = {}): Sign => ({
  hair,
  hairColor,
  skin,
  top,
  wear: 'plain',
  ...more,
});

/** The people of the built-in world. */
const known: Readonly<Record<string, Sign>> = {
  marit: sign('bob', '#6b4029', '#f3c9ab', '#2f6f8f', { wear: 'jacket', second: '#fffaf0' }),
  yusuf: sign('short', '#211c1b', '#d6a176', '#bcd7de', { wear: 'shirt', beard: true }),
  noor: sign('bun', '#a8522c', '#f6d3ba', '#9bb283', { wear: 'jacket', second: '#fffaf0' }),
  sharmila: sign('long', '#332a2b', '#b57f54', '#b6553c', { wear: 'jacket', second: '#ecca86' }),
  joyce: sign('afro', '#4f4744', '#8a5a3c', '#d29b3c', { wear: 'dots', glasses: true }),
  kofi: sign('short', '#1d1918', '#99653f', '#1f4660', { wear: 'shirt' }),
  fatima: sign('scarf', '#8c4034', '#deb088', '#cfd9b8', { wear: 'jacket', second: '#fffaf0' }),
  winston: sign('short', '#262a2f', '#ecc398', '#eee3cc', { wear: 'shirt', glasses: true }),
  'geert-jan': sign('short', '#c4bbab', '#eab896', '#36513f'),
  josephine: sign('bob', '#e4e4df', '#f2c7a9', '#7d3629', { wear: 'jacket', second: '#eee3cc' }),
  lotte: sign('long', '#6f4a31', '#f7d6bc', '#ecca86'),
  tomasz: sign('short', '#8a6740', '#efc5a6', '#2c3744'),
  ilse: sign('bob', '#d8c49c', '#f1c6a8', '#cbb68f', { wear: 'jacket', second: '#7fb0c4' }),
  wilma: sign('short', '#c3b49c', '#eeb797', '#5d7d4a', { wear: 'bib', second: '#54708c' }),
  grace: sign('long', '#2c2423', '#80502f', '#7fb0c4', { wear: 'jacket', second: '#ecca86' }),
  abdul: sign('bald', '#ebe8e1', '#cf9d74', '#9c6b27', { wear: 'shirt', beard: true, glasses: true }),
};

/** A person whom only a scenario knows has no looks to guess: a plain head in one tint. */
const tints = ['#d9b873', '#9bb283', '#8fb4bd', '#d39a80', '#b9a3c4', '#c9bda2'];

/** The sign of a person, the same every time. */
export function signOf(person: string): Sign {
  const sum = [...person].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const tint = tints[sum % tints.length] ?? '#d9b873';
  return known[person.replaceAll('-', '')] ?? sign('none', tint, tint, '#2c4450');
}
