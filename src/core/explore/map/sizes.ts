import type { Letters } from './look.ts';
import { measure } from './measure.ts';

/** How large things are drawn, in units of the map. On A3 a page of five columns has about 4 units a millimetre. */
export interface Sizes {
  readonly card: number;
  readonly header: number;
  /** Whether choices are drawn as rows. */
  readonly rows: boolean;
  readonly openingLines: number;
  /** As many columns as a page can have. */
  readonly columns: readonly number[];
  /** How high a column may be, in times the highest card: what can happen at one step is tried below and beside each other. */
  readonly stacks: readonly number[];
}

export const roomy: Sizes = {
  card: 276,
  header: 25,
  rows: true,
  openingLines: 2,
  columns: [4, 5, 6],
  stacks: [1, 1.4, 2, 3],
};

/** For scenarios with so many moments that a choice a row would make a book of the map. */
export const compact: Sizes = {
  card: 168,
  header: 21,
  rows: false,
  openingLines: 1,
  columns: [8, 9, 10],
  stacks: [1, 2],
};

const mostMomentsWithRows = 150;

export const sizesFor = (scenes: number): Sizes => (scenes > mostMomentsWithRows ? compact : roomy);

export const inset = 12;
export const letters = {
  caption: { size: 11, bold: true },
  disc: { size: 11.5, bold: true },
  id: { size: 9.5 },
  opening: { size: 12, family: 'serif' },
  row: { size: 11.5 },
  minutes: { size: 9.5 },
  label: { size: 9.5 },
  sign: { size: 9.5, bold: true },
  ending: { size: 15, bold: true, family: 'serif' },
} as const satisfies Readonly<Record<string, Letters>>;

export const signHeight = 15;
/** Signs stand closer to the edge than text. */
export const signInset = 4;

/** How wide a sign with this number or letter is. */
export const signWidth = (mark: string): number => Math.max(24, measure(mark, letters.sign) + 15);

/** The block of ink with the number of a moment. */
export const discWidth = (mark: string, height: number): number =>
  Math.max(height, measure(mark, letters.disc) + 10) - 3;

/** The bar and the percentage of how many come here. */
export const shareWidth = 56;

/** From one line of the first words to the next. */
export const openingStep = 15;
