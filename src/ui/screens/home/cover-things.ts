/** The things that lie on covers, drawn round the middle of a box of about 140 by 140, back to front. */

/** Shape, its colour (none: only the line), the weight of its line (0: only the colour), the colour of the line. */
export type Stroke = readonly [d: string, fill: string | undefined, width: number, color?: string];

const ink = '#1b2530';
const paper = '#fffdf6';
const water = '#2c4450';
const rain = '#6f8e93';
const amber = '#e9c46f';
const red = '#b4543f';
const wood = '#c9a77a';

/** A circle as the pen reads it. */
const round = (x: number, y: number, r: number): string =>
  `M${x} ${y - r} C${x + r * 1.33} ${y - r} ${x + r * 1.33} ${y + r} ${x} ${y + r} C${x - r * 1.33} ${y + r} ${x - r * 1.33} ${y - r} ${x} ${y - r} Z`;

const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y} L${x + width} ${y} L${x + width} ${y + height} L${x} ${y + height} Z`;

const rows = (x: number, y: number, widths: readonly number[], gap: number): string =>
  widths.map((width, index) => `M${x} ${y + index * gap} L${x + width} ${y + index * gap + 1}`).join(' ');

export const things = {
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
    ['M-80 8 C-76 -82 76 -82 80 8 C66 -8 42 -8 28 8 C20 -8 -20 -8 -28 8 C-42 -8 -66 -8 -80 8 Z', amber, 3],
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
    ['M-62 20 C-66 -62 66 -62 62 20 Z', '#e8741e', 3],
    ['M-14 -44 C-10 -52 10 -52 14 -44 L14 20 L-14 20 Z', '#f08f3f', 2.4],
    ['M-40 -26 C-44 -10 -44 4 -43 20 M40 -26 C44 -10 44 4 43 20', undefined, 2.2],
    ['M-80 22 C-40 12 40 12 80 22 C84 34 76 36 70 36 L-70 36 C-76 36 -84 34 -80 22 Z', '#f08f3f', 3],
  ],
  pencil: [
    ['M-11 -92 L11 -92 L11 60 L0 92 L-11 60 Z', amber, 2.8],
    ['M-11 -92 L11 -92 L11 -74 L-11 -74 Z', '#c9705e', 2.4],
    ['M-11 -74 L11 -74 L11 -64 L-11 -64 Z', rain, 2],
    ['M-11 60 L11 60 L0 92 Z', '#f5e6c4', 2.2],
    ['M-4 79 L4 79 L0 92 Z', ink, 1],
    ['M-3.6 -62 L-3.6 58 M4 -62 L4 58', undefined, 1.4, '#a9803a'],
  ],
  folder: [
    ['M-70 -34 L-62 -48 L-22 -48 L-12 -36 L70 -36 L70 54 L-70 54 Z', '#d6a94f', 2.8],
    ['M-58 -66 L46 -72 L54 40 L-50 46 Z', paper, 2.6],
    [rows(-44, -48, [34], 12), undefined, 4.2],
    [`${box(-44, -36, 78, 9)} ${box(-43, -20, 52, 9)}`, ink, 0],
    [rows(-42, -2, [70, 40], 12), undefined, 2.2, rain],
    ['M-76 -12 L76 -12 L66 60 L-66 60 Z', amber, 2.8],
    [round(0, 24, 24), undefined, 4, '#a03f2b'],
    ['M-11 14 L0 37 L12 13', undefined, 5.6, '#a03f2b'],
  ],
  puddle: [
    [
      'M-96 6 C-92 -22 -40 -16 -22 -26 C6 -40 70 -30 92 -8 C112 12 74 34 30 30 C0 28 -22 40 -52 34 C-80 30 -100 24 -96 6 Z',
      '#5f97a6',
      2.6,
    ],
    ['M-62 2 C-46 -8 -24 -8 -10 -12 M16 14 C34 12 52 8 62 0', undefined, 2.4, '#cfe4e4'],
  ],
  inks: [
    [round(-30, -22, 46), '#5f9aa0', 0],
    [round(34, -22, 46), '#cf6f52', 0],
    [round(2, 30, 46), '#e0b23f', 0],
    ['M2 -58 C18 -46 18 2 2 14 C-14 2 -14 -46 2 -58 Z', '#7a5a56', 0],
    ['M-42 18 C-20 -2 0 2 2 14 C4 30 -16 32 -28 24 C-34 22 -40 20 -42 18 Z', '#7d8f4a', 0],
    ['M46 18 C24 -2 4 2 2 14 C0 30 20 32 32 24 C38 22 44 20 46 18 Z', '#c77a2c', 0],
    [
      'M-96 -66 L-78 -66 M-87 -75 L-87 -57 M78 -66 L96 -66 M87 -75 L87 -57 M-96 76 L-78 76 M-87 67 L-87 85 M78 76 L96 76 M87 67 L87 85',
      undefined,
      2,
    ],
  ],
  clock: [
    [round(0, 0, 46), paper, 4.4],
    ['M0 -38 L0 -30 M38 0 L30 0 M0 38 L0 30 M-38 0 L-30 0', undefined, 3],
    ['M0 0 L-2 -28 M0 0 L18 12', undefined, 5],
    [round(0, 0, 4), red, 0],
  ],
  bell: [
    ['M-58 34 C-62 -48 62 -48 58 34 Z', amber, 3],
    ['M-38 10 C-36 -12 -24 -22 -10 -26', undefined, 4, paper],
    ['M-6 -28 L-6 -44 L6 -44 L6 -28', ink, 2.4],
    [round(0, -48, 9), ink, 0],
    ['M-72 34 L72 34 L78 52 L-78 52 Z', ink, 2.4],
  ],
  balloon: [
    [
      'M-52 -34 C-20 -42 20 -42 52 -34 C60 -16 60 6 52 22 C30 28 8 28 -8 27 L-26 46 L-24 26 C-36 25 -46 24 -52 22 C-60 6 -60 -16 -52 -34 Z',
      paper,
      2.8,
    ],
    [rows(-34, -16, [66, 46, 58], 13), undefined, 2.6, rain],
  ],
  ring: [
    [
      'M-8 -20 C-20 -40 -22 -60 -14 -78 M8 -28 C6 -48 12 -64 24 -78 M24 -16 C34 -30 46 -38 62 -42',
      undefined,
      4.4,
      '#e8590c',
    ],
  ],
  phone: [
    ['M-76 42 C-76 22 -60 -8 -48 -16 L48 -16 C60 -8 76 22 78 42 Z', water, 3],
    ['M-76 41 L78 41 L78 54 L-76 54 Z', ink, 2],
    ['M-42 30 L-6 30 L-10 2 L-34 2 Z', ink, 0],
    ['M10 30 L56 30 L50 4 L8 4 Z', '#dfe7e4', 1.8],
    [
      'M-92 -22 C-100 -56 -70 -68 -48 -48 C-22 -58 22 -58 48 -48 C70 -68 100 -56 92 -22 C80 -8 58 -12 52 -30 C28 -38 -28 -38 -52 -30 C-58 -12 -80 -8 -92 -22 Z',
      ink,
      2.4,
    ],
    ['M-44 -44 C-18 -51 18 -51 44 -44', undefined, 2.4, rain],
  ],
  rope: [
    [`${box(-74, -50, 10, 104)} ${box(64, -50, 10, 104)}`, amber, 2.4],
    [`${round(-69, -56, 11)} ${round(69, -56, 11)}`, amber, 2.6],
    ['M-88 62 C-84 50 -54 50 -50 62 Z M50 62 C54 50 84 50 88 62 Z', ink, 2.2],
    ['M-64 -34 C-30 24 30 24 64 -34', undefined, 13],
    ['M-64 -34 C-30 24 30 24 64 -34', undefined, 8, red],
  ],
  board: [
    ['M-6 30 L6 30 L8 132 L-8 132 Z', '#8c5a3c', 2.4],
    ['M-70 -52 L68 -60 L72 32 L-66 38 Z', paper, 3],
    [round(-2, -28, 11), ink, 0],
    ['M-48 2 C-30 -14 -14 -12 2 -2 C16 6 30 4 46 -4', undefined, 7],
    ['M-50 18 C-36 10 -24 26 -10 18 C4 10 16 26 30 18 C38 14 44 14 50 18', undefined, 3.6, '#24607c'],
    ['M-56 30 L60 -50', undefined, 6.4, '#a03f2b'],
  ],
  reeds: [
    [
      'M-70 60 C-66 20 -74 -6 -82 -30 M-58 60 C-56 26 -54 10 -46 -14 M64 60 C64 30 72 10 84 -12 M76 60 C74 36 66 20 62 0',
      undefined,
      4,
      '#3f5f3a',
    ],
    ['M-86 -30 C-82 -50 -76 -50 -77 -28 Z M-49 -14 C-46 -32 -38 -30 -42 -10 Z', '#7a4f35', 1.8],
  ],
  list: [
    ['M-46 -66 L48 -62 L44 66 L-50 62 Z', paper, 2.6],
    [
      `${box(-34, -46, 15, 15)} ${box(-35, -18, 15, 15)} ${box(-36, 10, 15, 15)} ${box(-37, 36, 15, 15)}`,
      '#f6dfa9',
      2.2,
    ],
    ['M-32 -40 L-27 -33 L-17 -50 M-33 -12 L-28 -5 L-18 -22', undefined, 3.6, '#24607c'],
    ['M-10 -39 L32 -37 M-11 -11 L26 -9 M-12 17 L30 19 M-13 43 L20 45', undefined, 2.6, rain],
  ],
  envelope: [
    ['M-58 -36 L58 -40 L60 38 L-56 42 Z', '#f3e3b8', 2.6],
    ['M-58 -36 L2 10 L58 -40', undefined, 2.6],
    ['M-56 42 L-18 -4 M60 38 L22 -6', undefined, 1.8],
  ],
  photo: [
    ['M-46 -54 L48 -50 L44 56 L-50 52 Z', paper, 2.6],
    ['M-38 -46 L39 -42 L36 24 L-41 21 Z', '#a9cfd6', 2],
    ['M-40 6 L-16 -16 L4 2 L18 -8 L37 8 L36 24 L-41 21 Z', '#5f7f4a', 1.6],
    [round(20, -26, 8), amber, 0],
  ],
  card: [
    ['M-64 -36 L64 -40 L66 40 L-62 44 Z', paper, 2.6],
    [round(-34, -10, 14), '#eab896', 2],
    ['M-58 32 C-58 6 -10 6 -10 31 Z', water, 2],
    [rows(4, -18, [46, 34, 48, 26], 14), undefined, 2.6, rain],
  ],
  shelf: [
    [box(-96, -70, 192, 8), '#3a2724', 1.6],
    [`${box(-88, -34, 50, 44)} ${box(-30, -34, 50, 44)}`, '#d8b483', 2.4],
    [box(38, -34, 50, 44), '#a9744f', 2.4],
    [`${box(-72, -20, 20, 10)} ${box(-14, -20, 20, 10)} ${box(54, -20, 20, 10)}`, '#f3e6cb', 1.6],
    [box(-96, 10, 192, 8), '#3a2724', 1.6],
    [`${box(-88, 46, 50, 44)} ${box(38, 46, 50, 44)}`, '#d8b483', 2.4],
    ['M-24 90 L-12 40 L34 50 L24 98 Z', '#f3e6cb', 2.4],
    ['M-8 54 L22 60 M-11 66 L18 72', undefined, 2.2, rain],
    [`${box(-72, 60, 20, 10)} ${box(54, 60, 20, 10)}`, '#f3e6cb', 1.6],
    [box(-96, 90, 192, 8), '#3a2724', 1.6],
  ],
  megaphone: [
    ['M-58 -14 L-26 -18 L44 -56 L44 52 L-26 18 L-58 14 Z', red, 3],
    ['M44 -58 C58 -58 58 54 44 54 C34 54 34 -58 44 -58 Z', '#8f3d2e', 2.6],
    ['M-40 17 L-20 20 L-10 58 L-32 58 Z', ink, 2.4],
    ['M-26 -18 L-26 18', undefined, 2.4],
  ],
  flag: [
    ['M-2 -70 L4 -70 L4 70 L-2 70 Z', '#8c5a3c', 2],
    ['M4 -68 C26 -82 44 -54 70 -66 L68 -18 C44 -6 26 -34 4 -20 Z', amber, 2.6],
  ],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

export type CoverThing = keyof typeof things;
