import type { Mood } from '../../core/scenario/model.ts';
import { Ink } from './Ink.tsx';
import { type Hair, signOf } from './signs.ts';

export const artInk = '#1b2530';

const head = 'M24 10 C34 10 38.2 18 37.6 26 C37 35 31 41.5 24 41.5 C17 41.5 11 35 10.4 26 C9.8 18 14 10 24 10 Z';
const narrow = 'M24 13 C32 13 35.4 19 35 26.5 C34.4 34 30 39 24 39 C18 39 13.6 34 13 26.5 C12.6 19 16 13 24 13 Z';
const ears = 'M10.6 25 C6.6 23.6 6.4 31 11 31 M37.4 25 C41.4 23.6 41.6 31 37 31';

/** What lies behind the head and what lies over it. */
const hairs: Readonly<Record<Hair, { readonly behind?: string; readonly over?: string }>> = {
  none: {},
  short: {
    over: 'M9.8 24 C6.6 11 15 4.6 24 5.6 C34 3.6 41.8 11 38.4 24 C37 19 34.6 15.6 31 14.6 C25 17.4 18 16.4 14 16.2 C11.6 18.4 10.6 21 9.8 24 Z',
  },
  bob: {
    behind: 'M24 4 C40 3.4 44 16 41.6 35 C38.6 39 35 39 33 36 L15 36 C13 39 9.4 39 6.4 35 C4 16 8 3.4 24 4 Z',
    over: 'M10 26 C8.6 14 15 8.4 24 8 C33 8.4 39.4 14 38 26 C36 20 33.6 16 30 13.4 C25 19 16 20.6 10 26 Z',
  },
  long: {
    behind: 'M24 3.6 C41 3 43.6 18 44.4 46.5 L31 46.5 L17 46.5 L3.6 46.5 C4.4 18 7 3 24 3.6 Z',
    over: 'M10 26 C8.6 13 15 8 24 8 C33 8 39.4 13 38 26 C35.4 20 29 17 24.4 11.4 C20 17 12.6 20 10 26 Z',
  },
  bun: {
    behind: 'M15 9 C8 6 10 -3 17 -1.6 C23 -5 31 1 27 8 Z',
    over: 'M10 24.6 C8 12 15 6.4 24 6.6 C33.4 6.4 40 12 38 24.6 C36.4 18 31 13.6 24 13.4 C17 13.6 11.6 18 10 24.6 Z',
  },
  afro: {
    behind:
      'M24 -1.6 C40 -2.4 48 10 43.6 22 C45 30 38.6 34.6 33 33.4 L15 33.4 C9.4 34.6 3 30 4.4 22 C0 10 8 -2.4 24 -1.6 Z',
    over: 'M10 24.6 C9 13 16 8 24 8 C32 8 39 13 38 24.6 C36 17.6 31 14 24 13.8 C17 14 12 17.6 10 24.6 Z',
  },
  scarf: {
    behind: 'M24 3.4 C40.6 3 43.6 18 41.4 31 C42.6 41 35 46.6 24 46.6 C13 46.6 5.4 41 6.6 31 C4.4 18 7.4 3 24 3.4 Z',
  },
  bald: {
    over: 'M10.6 22 C6 22 5.4 31 10.6 33 C9.8 29 10 26 10.6 22 Z M37.4 22 C42 22 42.6 31 37.4 33 C38.2 29 38 26 37.4 22 Z',
  },
};

const beard =
  'M11.4 28 C12 39 17 44.4 24 44.4 C31 44.4 36 39 36.6 28 C34 32.4 31 32.6 28.6 31.6 C25.6 30.6 22.4 30.6 19.4 31.6 C17 32.6 14 32.4 11.4 28 Z';

interface Features {
  readonly brows: string;
  readonly eyes: 'dot' | 'big' | 'arc' | 'narrow';
  readonly mouth: string;
  /** A mouth that stands open. */
  readonly open?: boolean;
}

const moods: Readonly<Record<Mood, Features>> = {
  neutral: {
    brows: 'M15 21.4 Q18 19.8 21 20.8 M28 20.8 Q31 19.8 34 21.4',
    eyes: 'dot',
    mouth: 'M20.4 36 Q24.4 36.8 28.4 35.6',
  },
  happy: {
    brows: 'M14.6 20.6 Q18 17.4 21.4 19.6 M27.6 19.6 Q31 17.4 34.4 20.6',
    eyes: 'arc',
    mouth: 'M18 33.6 Q24.4 35.4 31 33.2 Q29.6 39.4 24.4 39.4 Q19.4 39.4 18 33.6 Z',
    open: true,
  },
  worried: {
    brows: 'M14.4 22.6 Q18.4 21 21.6 17.6 M27.4 17.6 Q30.6 21 34.6 22.6',
    eyes: 'dot',
    mouth: 'M19.6 37.2 Q22 34.4 24.4 36.2 Q27 38 29.4 35.4',
  },
  annoyed: {
    brows: 'M14.2 19.2 Q18.4 20 22 23.4 M27 23.4 Q30.6 20 34.8 19.2',
    eyes: 'narrow',
    mouth: 'M19.8 37.4 Q24.4 33.8 29.2 37',
  },
  surprised: {
    brows: 'M14.6 18 Q18 14.4 21.4 17 M27.6 17 Q31 14.4 34.4 18',
    eyes: 'big',
    mouth: 'M24.4 33.6 C28.4 33.6 28.4 40 24.4 40 C20.4 40 20.4 33.6 24.4 33.6 Z',
    open: true,
  },
};

const eyes: Readonly<
  Record<Features['eyes'], { readonly path: string; readonly width: number; readonly filled: boolean }>
> = {
  dot: {
    path: 'M18.4 24.4 C20.6 24.4 20.6 28.6 18.4 28.6 C16.2 28.6 16.2 24.4 18.4 24.4 Z M30.6 24.4 C32.8 24.4 32.8 28.6 30.6 28.6 C28.4 28.6 28.4 24.4 30.6 24.4 Z',
    width: 0,
    filled: true,
  },
  big: {
    path: 'M18.4 22.8 C21.4 22.8 21.4 28.8 18.4 28.8 C15.4 28.8 15.4 22.8 18.4 22.8 Z M30.6 22.8 C33.6 22.8 33.6 28.8 30.6 28.8 C27.6 28.8 27.6 22.8 30.6 22.8 Z',
    width: 0,
    filled: true,
  },
  arc: { path: 'M15.4 27.4 Q18.4 23 21.4 27 M27.6 27 Q30.6 23 33.6 27.4', width: 1.9, filled: false },
  narrow: {
    path: 'M16 25.4 L21 26 C20.6 28.8 17 28.8 16 25.4 Z M33 25.4 L28 26 C28.4 28.8 32 28.8 33 25.4 Z',
    width: 0.6,
    filled: true,
  },
};

const nose = 'M25.4 27 Q28.4 30.4 25.8 31.6 Q24.6 32 23.4 31.2';
const glasses =
  'M18 21.6 C24.6 21.6 24.6 31.4 18 31.4 C11.4 31.4 11.4 21.6 18 21.6 Z M31 21.6 C37.6 21.6 37.6 31.4 31 31.4 C24.4 31.4 24.4 21.6 31 21.6 Z M22.8 25.6 Q24.5 24.4 26.2 25.6';

export interface HeadProps {
  readonly person: string;
  readonly mood: Mood;
  /** Weight of the outline, in units of the box of 48. */
  readonly line: number;
}

/** The head of a sign in a box of 48 by 48, the hair rising a little over its top. Stands within an `svg`. */
export function Head({ person, mood, line }: HeadProps) {
  const sign = signOf(person);
  const hair = hairs[sign.hair];
  const face = moods[mood];
  const eye = eyes[face.eyes];
  const fine = line * 0.85;
  return (
    <>
      {hair.behind === undefined ? null : <Ink d={hair.behind} width={line} color={artInk} fill={sign.hairColor} />}
      {sign.hair === 'scarf' ? null : <Ink d={ears} width={line} color={artInk} fill={sign.skin} />}
      <Ink d={sign.hair === 'scarf' ? narrow : head} width={line} color={artInk} fill={sign.skin} />
      {sign.beard ? <Ink d={beard} width={fine} color={artInk} fill={sign.hairColor} /> : null}
      {hair.over === undefined ? null : <Ink d={hair.over} width={line} color={artInk} fill={sign.hairColor} />}
      <g transform="translate(1.7 0)">
        <Ink d={eye.path} width={eye.width} color={artInk} {...(eye.filled ? { fill: artInk } : {})} />
        {sign.glasses ? <Ink d={glasses} width={fine} color={artInk} /> : null}
        <Ink d={face.brows} width={fine} color={artInk} />
        <Ink d={nose} width={fine} color={artInk} />
        <Ink
          d={face.mouth}
          width={fine}
          color={sign.beard && mood !== 'happy' ? '#fffdf6' : artInk}
          {...(face.open ? { fill: mood === 'happy' ? '#fffdf6' : artInk } : {})}
        />
      </g>
    </>
  );
}
