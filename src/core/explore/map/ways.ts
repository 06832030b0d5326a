import type { Way } from './card.ts';
import type { Arrival, Goal } from './exits.ts';
import { cut, measure } from './measure.ts';
import { timeOf } from './moments.ts';
import type { Row } from './rows.ts';
import { inset, letters, signInset, signWidth } from './sizes.ts';
import type { MapWords } from './words.ts';

/** Height of a line of signs. */
const wayHeight = 17;
/** Between a label and its sign, and between a sign and the next label. */
const [afterLabel, afterSign] = [5, 9];
/** Lines that leave from one line of signs stand this far apart. */
const spread = 7;
/** The bell before what breaks in. */
export const bellWidth = 15;

interface Sign {
  readonly kind: Way['kind'];
  readonly goal: Goal;
  readonly label: string;
  readonly mark: string;
}

export interface PlacedWays {
  readonly ways: readonly Way[];
  readonly height: number;
}

/**
 * Places the signs of a row at its right edge: next to each other where they fit, else below each other. The first line
 * stands beside the last notes where those leave `free` units. `top` is the top of that line.
 */
export function placeWays(row: Row, signs: readonly Sign[], top: number, width: number, free: number): PlacedWays {
  const room = width - inset - signInset;
  const ways: Way[] = [];
  let y = top;
  let height = 0;
  for (const line of linesOf(signs, room)) {
    const beside = ways.length === 0 && lineWidth(line) <= free;
    if (!beside) {
      y += wayHeight;
      height += wayHeight;
    }
    let right = width - signInset;
    for (const [back, sign] of [...line].reverse().entries()) {
      const used = signWidth(sign.mark);
      const label = cut(sign.label, room - used - afterLabel - bell(sign), letters.label);
      const middle = y - wayHeight / 2 - 1.5;
      const leaves = middle + ((line.length - 1) / 2 - back) * spread;
      ways.push({ ...sign, label, right, y: middle, leaves, row: row.key });
      right -= widthOf({ ...sign, label }) + afterSign;
    }
  }
  return { ways, height };
}

const bell = ({ kind }: Sign): number => (kind === 'later' ? bellWidth : 0);

const widthOf = (sign: Sign): number =>
  signWidth(sign.mark) + bell(sign) + (sign.label === '' ? 0 : measure(sign.label, letters.label) + afterLabel);

const lineWidth = (line: readonly Sign[]): number =>
  line.reduce((sum, sign) => sum + widthOf(sign) + afterSign, -afterSign);

function linesOf(signs: readonly Sign[], room: number): readonly (readonly Sign[])[] {
  const lines: Sign[][] = [];
  for (const sign of signs) {
    const last = lines.at(-1);
    if (last && last[0]?.kind === sign.kind && lineWidth([...last, sign]) <= room) last.push(sign);
    else lines.push([sign]);
  }
  return lines;
}

/** The signs of a row: first where it goes, then what will break in because of it. */
export const signsOf = (row: Row, markOf: (goal: Goal) => string, words: MapWords): readonly Sign[] => [
  ...row.exits.map(({ goal, when = '' }): Sign => ({ kind: 'go', goal, label: when, mark: markOf(goal) })),
  ...row.arrivals.map((arrival): Sign => {
    const goal: Goal = { to: 'scene', id: arrival.scene };
    return { kind: 'later', goal, label: comes(arrival, words), mark: markOf(goal) };
  }),
];

/** When something breaks in, in words. */
export function comes({ at, in: minutes, when }: Arrival, words: MapWords): string {
  const due = at === undefined ? words.within(minutes ?? 0) : timeOf(at);
  return [words.breaksIn, due, when ?? ''].filter((part) => part !== '').join(' ');
}
