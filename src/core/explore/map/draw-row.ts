import type { Card, RowBox, SceneCard, Way } from './card.ts';
import { deserted, hatching } from './deserted.ts';
import { icon } from './icons.ts';
import type { Layout } from './layout.ts';
import { colours } from './look.ts';
import { drawNote, poleMark, type SignKind, sign } from './marks.ts';
import { measure } from './measure.ts';
import { wayKey } from './order.ts';
import { leanWidth, lineHeight, noteHeight } from './scene-card.ts';
import { inset, letters, signInset, signWidth } from './sizes.ts';
import { describeRow } from './spoken.ts';
import { bellWidth } from './ways.ts';
import { element, path, text, title } from './xml.ts';

/** A row of a card: what one can do, its small notes, and the signs to where it goes. */
export function drawRow(box: RowBox, card: SceneCard, layout: Layout): string {
  const { row, top, height, lines, notes, ways } = box;
  const w = card.width;
  const left = inset + row.leans.length * leanWidth;
  const afterText = top + 7 + lines.length * lineHeight;
  const shut = row.found.reached === false && !deserted(card);
  return element(
    'g',
    { role: 'group', 'data-map-choice': row.kind === 'choice' ? row.key : undefined },
    title(describeRow(box, layout.context.words)),
    shut ? element('rect', { x: 2, y: top + 1, width: w - 4, height: height - 2, fill: `url(#${hatching})` }) : '',
    path(`M${inset - 4} ${r(top)}H${w - inset + 4}`, { stroke: colours.rule, 'stroke-width': 1 }),
    ...row.leans.map((lean, place) => poleMark(lean, inset + place * leanWidth, top + 7)),
    ...lines.map((line, place) =>
      text(left, top + 16 + place * lineHeight, line, { ...letters.row, fill: colours.ink }),
    ),
    drawMinutes(box, w - inset - box.beside),
    ...notes.flatMap((line, place) => line.map((note) => drawNote(note, inset, afterText + 7 + place * noteHeight))),
    ...ways.map((way) => drawWay(way, card, layout)),
  );
}

/** The minutes end at a point, and before them stands the pencil of a task. */
function drawMinutes({ row, top }: RowBox, right: number): string {
  const style = { ...letters.minutes, fill: colours.ink2, anchor: 'end' } as const;
  const pencil = icon('pencil', right - measure(row.minutes, letters.minutes) - 22, top + 5, 12);
  return (row.kind === 'task' ? pencil : '') + (row.minutes === '' ? '' : text(right, top + 15.5, row.minutes, style));
}

function drawWay(way: Way, card: SceneCard, layout: Layout): string {
  const width = signWidth(way.mark);
  const plate = sign(signKind(way, card, layout), way.mark, way.right, way.y, width);
  if (way.label === '') return plate;
  const place = way.right - width - 5;
  const late = way.kind === 'later';
  const style = { ...letters.label, fill: late ? colours.urgent : colours.ink2, anchor: 'end' } as const;
  const label = text(place, way.y + 3.3, way.label, style);
  const from = place - measure(way.label, letters.label) - bellWidth;
  return (late ? icon('bell', from, way.y - 6, 12, colours.urgent) : '') + label + plate;
}

function signKind({ kind, goal }: Way, card: Card, { loops }: Layout): SignKind {
  if (kind === 'later') return 'later';
  if (goal.to !== 'scene') return goal.to;
  return loops.has(wayKey(card.id, goal.id)) ? 'loop' : 'scene';
}

/** Signs beside each other, as many as fit; how many more there are is said. */
export function drawShortWays(card: SceneCard, layout: Layout): readonly string[] {
  const out: string[] = [];
  let x = inset - 6;
  const end = card.width - signInset;
  card.ways.forEach((way, index) => {
    const width = signWidth(way.mark);
    const rest = card.ways.length - index;
    const room = end - (rest > 1 ? 22 : 0);
    if (x > end) return;
    if (x + width > room) {
      out.push(text(x + 2, way.y + 3.4, `+${rest}`, { ...letters.sign, fill: colours.ink2 }));
      x = end + 1;
      return;
    }
    out.push(sign(signKind(way, card, layout), way.mark, x + width, way.y, width));
    x += width + 3;
  });
  return out;
}

const r = (value: number): number => Math.round(value * 10) / 10;
