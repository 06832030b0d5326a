import type { EndingCard } from './card.ts';
import { deserted, hatching } from './deserted.ts';
import { drawOpening } from './draw-opening.ts';
import type { Layout } from './layout.ts';
import { colours } from './look.ts';
import { shareBar } from './marks.ts';
import { cut, measure } from './measure.ts';
import { inset, letters, shareWidth } from './sizes.ts';
import { path, text } from './xml.ts';

const corner = 12;
const titleStep = 19;

/** Everything on the card of an ending: a plate with cut corners and a double edge, its head in ink. */
export function drawEnding(card: EndingCard, { context, sizes }: Layout): readonly string[] {
  const { words } = context;
  const { width: w } = card;
  const left = inset + 4;
  const middle = sizes.header / 2;
  const word = `${words.endingWord} ${card.mark}`;
  const first = sizes.header + 20;
  const shown = card.share !== undefined && !deserted(card);
  const right = w - left - (shown ? shareWidth + 8 : 0);
  const room = right - left - measure(word, letters.caption) - 8;
  const why = card.island ? words.noWay : words.nobody;
  const aside = deserted(card)
    ? text(right, middle + 4, cut(why, room, letters.caption), {
        ...letters.caption,
        fill: colours.caption,
        anchor: 'end',
      })
    : text(right, middle + 4, cut(card.id, room, letters.id), {
        ...letters.id,
        fill: colours.sheet,
        anchor: 'end',
        italic: true,
      });
  return [
    path(plate(card, 0), {
      fill: deserted(card) ? `url(#${hatching})` : colours.sheet,
      stroke: colours.ink,
      'stroke-width': 2.6,
    }),
    path(plate(card, 4), { fill: 'none', stroke: colours.ink, 'stroke-width': 1 }),
    path(`M${corner} 0H${w - corner}L${w} ${corner}V${sizes.header}H0V${corner}z`, { fill: colours.ink }),
    text(left, middle + 4, word, { ...letters.caption, fill: colours.sheet }),
    aside,
    card.share !== undefined && shown ? shareBar(card.share, w - left, middle, 'dark') : '',
    ...card.title.map((line, index) =>
      text(left, first + index * titleStep, line, { ...letters.ending, fill: colours.ink }),
    ),
    drawOpening(card, left, first + card.title.length * titleStep - 3),
  ];
}

/** The outline, so many units inside the card. */
function plate({ width: w, height: h }: EndingCard, inside: number): string {
  const [near, far] = [corner + inside / 2, inside];
  const [right, bottom] = [w - near, r(h - near)];
  return `M${near} ${far}H${right}L${w - far} ${near}V${bottom}L${right} ${r(h - far)}H${near}L${far} ${bottom}V${near}z`;
}

const r = (value: number): number => Math.round(value * 10) / 10;
