import type { Scenario } from '../../scenario/model.ts';
import { columnsOf } from './columns.ts';
import { type Deck, deckOf } from './deck.ts';
import type { Found } from './found.ts';
import { linksOf } from './links.ts';
import { type Order, orderOf } from './order.ts';
import { columnRoom, type Geometry, geometryOf, type Placed } from './page.ts';
import { type MapContext, rowsOf } from './rows.ts';
import { type Sizes, sizesFor } from './sizes.ts';
import { type Link, near, seatsOf, type Tracks, tracksFor } from './tracks.ts';
import { mapWords } from './words.ts';

/** Everything on the map with its place, before anything is drawn. */
export interface Layout {
  readonly context: MapContext;
  readonly sizes: Sizes;
  readonly geometry: Geometry;
  readonly placed: readonly Placed[];
  readonly links: readonly Link[];
  readonly tracks: Tracks;
  /** Ways back to something earlier, `from>to`. */
  readonly loops: ReadonlySet<string>;
  /** Ways to far away are not drawn as lines, because there are too many to follow. */
  readonly onlyNear: boolean;
}

/** More lines than this beside each other, and nobody can follow one. */
const mostTracks = 10;

/** Works out where everything stands. Lengths in units of the map; the same scenario always gives the same map. */
export function layOut(scenario: Scenario, found: Found = {}): Layout {
  const context: MapContext = { scenario, found, words: mapWords[scenario.language] };
  const sizes = sizesFor(Object.keys(scenario.scenes).length);
  const rows = new Map(Object.values(scenario.scenes).map((scene) => [scene.id, rowsOf(scene, context)]));
  const order = orderOf(scenario, rows);
  const deck = deckOf(order, rows, context, sizes);
  const highest = [...deck.scenes.values(), ...deck.endings].reduce((most, { height }) => Math.max(most, height), 0);
  return best(
    sizes.columns.flatMap((perBand) =>
      sizes.stacks.map((times) => arrange(perBand, highest * times, { context, sizes, order, deck })),
    ),
  );
}

interface Parts {
  readonly context: MapContext;
  readonly sizes: Sizes;
  readonly order: Order;
  readonly deck: Deck;
}

/** The map with so many columns beside each other, each at most so high. */
function arrange(perBand: number, highest: number, { context, sizes, order, deck }: Parts): Layout {
  const columns = columnsOf(order, deck.scenes, deck.endings, Math.min(highest, columnRoom(sizes, perBand)));
  const seats = seatsOf(columns, perBand);
  const all = linksOf(seats, order);
  const tracksOf = (links: readonly Link[]): Tracks => tracksFor(links, perBand, Math.ceil(columns.length / perBand));
  const whole = sizes.rows ? tracksOf(all) : undefined;
  const onlyNear = whole === undefined || Math.max(...whole.channels, ...whole.gutters) > mostTracks;
  const links = onlyNear ? all.filter((link) => near(link, perBand)) : all;
  const tracks = onlyNear ? tracksOf(links) : whole;
  const geometry = geometryOf(seats, columns, perBand, tracks, sizes);
  return { context, sizes, geometry, placed: geometry.placed, links, tracks, loops: order.loops, onlyNear };
}

/** The layout that takes least room on paper; one page before several. */
function best(layouts: readonly Layout[]): Layout {
  const area = ({ geometry: { width, pages } }: Layout): number => width * width * pages;
  const single = layouts.filter(({ geometry }) => geometry.pages === 1);
  const [first, ...others] = single.length > 0 ? single : layouts;
  if (!first) throw new Error('There is no way to lay out a map without columns, so this is a bug.');
  return others.reduce((found, each) => (area(each) < area(found) ? each : found), first);
}
