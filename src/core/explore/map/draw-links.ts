import type { Layout } from './layout.ts';
import { colours } from './look.ts';
import { type Point, type Route, routesOf } from './routes.ts';
import type { Link, LinkStyle } from './tracks.ts';
import { element, path } from './xml.ts';

const strokes: Readonly<
  Record<LinkStyle, { readonly stroke: string; readonly width: number; readonly dashes?: string }>
> = {
  way: { stroke: colours.ink, width: 1.5 },
  loop: { stroke: colours.brick, width: 2.2 },
  again: { stroke: colours.brick, width: 2.2 },
  later: { stroke: colours.urgent, width: 1.5, dashes: '6 4' },
};

const head = 7;
const bend = 7;

/** All the lines; what crosses lies on a band of paper, so that a crossing is no junction. */
export function drawLinks(layout: Layout): string {
  const routes = routesOf(layout);
  const nets = new Map<string, Route[]>();
  for (const route of routes) {
    const { style, to } = route.link;
    const net = `${style} ${to.card.kind} ${to.card.id}`;
    const known = nets.get(net);
    if (known) known.push(route);
    else nets.set(net, [route]);
  }
  return [...nets.values()].map(drawNet).join('');
}

/** Everything that arrives at one place; what two ways have in common is one line. */
function drawNet(routes: readonly Route[]): string {
  const seen = new Set<string>();
  const lines = routes
    .map(({ link, points }) => ({ link, d: rounded(points) }))
    .filter(({ d }) => !seen.has(d) && seen.add(d));
  const under = lines.map(({ d }) => path(d, { stroke: colours.paper, 'stroke-width': 5 })).join('');
  const tips = routes.slice(0, 1).map(({ link, points }) => arrowHead(points, link.style));
  return element('g', { fill: 'none' }, under, ...lines.map(({ link, d }) => drawLine(link, d)), ...tips);
}

function drawLine({ way, to, style }: Link, d: string): string {
  const { stroke, width, dashes } = strokes[style];
  return path(d, {
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dashes,
    'data-map-way': `${way.row} ${to.card.id}`,
  });
}

const r = (value: number): number => Math.round(value * 10) / 10;

/** A line through these points with its corners rounded. */
function rounded(points: readonly Point[]): string {
  return points
    .map((here, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${r(here[0])} ${r(here[1])}`;
      if (!after) return `L${r(here[0])} ${r(here[1])}`;
      const [a, b] = [towards(here, before), towards(here, after)];
      return `L${r(a[0])} ${r(a[1])}Q${r(here[0])} ${r(here[1])} ${r(b[0])} ${r(b[1])}`;
    })
    .join('');
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const step = Math.min(bend, length / 2) / length;
  return [from[0] + (to[0] - from[0]) * step, from[1] + (to[1] - from[1]) * step];
}

function arrowHead(points: readonly Point[], style: LinkStyle): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const side = end[0] >= before[0] ? -1 : 1;
  const d = `M${r(end[0])} ${r(end[1])}l${side * head} -4.5v9z`;
  return path(d, { fill: strokes[style].stroke });
}
