/** What the things of the covers are drawn with. */

/** Shape, its colour (none: only the line), the weight of its line (0: only the colour), the colour of the line. */
export type Stroke = readonly [d: string, fill: string | undefined, width: number, color?: string];

export const ink = '#1b2530';
export const paper = '#fffdf6';
export const water = '#2c4450';
export const rain = '#6f8e93';
export const amber = '#e9c46f';
export const red = '#b4543f';
export const wood = '#c9a77a';

/** A circle as the pen reads it. */
export const round = (x: number, y: number, r: number): string =>
  `M${x} ${y - r} C${x + r * 1.33} ${y - r} ${x + r * 1.33} ${y + r} ${x} ${y + r} C${x - r * 1.33} ${y + r} ${x - r * 1.33} ${y - r} ${x} ${y - r} Z`;

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y} L${x + width} ${y} L${x + width} ${y + height} L${x} ${y + height} Z`;

export const rows = (x: number, y: number, widths: readonly number[], gap: number): string =>
  widths.map((width, index) => `M${x} ${y + index * gap} L${x + width} ${y + index * gap + 1}`).join(' ');
