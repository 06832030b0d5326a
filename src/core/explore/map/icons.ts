import type { Channel } from '../../scenario/model.ts';
import { colours } from './look.ts';
import { element, path } from './xml.ts';

/** Small pictures of plain shapes, 16 by 16, in one line of ink. */
export type IconName = Channel | 'eye' | 'pencil' | 'bell' | 'back' | 'again' | 'drop';

const outlines: Readonly<Record<IconName, string>> = {
  talk: 'M2.5 3h11v7.5H8L4.5 13.8V10.5h-2z',
  phone:
    'M3.2 2.5L6 2l1.4 3.6-1.7 1.3c.6 1.6 1.8 2.8 3.4 3.4l1.3-1.7L14 10l-.5 2.8c-.2.8-.9 1.3-1.7 1.2C6.6 13.6 2.4 9.4 2 4.200c-.1-.8.4-1.5 1.2-1.700z',
  mail: 'M1.5 3.500h13v9h-13zM1.5 3.500L8 9l6.5-5.5',
  document: 'M3.5 1.500h6l3 3v10h-9zM9.5 1.500v3h3M5.5 7.500h5M5.5 10h5M5.5 12.300h3',
  chat: 'M1.5 2h8v5.500H5.500L3.5 9.500v-2h-2zM11.5 5.500h3V11h-1.500v2.300L10.7 11H6.500V9.5',
  meeting:
    'M3 8.500C3 7 5.2 6 8 6s5 1 5 2.500S10.8 11 8 11 3 10 3 8.500zM8 1.500a1.4 1.4 0 1 1-.01 0zM2.8 11.500a1.4 1.4 0 1 1-.01 0zM13.2 11.500a1.4 1.4 0 1 1-.01 0z',
  event:
    'M8 1l1.7 4.200L14 3.500l-1.6 4.200L15.5 10l-4.3.6.3 4.200L8 12l-3.5 2.8.3-4.200L.5 10l3.1-2.300L2 3.500l4.3 1.700z',
  eye: 'M1 8C3 4.8 5.3 3.5 8 3.500S13 4.8 15 8c-2 3.2-4.3 4.5-7 4.500S3 11.2 1 8zM8 5.700a2.3 2.3 0 1 1-.01 0z',
  pencil: 'M2 14l.8-3.600L11 2.200l2.8 2.8-8.2 8.200zM9.3 3.900l2.8 2.800M2.8 10.400l2.8 2.8',
  bell: 'M3 12c1-1 1.3-2.5 1.3-4.500C4.3 5 5.8 3.2 8 3.200s3.7 1.8 3.7 4.300c0 2 .3 3.5 1.3 4.500zM6.5 12.200c.2 1 .7 1.5 1.5 1.500s1.3-.5 1.5-1.500M8 3V1.5',
  back: 'M13.5 13V9.500c0-2-1.3-3.5-3.5-3.500H3M6.2 2.500L2.6 6l3.6 3.5',
  again: 'M13.3 8A5.3 5.3 0 1 1 11 3.600M11.3.8v3.200H8',
  drop: 'M8 1.500c2.4 3.2 4.3 5.6 4.3 8.200a4.3 4.3 0 0 1-8.6 0C3.7 7.1 5.6 4.7 8 1.500z',
};

/** An icon with its top left corner at a point. `size` in units of the map. */
export function icon(
  name: IconName,
  x: number,
  y: number,
  size: number,
  colour: string = colours.ink,
  fill = 'none',
): string {
  const scale = size / 16;
  return element(
    'g',
    { transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})` },
    path(outlines[name], {
      fill,
      stroke: colour,
      'stroke-width': round(1.3 / scale),
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
