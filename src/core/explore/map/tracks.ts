import type { Card, Way } from './card.ts';
import type { Column } from './columns.ts';

/** Where a card stands among the others: its column on the page, its band of columns, and how far down its column. */
export interface Seat {
  readonly card: Card;
  readonly column: number;
  readonly band: number;
  readonly place: number;
}

export type LinkStyle = 'way' | 'loop' | 'later' | 'again';

/** A line that is drawn from a way out of a card to where it goes. */
export interface Link {
  readonly from: Seat;
  readonly way: Way;
  readonly to: Seat;
  readonly style: LinkStyle;
}

/** Everything that arrives at the same place in the same manner runs together: one net. */
const netOf = ({ to, style }: Link): string => `${style} ${to.card.kind} ${to.card.id}`;

/** The upright channels that a link uses: right of where it leaves, and left of where it arrives. */
export const leaves = ({ from }: Link): number => from.column + 1;
export const arrives = ({ to, style }: Link): number => (style === 'again' ? to.column + 1 : to.column);

/** Whether a link stays in one channel; otherwise it runs through the gutter above the band where it arrives. */
export const direct = (link: Link): boolean => leaves(link) === arrives(link);

/** Whether a link goes no further than the next column, also where that begins a new band. */
export function near(link: Link, columns: number): boolean {
  const { from, to, style } = link;
  const step = to.band * columns + to.column - (from.band * columns + from.column);
  return style === 'again' || step === 1;
}

export interface Tracks {
  /** How many tracks each channel and each gutter needs. */
  readonly channels: readonly number[];
  readonly gutters: readonly number[];
  channelTrack(link: Link, channel: number): number;
  gutterTrack(link: Link): number;
}

interface Run {
  from: number;
  to: number;
}

/** Bands are further apart than anything within a column. */
const bandStep = 100_000;
const heightOf = (seat: Seat, y: number): number => (seat.band + 1) * bandStep + seat.place * 1000 + Math.min(y, 999);
const gutterHeight = (band: number): number => (band + 1) * bandStep - 1;

/** Gives each net a track of its own wherever it would lie over another. */
export function tracksFor(links: readonly Link[], columns: number, bands: number): Tracks {
  const channels = Array.from({ length: columns + 1 }, () => new Map<string, Run>());
  const gutters = Array.from({ length: bands }, () => new Map<string, Run>());
  for (const link of links) {
    const net = netOf(link);
    const [start, end] = [heightOf(link.from, link.way.leaves), heightOf(link.to, 0)];
    if (direct(link)) extend(channels[leaves(link)], net, start, end);
    else {
      const turn = gutterHeight(link.to.band);
      extend(channels[leaves(link)], net, start, turn);
      extend(channels[arrives(link)], net, turn, end);
      extend(gutters[link.to.band], net, leaves(link), arrives(link));
    }
  }
  const upright = channels.map(assign);
  const level = gutters.map(assign);
  return {
    channels: upright.map(({ count }) => count),
    gutters: level.map(({ count }) => count),
    channelTrack: (link, channel) => upright[channel]?.track.get(netOf(link)) ?? 0,
    gutterTrack: (link) => level[link.to.band]?.track.get(netOf(link)) ?? 0,
  };
}

function extend(runs: Map<string, Run> | undefined, net: string, one: number, other: number): void {
  const run = runs?.get(net);
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  if (!run) runs?.set(net, { from, to });
  else {
    run.from = Math.min(run.from, from);
    run.to = Math.max(run.to, to);
  }
}

/** The first free track for each, the shortest runs first so that they lie innermost. */
function assign(runs: ReadonlyMap<string, Run>): {
  readonly count: number;
  readonly track: ReadonlyMap<string, number>;
} {
  const taken: Run[][] = [];
  const track = new Map<string, number>();
  const length = ({ from, to }: Run): number => to - from;
  for (const [net, run] of [...runs].sort(([, one], [, other]) => length(one) - length(other))) {
    let free = taken.findIndex((others) => others.every((other) => other.to < run.from || run.to < other.from));
    if (free < 0) free = taken.push([]) - 1;
    taken[free]?.push(run);
    track.set(net, free);
  }
  return { count: taken.length, track };
}

/** Seats the columns from left to right and band by band. */
export const seatsOf = (columns: readonly Column[], perBand: number): readonly Seat[] =>
  columns.flatMap((column, index) =>
    column.map((card, place) => ({ card, column: index % perBand, band: Math.floor(index / perBand), place })),
  );
