import type { Channel } from '../../scenario/model.ts';
import type { SceneCard } from './card.ts';
import { deserted, hatching } from './deserted.ts';
import { type IconName, icon } from './icons.ts';
import type { Layout } from './layout.ts';
import { colours } from './look.ts';
import { dots, poleMark, type SignKind, shareBar, sign } from './marks.ts';
import { cut } from './measure.ts';
import { entryHeight, legendRows, margin } from './page.ts';
import { poleName } from './poles.ts';
import type { Row } from './rows.ts';
import { shareWidth } from './sizes.ts';
import { element, path, text } from './xml.ts';

interface Entry {
  /** Draws what is explained between x and x + 40, with its middle at y. */
  draw(x: number, y: number): string;
  readonly words: string;
}

const letters = { size: 11.5 } as const;
const heading = { size: 15, bold: true, family: 'serif' } as const;
const sampleWidth = 48;

const channels: readonly Channel[] = ['talk', 'phone', 'mail', 'document', 'chat', 'meeting', 'event'];

/** What every mark on the map means; only marks that stand on it are explained. */
export function drawLegend(layout: Layout): string {
  const { geometry, context } = layout;
  const { words } = context;
  const width = geometry.width - 2 * margin;
  const top = geometry.legend + 12;
  const entries = entriesOf(layout);
  const rows = legendRows(geometry.width);
  const column = width / Math.ceil(entries.length / rows);
  return element(
    'g',
    { role: 'group' },
    path(`M${margin} ${top}H${geometry.width - margin}`, { stroke: colours.ink, 'stroke-width': 2.2 }),
    text(margin, top + 24, words.legend.title, { ...heading, fill: colours.ink }),
    layout.onlyNear
      ? text(geometry.width - margin, top + 23, words.legend.far, { ...letters, fill: colours.ink, anchor: 'end' })
      : '',
    ...entries.map(({ draw, words: meaning }, index) => {
      const x = margin + Math.floor(index / rows) * column;
      const y = top + 44 + (index % rows) * entryHeight;
      return (
        draw(x, y) +
        text(x + sampleWidth, y + 4, cut(meaning, column - sampleWidth - 8, letters), { ...letters, fill: colours.ink })
      );
    }),
  );
}

/** A mark, and whether it stands on this map. */
type Candidate = readonly [there: boolean, entry: Entry];

const entriesOf = (layout: Layout): readonly Entry[] =>
  [
    ...linesAndCards(layout),
    ...signs(layout),
    ...poleEntries(layout),
    ...marksOnCards(layout),
    ...channelEntries(layout),
  ].flatMap(([there, entry]) => (there ? [entry] : []));

const scenesOn = ({ placed }: Layout): readonly SceneCard[] =>
  placed.flatMap(({ card }) => (card.kind === 'scene' ? [card] : []));
const rowsOn = (layout: Layout): readonly Row[] => scenesOn(layout).flatMap((card) => card.rows.map(({ row }) => row));

function linesAndCards(layout: Layout): readonly Candidate[] {
  const { legend } = layout.context.words;
  const drawn = (...styles: readonly string[]): boolean => layout.links.some(({ style }) => styles.includes(style));
  return [
    [true, { draw: sampleCard, words: legend.card }],
    [layout.placed.some(({ card }) => card.kind === 'ending'), { draw: sampleEnding, words: legend.ending }],
    [scenesOn(layout).some(({ breaksIn }) => breaksIn), { draw: sampleInterruption, words: legend.breaksIn }],
    [true, { draw: arrow(colours.ink, 1.5), words: legend.way }],
    [drawn('loop', 'again'), { draw: arrow(colours.brick, 2.2), words: legend.loop }],
    [drawn('later'), { draw: arrow(colours.urgent, 1.5, '6 4'), words: legend.later }],
  ];
}

function signs(layout: Layout): readonly Candidate[] {
  const { legend } = layout.context.words;
  const goals = new Set(layout.placed.flatMap(({ card }) => card.ways.map(({ goal }) => goal.to)));
  return [
    [true, { draw: sampleSign('scene', '5'), words: legend.chip }],
    [goals.has('back'), { draw: sampleSign('back', ''), words: legend.back }],
    [goals.has('again'), { draw: sampleSign('again', ''), words: legend.again }],
  ];
}

function marksOnCards(layout: Layout): readonly Candidate[] {
  const { legend } = layout.context.words;
  const scenes = scenesOn(layout);
  const rows = rowsOn(layout);
  const cards = layout.placed.map(({ card }) => card);
  const pointed = rows.some(({ notes }) => notes.some(({ kind }) => kind === 'points'));
  const counted = layout.sizes.rows && scenes.some(({ counts }) => counts !== '');
  const unreached = cards.some(deserted) || rows.some(({ found }) => found.reached === false);
  return [
    [pointed, { draw: (x, y) => dots(2, x + 4, y), words: legend.points }],
    [counted, { draw: samplePicture('drop', colours.water), words: legend.counts }],
    [scenes.some(({ looks }) => looks > 0), { draw: samplePicture('eye'), words: legend.looks }],
    [rows.some(({ kind }) => kind === 'task'), { draw: samplePicture('pencil'), words: legend.task }],
    [cards.some(({ share }) => share !== undefined), { draw: sampleShare, words: legend.share }],
    [unreached, { draw: sampleHatching, words: legend.unreached }],
  ];
}

const channelEntries = (layout: Layout): readonly Candidate[] =>
  channels.map((channel) => [
    scenesOn(layout).some((card) => card.channel === channel),
    { draw: samplePicture(channel), words: layout.context.words.legend.channels[channel] },
  ]);

function poleEntries(layout: Layout): readonly Candidate[] {
  const there = rowsOn(layout).some(({ leans }) => leans.length > 0);
  const { scenario, words } = layout.context;
  return scenario.profile.poles.flatMap(({ id, poles }, dilemma) =>
    poles.map((pole, index): Candidate => {
      const side = index === 0 ? 0 : 1;
      const meaning = words.legend.pole(poleName(id, pole, scenario.language));
      return [there, { draw: (x, y) => poleMark({ dilemma, side }, x + 4, y - 5), words: meaning }];
    }),
  );
}

const box = (x: number, y: number, fill: string, stroke: string, dashes?: string): string =>
  element('rect', {
    x: x + 1,
    y: y - 7,
    width: 36,
    height: 14,
    rx: 2,
    fill,
    stroke,
    'stroke-width': 1.8,
    'stroke-dasharray': dashes,
  });

const sampleCard: Entry['draw'] = (x, y) =>
  box(x, y, colours.sheet, colours.ink) +
  element('rect', {
    x: x + 1,
    y: y - 7,
    width: 36,
    height: 6,
    fill: colours.caption,
    stroke: colours.ink,
    'stroke-width': 1,
  });
const sampleEnding: Entry['draw'] = (x, y) =>
  path(`M${x + 6} ${y - 7}h26l5 5v4l-5 5h-26l-5-5v-4z`, {
    fill: colours.sheet,
    stroke: colours.ink,
    'stroke-width': 2.2,
  });
const sampleInterruption: Entry['draw'] = (x, y) => box(x, y, colours.sheet, colours.urgent, '5 3');
const sampleHatching: Entry['draw'] = (x, y) => box(x, y, `url(#${hatching})`, colours.ink);
const samplePicture =
  (name: IconName, fill = 'none'): Entry['draw'] =>
  (x, y) =>
    icon(name, x + 2, y - 8, 16, colours.ink, fill);
const sampleSign =
  (kind: SignKind, mark: string): Entry['draw'] =>
  (x, y) =>
    sign(kind, mark, x + 28, y, 26);
const sampleShare: Entry['draw'] = (x, y) => shareBar(0.6, x + shareWidth - 14, y);

const arrow =
  (stroke: string, width: number, dashes?: string): Entry['draw'] =>
  (x, y) =>
    path(`M${x + 1} ${y}h30`, { stroke, 'stroke-width': width, 'stroke-dasharray': dashes, fill: 'none' }) +
    path(`M${x + 37} ${y}l-7 -4.5v9z`, { fill: stroke });
