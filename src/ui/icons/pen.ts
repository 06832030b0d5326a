/**
 * The pen: one hand for every line that is drawn in the interface. A path down the middle of a stroke becomes a filled
 * shape that swells, wavers and tapers a little. Seeded by the path itself, so a line is the same on every machine.
 */

type Point = readonly [x: number, y: number];

interface Line {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

const drawn = new Map<string, string>();

/**
 * Path data (absolute M L C Q Z) → path data of an inked stroke `width` units wide, to be filled.
 * `steady` is 0 for a line that wavers as much as it can and 1 for a ruled one.
 */
export function ink(path: string, width: number, steady = 0): string {
  const key = `${width}|${steady}|${path}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const shape = flatten(path)
    .map((line, index) => stroke(line, width, steady, path.length + index * 7))
    .join('');
  drawn.set(key, shape);
  return shape;
}

function stroke(line: Line, width: number, steady: number, seed: number): string {
  const points = walk(line.points, Math.max(1.6, width * 1.4));
  const total = lengths(points);
  const whole = total.at(-1) ?? 0;
  if (points.length < 2) return '';
  const end = Math.min(6 * width, whole * 0.35) || 1;
  const thin = line.closed ? 0.9 : 0.62;
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach(([x, y], index) => {
    const [nx, ny] = normal(points, index);
    const at = total[index] ?? 0;
    const near = Math.min(1, Math.min(at, whole - at) / end);
    const half = (width / 2) * (1 + 0.18 * waver(at / width, seed)) * (thin + (1 - thin) * near);
    const off = 0.16 * width * (1 - steady) * waver(at / width, seed + 3) * (line.closed ? 1 : near);
    left.push([x + nx * (off + half), y + ny * (off + half)]);
    right.push([x + nx * (off - half), y + ny * (off - half)]);
  });
  return round([...left, ...right.reverse()]);
}

/** Two slow waves, between -1 and 1. */
const waver = (at: number, seed: number): number => Math.sin(at / 9 + seed) * 0.6 + Math.sin(at / 3.7 + seed * 2) * 0.4;

function normal(points: readonly Point[], index: number): Point {
  const [ax, ay] = points[Math.max(0, index - 1)] ?? [0, 0];
  const [bx, by] = points[Math.min(points.length - 1, index + 1)] ?? [0, 0];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [-(by - ay) / length, (bx - ax) / length];
}

function lengths(points: readonly Point[]): number[] {
  let total = 0;
  return points.map((point, index) => {
    const last = points[index - 1];
    if (last) total += Math.hypot(point[0] - last[0], point[1] - last[1]);
    return total;
  });
}

/** The same line with a point at every `step`. */
function walk(points: readonly Point[], step: number): Point[] {
  const out: Point[] = points[0] ? [points[0]] : [];
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (!from) return;
    const parts = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
    for (let part = 1; part <= parts; part += 1) {
      const t = part / parts;
      out.push([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
    }
  });
  return out;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);
const pair = ([x, y]: Point): string => `${number(x)} ${number(y)}`;
const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** A closed shape through the middles of its sides, so that it has no corners. */
function round(ring: readonly Point[]): string {
  const after = (index: number): Point => ring[index % ring.length] ?? [0, 0];
  const start = middle(after(0), after(1));
  const curves = ring.map(
    (_, index) => `Q${pair(after(index + 1))} ${pair(middle(after(index + 1), after(index + 2)))}`,
  );
  return `M${pair(start)}${curves.join('')}Z`;
}

/** Path data → the points that its curves pass. */
function flatten(path: string): Line[] {
  const lines: { points: Point[]; closed: boolean }[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([MLCQZ])([^MLCQZ]*)/g)) {
    const values = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const points: Point[] = [];
    for (let index = 0; index + 1 < values.length; index += 2)
      points.push([values[index] ?? 0, values[index + 1] ?? 0]);
    if (command === 'M') lines.push({ points: [], closed: false });
    const line = lines.at(-1);
    if (!line) continue;
    if (command === 'M' || command === 'L') line.points.push(...points);
    if (command === 'C') bend(line.points, points, 3);
    if (command === 'Q') bend(line.points, points, 2);
    if (command === 'Z') {
      line.closed = true;
      if (line.points[0]) line.points.push(line.points[0]);
    }
  }
  return lines;
}

/** Adds the curves that `size` control points at a time describe (2: quadratic, 3: cubic). */
function bend(line: Point[], controls: readonly Point[], size: 2 | 3): void {
  for (let index = 0; index + size <= controls.length; index += size) {
    let hull: Point[] = [...line.slice(-1), ...controls.slice(index, index + size)];
    const fixed = hull;
    for (let part = 1; part <= 12; part += 1) {
      hull = fixed;
      while (hull.length > 1) hull = hull.slice(1).map((to, at) => between(hull[at] ?? to, to, part / 12));
      if (hull[0]) line.push(hull[0]);
    }
  }
}

const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
