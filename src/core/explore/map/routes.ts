import type { Card } from './card.ts';
import type { Layout } from './layout.ts';
import type { Placed } from './page.ts';
import { arrives, direct, type Link, type LinkStyle, leaves } from './tracks.ts';

export type Point = readonly [x: number, y: number];

/** A link and the corners that its line passes, from the edge of one card to the edge of another. */
export interface Route {
  readonly link: Link;
  readonly points: readonly Point[];
}

/** Each manner of arriving has its own place on the edge of a card, so that heads of arrows do not lie over each other. */
const entry: Readonly<Record<LinkStyle, number>> = { way: 12, loop: 26, again: 12, later: 40 };

/** The lines of all links: only through channels and gutters, never over a card. */
export function routesOf(layout: Pick<Layout, 'links' | 'placed' | 'tracks' | 'geometry'>): readonly Route[] {
  const keyOf = ({ kind, id }: Card): string => `${kind} ${id}`;
  const places = new Map(layout.placed.map((placed) => [keyOf(placed.card), placed]));
  return layout.links.flatMap((link) => {
    const [from, to] = [places.get(keyOf(link.from.card)), places.get(keyOf(link.to.card))];
    return from && to ? [{ link, points: pointsOf(link, from, to, layout) }] : [];
  });
}

function pointsOf(
  link: Link,
  from: Placed,
  to: Placed,
  { tracks, geometry }: Pick<Layout, 'tracks' | 'geometry'>,
): readonly Point[] {
  const start: Point = [from.x + from.card.width, from.y + link.way.leaves];
  const again = link.style === 'again';
  const end: Point = [again ? to.x + to.card.width : to.x, to.y + Math.min(entry[link.style], to.card.height - 8)];
  const out = geometry.channelX(leaves(link), tracks.channelTrack(link, leaves(link)));
  if (direct(link)) return [start, [out, start[1]], [out, end[1]], end];
  const across = geometry.gutterY(to.band, tracks.gutterTrack(link));
  const into = geometry.channelX(arrives(link), tracks.channelTrack(link, arrives(link)));
  return [start, [out, start[1]], [out, across], [into, across], [into, end[1]], end];
}
