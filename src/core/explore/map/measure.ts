import type { Letters } from './look.ts';

/** Advance widths of Arial in thousandths of the letter size, for the characters from space to tilde. */
const widths = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  ...[1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  ...[333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
];
const others: Readonly<Record<string, number>> = {
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '…': 1000,
  '–': 556,
  '·': 333,
};

/** Letters that are likely to stand in for Arial are a little wider; bold and serif letters more so. */
const regular = 1.03;
const boldFactor = 1.08;
const serifFactor = 1.06;

function widthOf(character: string): number {
  const known = others[character];
  if (known !== undefined) return known;
  const base = character.normalize('NFD').codePointAt(0) ?? 0;
  if (base >= 0x300 && base < 0x370) return 0;
  return widths[base - 32] ?? 1000;
}

/** How wide a text is drawn at most, in units of the map. */
export function measure(text: string, { size, bold = false, family = 'sans' }: Letters): number {
  let total = 0;
  for (const character of text) total += widthOf(character);
  return (total / 1000) * size * regular * (bold ? boldFactor : 1) * (family === 'serif' ? serifFactor : 1);
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text on one line, cut with an ellipsis where it is too wide. */
export function cut(text: string, width: number, letters: Letters): string {
  const whole = tidy(text);
  if (measure(whole, letters) <= width) return whole;
  let kept = '';
  for (const character of whole) {
    if (measure(`${kept}${character}…`, letters) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text over at most so many lines, broken at spaces; the last line ends with an ellipsis where there was more. */
export function wrap(text: string, width: number, lines: number, letters: Letters): readonly string[] {
  const words = tidy(text)
    .split(' ')
    .filter((word) => word !== '');
  const out: string[] = [];
  while (words.length > 0 && out.length < lines) {
    if (out.length === lines - 1) {
      out.push(cut(words.join(' '), width, letters));
      break;
    }
    let taken = 1;
    while (taken < words.length && measure(words.slice(0, taken + 1).join(' '), letters) <= width) taken += 1;
    out.push(cut(words.splice(0, taken).join(' '), width, letters));
  }
  return out;
}
