/** Things of an office and a hall, drawn round the middle of a box of about 140 by 140, back to front. */
import { amber, box, ink, paper, rain, red, round, rows, type Stroke, water, wood } from './cover-pen.ts';

export const thingsOfWork = {
  sheet: [
    ['M-44 -62 L46 -58 L42 62 L-48 58 Z', paper, 2.6],
    [rows(-32, -40, [40], 12), undefined, 4.2],
    [rows(-32, -20, [62, 54, 60, 36, 58, 48], 12), undefined, 2.2, rain],
  ],
  plan: [
    ['M-64 -40 L-22 -52 L22 -40 L64 -52 L64 44 L22 56 L-22 44 L-64 56 Z', paper, 2.6],
    ['M-22 -52 L22 -40 L22 56 L-22 44 Z', '#e8dcbb', 0],
    ['M-22 -52 L-22 44 M22 -40 L22 56', undefined, 1.8],
    ['M-48 34 C-36 4 -20 26 -6 2 C6 -20 22 6 36 -18', undefined, 3.4, red],
    ['M38 -46 C56 -46 54 -22 38 -12 C22 -22 20 -46 38 -46 Z', red, 2.2],
    [round(38, -33, 4), paper, 0],
    [round(-48, 34, 5), water, 0],
  ],
  stamp: [
    ['M-14 -58 C-14 -82 14 -82 14 -58 C14 -40 8 -36 10 -18 L-10 -18 C-8 -36 -14 -40 -14 -58 Z', wood, 2.6],
    ['M-38 -18 L38 -18 L42 4 L-42 4 Z', red, 2.6],
    ['M-42 4 L42 4 L42 11 L-42 11 Z', ink, 1.6],
  ],
  window: [
    [box(-66, -46, 132, 94), paper, 2.6],
    [box(-66, -46, 132, 20), '#24607c', 2.2],
    [`${round(-56, -36, 3)} ${round(-46, -36, 3)}`, amber, 0],
    [rows(-52, -8, [64, 88, 76, 50], 14), undefined, 2.2, rain],
  ],
  loupe: [
    ['M22 24 L62 66', undefined, 12],
    ['M26 28 L60 64', undefined, 6.5, red],
    [round(-4, -6, 38), '#cfe4e4', 5.4],
    ['M-24 -12 C-22 -26 -10 -32 0 -32', undefined, 4, paper],
  ],
  umbrella: [
    ['M0 -66 L0 54 C0 74 28 74 28 54', undefined, 6],
    [
      'M-80 8 C-78 -34 -44 -60 0 -60 C44 -60 78 -34 80 8 C66 -8 42 -8 28 8 C20 -8 -20 -8 -28 8 C-42 -8 -66 -8 -80 8 Z',
      amber,
      3,
    ],
    ['M-28 8 C-24 -30 -10 -56 0 -60 C10 -56 24 -30 28 8 C20 -8 -20 -8 -28 8 Z', '#f6dfa9', 2.2],
  ],
  microphone: [
    ['M0 10 L0 112', undefined, 6],
    ['M-34 116 C-30 102 30 102 34 116 Z', ink, 2.4],
    ['M-17 -10 L17 -10 L9 34 L-9 34 Z', water, 2.6],
    [round(0, -30, 25), rain, 3],
    [
      'M-22 -40 C-8 -30 8 -30 22 -40 M-24 -26 C-8 -16 8 -16 24 -26 M-8 -52 C-12 -36 -10 -20 -4 -8 M8 -52 C12 -36 10 -20 4 -8',
      undefined,
      1.5,
    ],
  ],
  light: [
    ['M0 -20 L88 210 L-88 210 Z', '#f6d58c', 0],
    ['M-16 -44 L16 -44 L24 -16 L-24 -16 Z', ink, 2.4],
  ],
  chair: [
    ['M-22 -46 C-24 -58 24 -58 22 -46 L20 0 L-20 0 Z', red, 2.6],
    ['M-26 0 L26 0 L32 16 L-32 16 Z', '#8f3d2e', 2.6],
    ['M-26 16 L-28 52 M26 16 L28 52', undefined, 4.2],
  ],
  helmet: [
    ['M-62 20 C-63 -16 -38 -42 0 -42 C38 -42 63 -16 62 20 Z', '#e8741e', 3],
    ['M-14 -44 C-10 -52 10 -52 14 -44 L14 20 L-14 20 Z', '#f08f3f', 2.4],
    ['M-40 -26 C-44 -10 -44 4 -43 20 M40 -26 C44 -10 44 4 43 20', undefined, 2.2],
    ['M-80 22 C-40 12 40 12 80 22 C84 34 76 36 70 36 L-70 36 C-76 36 -84 34 -80 22 Z', '#f08f3f', 3],
  ],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;
