import type { Points } from '../../scenario/model.ts';
import { icon } from './icons.ts';
import { colours } from './look.ts';
import { measure } from './measure.ts';
import { dotStep, dotsAfter, noteLetters, type PlacedNote, strongNoteLetters } from './notes.ts';
import type { Lean } from './rows.ts';
import { letters, shareWidth, signHeight } from './sizes.ts';
import { percent } from './words.ts';
import { element, path, text } from './xml.ts';

/** The first pole of a dilemma and the second: another shape and another colour. A second dilemma has shapes of its own. */
const poleShapes: readonly (readonly [string, string])[] = [
  ['M0 5L9 0v10z', 'M5 0l5 5-5 5-5-5z'],
  ['M.5.5h9v9h-9z', 'M5 0l5 4-2 6H2L0 4z'],
];

/** The mark of a pole, 10 by 10, its top left corner at a point. From the third dilemma on the marks are hollow. */
export function poleMark({ dilemma, side }: Pick<Lean, 'dilemma' | 'side'>, x: number, y: number): string {
  const colour = side === 0 ? colours.water : colours.brick;
  const fill = dilemma < poleShapes.length ? colour : colours.sheet;
  const d = poleShapes[dilemma % poleShapes.length]?.[side] ?? '';
  return path(d, {
    transform: `translate(${x} ${Math.round(y * 10) / 10})`,
    fill,
    stroke: colour,
    'stroke-width': 1.3,
    'stroke-linejoin': 'round',
  });
}

/** Three dots, as many filled as there are points. They begin at `x`, with their middle at `y`. */
export const dots = (points: Points, x: number, y: number): string =>
  [0, 1, 2]
    .map((index) =>
      element('circle', {
        cx: x + 3 + index * dotStep,
        cy: y,
        r: 2.4,
        fill: index < points ? colours.ink : colours.sheet,
        stroke: colours.ink,
        'stroke-width': 1,
      }),
    )
    .join('');

/** A note on a line with its baseline at `y`. */
export function drawNote({ note, x }: PlacedNote, left: number, y: number): string {
  if (note.kind === 'words') {
    const style = note.strong ? { ...strongNoteLetters, fill: colours.brick } : { ...noteLetters, fill: colours.ink2 };
    return text(left + x, y, note.text, style);
  }
  const label = text(left + x, y, note.criterion, { ...noteLetters, fill: colours.ink2 });
  return label + dots(note.points, left + x + measure(note.criterion, noteLetters) + dotsAfter, y - 3.2);
}

export type SignKind = 'scene' | 'ending' | 'loop' | 'later' | 'back' | 'again';

/** A signpost: its right end at `x`, its middle at `y`. */
export function sign(kind: SignKind, mark: string, x: number, y: number, width: number): string {
  const [left, half, tip] = [x - width, signHeight / 2, 6];
  const colour = {
    scene: colours.ink,
    ending: colours.ink,
    loop: colours.brick,
    later: colours.urgent,
    back: colours.ink2,
    again: colours.brick,
  }[kind];
  const filled = kind === 'ending';
  const shape = path(`M${left} ${r(y - half)}H${x - tip}L${x} ${r(y)}L${x - tip} ${r(y + half)}H${left}z`, {
    fill: filled ? colour : colours.sheet,
    stroke: colour,
    'stroke-width': 1.3,
    'stroke-linejoin': 'round',
    'stroke-dasharray': kind === 'later' ? '3 2' : undefined,
  });
  const middle = left + (width - tip + 2) / 2;
  if (kind === 'back' || kind === 'again') return shape + icon(kind, middle - 5, y - 5, 10, colour);
  return (
    shape + text(middle, y + 3.4, mark, { ...letters.sign, fill: filled ? colours.sheet : colour, anchor: 'middle' })
  );
}

const r = (value: number): number => Math.round(value * 10) / 10;

/** How many players come here: a bar and a percentage, their right end and middle at a point. */
export function shareBar(share: number, x: number, y: number, ground: 'light' | 'dark' = 'light'): string {
  const [rest, part, ink] =
    ground === 'light' ? [colours.rule, colours.water, colours.ink] : [colours.ink2, colours.caption, colours.sheet];
  const [left, width] = [x - shareWidth, 26];
  return (
    element('rect', { x: left, y: y - 2.5, width, height: 5, fill: rest }) +
    element('rect', { x: left, y: y - 2.5, width: Math.max(0, Math.min(1, share)) * width, height: 5, fill: part }) +
    text(x, y + 3.4, percent(share), { ...letters.minutes, fill: ink, anchor: 'end' })
  );
}
