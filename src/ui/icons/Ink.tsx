import { ink } from './pen.ts';

export interface InkProps {
  /** The middle of the line: absolute M L C Q Z. */
  readonly d: string;
  readonly width?: number;
  /** Colour of the line; `currentColor` where it is left out. */
  readonly color?: string;
  /** Colour of the shape under the line. */
  readonly fill?: string;
}

/** A drawn line, and the colour that it holds. Stands within an `svg`. */
export function Ink({ d, width = 2, color = 'currentColor', fill }: InkProps) {
  return (
    <>
      {fill === undefined ? null : <path d={d} fill={fill} />}
      {width > 0 ? <path d={ink(d, width)} fill={color} /> : null}
    </>
  );
}
