import { type Column, stackGap } from './columns.ts';
import type { Sizes } from './sizes.ts';
import type { Seat, Tracks } from './tracks.ts';

/** A lying sheet of A4 or A3: its width over its height. */
const ratio = Math.SQRT2;
/** White on all sides, enough for any printer. */
export const margin = 44;
export const headingHeight = 128;
/** Every mark that a legend can have to explain, and how wide one is at least. */
const mostEntries = 28;
const entryWidth = 236;
export const entryHeight = 20;
const footer = 18;
export const trackGap = 8;
/** Between a card and the nearest track. */
const channelPad = 17;
const gutterPad = 15;
/** A single page is filled by moving its bands apart, within reason. */
const mostStretch = 46;

/** How many marks stand above each other in the legend of a map of this width. */
export const legendRows = (width: number): number =>
  Math.ceil(mostEntries / Math.max(1, Math.floor((width - 2 * margin) / entryWidth)));

const legendHeightOf = (width: number): number => 52 + legendRows(width) * entryHeight;

/** A card with its place on the map. */
export interface Placed extends Seat {
  readonly x: number;
  readonly y: number;
}

export interface Geometry {
  readonly width: number;
  readonly pageHeight: number;
  readonly pages: number;
  readonly placed: readonly Placed[];
  /** Where the legend begins. */
  readonly legend: number;
  channelX(channel: number, track: number): number;
  gutterY(band: number, track: number): number;
}

/** The height that is left for a column on the first page of so many columns. */
export const columnRoom = (sizes: Sizes, columns: number): number =>
  (columns * (sizes.card + 40) + 2 * margin) / ratio - 2 * margin - headingHeight - footer - 2 * gutterPad;

/** Puts the seats on pages: no band is cut by the edge of a page, unless it is higher than a page. */
export function geometryOf(
  seats: readonly Seat[],
  columns: readonly Column[],
  perBand: number,
  tracks: Tracks,
  sizes: Sizes,
): Geometry {
  const channelWidths = tracks.channels.map((count) => 2 * channelPad + Math.max(0, count - 1) * trackGap);
  const lefts: number[] = [];
  let x = margin;
  for (const each of channelWidths) {
    lefts.push(x);
    x += each + sizes.card;
  }
  const width = x - sizes.card + margin;
  const pageHeight = width / ratio;
  const bands = bandsOf(columns, perBand, tracks);
  const { tops, pages, legend } = paginate(bands, pageHeight, legendHeightOf(width));
  const topOf = (band: number): number => tops[band] ?? 0;
  return {
    width,
    pageHeight,
    pages,
    legend,
    placed: place(seats, (seat) => (lefts[seat.column] ?? 0) + (channelWidths[seat.column] ?? 0), topOf),
    channelX: (channel, track) => (lefts[channel] ?? 0) + channelPad + track * trackGap,
    gutterY: (band, track) => topOf(band) - gutterPad - track * trackGap,
  };
}

interface Band {
  readonly gutter: number;
  readonly height: number;
}

const columnHeight = (column: Column): number =>
  column.reduce((sum, card) => sum + card.height + stackGap, 0) - stackGap;

const bandsOf = (columns: readonly Column[], perBand: number, tracks: Tracks): readonly Band[] =>
  tracks.gutters.map((count, band) => ({
    gutter: 2 * gutterPad + Math.max(0, count - 1) * trackGap,
    height: Math.max(0, ...columns.slice(band * perBand, (band + 1) * perBand).map(columnHeight)),
  }));

interface Pagination {
  /** Where each band's cards begin. */
  readonly tops: readonly number[];
  readonly pages: number;
  readonly legend: number;
}

function paginate(bands: readonly Band[], pageHeight: number, legendHeight: number): Pagination {
  const tight = fill(bands, pageHeight, legendHeight, 0);
  if (tight.pages > 1) return tight;
  const spare = pageHeight - margin - footer - legendHeight - tight.bottom;
  return fill(bands, pageHeight, legendHeight, Math.max(0, Math.min(mostStretch, spare / (bands.length + 1))));
}

function fill(
  bands: readonly Band[],
  pageHeight: number,
  legendHeight: number,
  stretch: number,
): Pagination & { readonly bottom: number } {
  const tops: number[] = [];
  let page = 0;
  let y = margin + headingHeight;
  const bottomOf = (number: number): number => (number + 1) * pageHeight - margin - footer;
  const turn = (): void => {
    page += 1;
    y = page * pageHeight + margin;
  };
  for (const { gutter, height } of bands) {
    if (y + gutter + height > bottomOf(page) && tops.length > 0) turn();
    y += gutter + stretch;
    tops.push(y);
    y += height;
    while (y > bottomOf(page)) page += 1;
  }
  const bottom = y;
  if (y + legendHeight > bottomOf(page)) turn();
  return { tops, pages: page + 1, legend: bottomOf(page) - legendHeight, bottom };
}

function place(seats: readonly Seat[], left: (seat: Seat) => number, top: (band: number) => number): readonly Placed[] {
  let below = 0;
  return seats.map((seat) => {
    const y = seat.place === 0 ? top(seat.band) : below;
    below = y + seat.card.height + stackGap;
    return { ...seat, x: left(seat), y };
  });
}
