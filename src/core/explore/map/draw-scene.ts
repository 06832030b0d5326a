import type { SceneCard } from './card.ts';
import { deserted, hatching } from './deserted.ts';
import { drawOpening } from './draw-opening.ts';
import { drawRow, drawShortWays } from './draw-row.ts';
import { icon } from './icons.ts';
import type { Layout } from './layout.ts';
import { colours } from './look.ts';
import { shareBar } from './marks.ts';
import { cut, measure } from './measure.ts';
import { discWidth, inset, letters } from './sizes.ts';
import { percent } from './words.ts';
import { path, text } from './xml.ts';

/** Everything on the card of a scene, from its own top left corner. */
export function drawScene(card: SceneCard, layout: Layout): readonly string[] {
  const { header, rows } = layout.sizes;
  const edge = card.breaksIn ? colours.urgent : colours.ink;
  const picture = card.width - header;
  return [
    ...frame(card, header, edge),
    disc(card.mark, header, edge),
    text(discWidth(card.mark, header) + 6, header / 2 + 4, card.caption, { ...letters.caption, fill: colours.ink }),
    icon(card.channel, picture, 4, header - 8),
    card.share !== undefined && rows ? shareBar(card.share, picture - 6, header / 2) : '',
    ...identity(card, layout),
    drawOpening(card, inset, header + 31),
    ...(rows ? card.rows.map((box) => drawRow(box, card, layout)) : drawShortWays(card, layout)),
    card.start ? flag(layout.context.words.start) : '',
  ];
}

/** Two tight corners and two round ones, as on the choices of the game. */
function frame(card: SceneCard, header: number, edge: string): readonly string[] {
  const { width: w, height: h } = card;
  const outline = `M4 0H${w - 9}Q${w} 0 ${w} 8V${r(h - 4)}Q${w} ${r(h)} ${w - 5} ${r(h)}H11Q0 ${r(h)} 0 ${r(h - 9)}V4Q0 0 4 0z`;
  const dashes = card.breaksIn ? '7 4' : undefined;
  return [
    path(outline, { fill: deserted(card) ? `url(#${hatching})` : colours.sheet }),
    path(`M4 0H${w - 9}Q${w} 0 ${w} 8V${header}H0V4Q0 0 4 0z`, {
      fill: deserted(card) ? colours.sheet : colours.caption,
    }),
    path(`M0 ${header}H${w}`, { stroke: edge, 'stroke-width': 1.3, 'stroke-dasharray': dashes }),
    path(outline, { fill: 'none', stroke: edge, 'stroke-width': 2.2, 'stroke-dasharray': dashes }),
  ];
}

/** The number on ink in the corner. */
function disc(mark: string, header: number, fill: string): string {
  const width = discWidth(mark, header);
  return (
    path(`M4 0H${r(width)}V${header}H0V4Q0 0 4 0z`, { fill }) +
    text(width / 2, header / 2 + 4.2, mark, { ...letters.disc, fill: colours.sheet, anchor: 'middle' })
  );
}

const flag = (word: string): string =>
  path('M10 0V-24', { stroke: colours.ink, 'stroke-width': 2 }) +
  path(`M10 -24H${r(24 + measure(word, letters.caption))}l-6 7.5 6 7.5H10z`, { fill: colours.ink }) +
  text(15, -12.5, word, { ...letters.caption, fill: colours.sheet });

/** The line with the id, what is to be looked at and what it counts for. */
function identity(card: SceneCard, { context, sizes }: Layout): readonly string[] {
  const y = sizes.header + 14;
  const right = card.width - inset;
  if (deserted(card)) {
    const why = card.island ? context.words.noWay : context.words.nobody;
    const room = card.width - 3 * inset - measure(why, { ...letters.id, bold: true });
    return [
      text(inset, y, cut(card.id, room, letters.id), { ...letters.id, fill: colours.ink2, italic: true }),
      text(right, y, why, { ...letters.id, bold: true, fill: colours.brick, anchor: 'end' }),
    ];
  }
  const parts: string[] = [];
  let x = right;
  if (card.share !== undefined && !sizes.rows) {
    const share = percent(card.share);
    parts.push(text(x, y, share, { ...letters.id, fill: colours.ink, anchor: 'end' }));
    x -= measure(share, letters.id) + 8;
  }
  if (card.counts !== '' && sizes.rows) {
    const style = { ...letters.id, anchor: 'end', fill: card.countsNot ? colours.brick : colours.ink } as const;
    parts.push(text(x, y, card.counts, style));
    x -= measure(card.counts, letters.id) + 13;
    parts.push(icon('drop', x, y - 9, 11, style.fill, card.countsNot ? 'none' : colours.water));
    x -= 6;
  }
  if (card.looks > 0) {
    const count = String(card.looks);
    parts.push(text(x, y, count, { ...letters.id, bold: true, fill: colours.ink, anchor: 'end' }));
    x -= measure(count, { ...letters.id, bold: true }) + 16;
    parts.push(icon('eye', x, y - 10.5, 13));
    x -= 4;
  }
  return [
    text(inset, y, cut(card.id, x - inset, letters.id), { ...letters.id, fill: colours.ink2, italic: true }),
    ...parts,
  ];
}

const r = (value: number): number => Math.round(value * 10) / 10;
