import type { Card } from './card.ts';
import { colours } from './look.ts';
import { letters, openingStep } from './sizes.ts';
import { text } from './xml.ts';

/** The first words of a card, the baseline of the first line at a point. */
export const drawOpening = ({ opening }: Card, x: number, y: number): string =>
  opening
    .map((line, index) => text(x, y + index * openingStep, line, { ...letters.opening, fill: colours.ink }))
    .join('');
