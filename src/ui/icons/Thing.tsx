import { Ink } from './Ink.tsx';

/** A shape: path, colour (none: only its line), weight of its line (0: only its colour), colour of the line. */
type Shape = readonly [d: string, fill: string | undefined, width: number, color?: string];

interface Drawing {
  readonly box: string;
  readonly shapes: readonly Shape[];
}

const dark = '#1b2530';
const water = '#2c4450';

const drawings = {
  phone: {
    box: '0 0 220 132',
    shapes: [
      ['M34 112 L186 112 L204 122 L52 122 Z', '#8f7b57', 0],
      ['M36 102 C36 88 48 66 58 60 L166 60 C178 66 186 88 188 102 Z', water, 3],
      ['M36 101 L188 101 L188 112 L36 112 Z', dark, 2],
      ['M70 92 L106 92 L102 70 L76 70 Z', dark, 0],
      ['M120 92 L168 92 L163 72 L118 72 Z', '#dfe7e4', 1.6],
      [
        'M22 52 C14 20 42 8 66 26 C92 18 132 18 158 26 C182 8 212 20 202 52 C192 64 170 60 164 44 C140 36 84 36 60 44 C54 60 32 64 22 52 Z',
        dark,
        2,
      ],
      ['M66 30 C94 24 128 24 156 30', undefined, 2, '#6f8e93'],
      ['M36 106 C10 104 22 122 8 122 C-2 122 4 130 -4 132', undefined, 3],
    ],
  },
  receiver: {
    box: '0 0 120 84',
    shapes: [
      ['M20 66 L104 66 L98 46 L34 40 Z', water, 2.6],
      ['M62 56 L92 58 L90 49 L64 47 Z', '#dfe7e4', 1.4],
      [
        'M10 24 C4 10 18 4 30 8 C56 10 78 16 96 26 C112 34 108 52 94 48 C88 46 86 40 84 36 C68 30 50 26 34 26 C32 32 28 36 22 34 C16 34 12 30 10 24 Z',
        dark,
        2,
      ],
      ['M100 46 C112 56 98 60 108 66 C114 72 104 76 92 76', undefined, 2.4],
    ],
  },
  monitor: {
    box: '0 0 120 96',
    shapes: [
      ['M12 8 C40 5 82 5 108 8 C112 28 112 50 109 70 C80 73 40 73 11 70 C8 50 8 28 12 8 Z', dark, 2],
      ['M18 14 L102 14 L102 63 L18 63 Z', '#f4f1e6', 0],
      ['M18 14 L102 14 L102 23 L18 23 Z', '#456068', 0],
      ['M52 72 L68 72 L68 86 L52 86 Z M36 86 L84 86 L88 92 L32 92 Z', dark, 1.6],
      ['M25 32 L58 32 M25 40 L50 40 M25 48 L55 48', undefined, 2.2, '#6f8e93'],
      ['M66 32 L94 32 L94 52 L66 52 Z M66 32 L80 44 L94 32', '#fffdf6', 2],
      ['M94 24 C101 24 102 36 94 36 C86 36 87 24 94 24 Z', '#a03f2b', 1.6],
    ],
  },
  sheet: {
    box: '0 0 120 96',
    shapes: [
      ['M34 4 L94 10 L86 94 L22 86 Z', '#fffdf6', 2.4],
      ['M42 18 L72 22', undefined, 3],
      ['M40 32 L84 37 M39 42 L76 46 M37 52 L82 57', undefined, 1.8, '#6f8e93'],
      ['M68 62 C80 61 82 80 70 81 C58 81 57 64 68 62 Z', undefined, 2.4, '#a03f2b'],
      ['M63 67 L69 76 L76 66', undefined, 2.8, '#a03f2b'],
    ],
  },
  chat: {
    box: '0 0 120 96',
    shapes: [
      [
        'M14 14 C40 10 62 10 82 14 C86 24 86 34 82 42 C64 45 52 45 44 45 L30 58 L32 44 C24 44 18 43 14 42 C10 34 10 24 14 14 Z',
        '#fffdf6',
        2.4,
      ],
      ['M24 23 L70 23 M24 33 L56 33', undefined, 2, '#6f8e93'],
      [
        'M52 54 C72 51 92 51 106 54 C109 62 109 70 106 78 C102 80 98 80 94 80 L96 92 L82 80 C70 80 60 80 52 78 C49 70 49 62 52 54 Z',
        '#f6dfa9',
        2.4,
      ],
    ],
  },
  table: {
    box: '0 0 120 96',
    shapes: [
      ['M6 52 L114 52 L104 78 L16 78 Z', '#c9a77a', 2.6],
      ['M20 78 L24 94 M100 78 L96 94', undefined, 4],
      ['M30 46 C30 30 46 30 46 46 Z', water, 2],
      ['M74 46 C74 30 90 30 90 46 Z', '#a8442f', 2],
      ['M38 16 C46 16 46 30 38 30 C30 30 30 16 38 16 Z M82 16 C90 16 90 30 82 30 C74 30 74 16 82 16 Z', '#f3e6cb', 2],
      ['M52 60 L68 60 L66 68 L50 68 Z', '#fffdf6', 1.6],
    ],
  },
  burst: {
    box: '0 0 120 96',
    shapes: [
      [
        'M60 6 L69 32 L96 16 L86 42 L114 48 L86 56 L98 82 L70 66 L60 92 L50 66 L22 82 L34 56 L6 48 L34 42 L24 16 L51 32 Z',
        '#f6dfa9',
        2.6,
      ],
    ],
  },
  cup: {
    box: '0 0 110 110',
    shapes: [
      ['M8 60 C2 98 72 108 92 76 L60 50 Z', '#a68f63', 0],
      ['M80 66 C112 72 106 106 74 88', undefined, 9],
      ['M80 67 C106 73 100 98 76 86', undefined, 4, '#b6553c'],
      ['M50 8 C74 8 90 28 90 50 C90 74 72 92 50 92 C26 92 10 74 10 50 C10 26 28 8 50 8 Z', '#b6553c', 3],
      ['M50 18 C68 18 80 33 80 50 C80 68 67 82 50 82 C32 82 20 68 20 50 C20 32 32 18 50 18 Z', '#5b3a2a', 2],
      ['M32 38 C40 28 58 27 66 36', undefined, 2.4, '#8c6650'],
    ],
  },
  pencil: {
    box: '0 0 70 150',
    shapes: [
      ['M10 8 L26 3 L60 122 L56 144 L42 130 Z', '#e0b23f', 2.6],
      ['M43 128 L56 144 L60 122 C54 126 48 128 43 128 Z', '#efe0bd', 1.6],
      ['M19 6 L50 124', undefined, 1.4],
    ],
  },
  clip: {
    box: '0 0 30 74',
    shapes: [['M9 66 L9 14 C9 4 22 4 22 14 L22 58 C22 66 13 66 13 58 L13 22', undefined, 3.2, '#456068']],
  },
  stamp: {
    box: '0 0 84 84',
    shapes: [
      ['M44 6 C64 5 78 20 78 42 C78 64 64 78 42 78 C20 79 6 63 6 42 C5 22 18 8 38 6.4', undefined, 5, '#a03f2b'],
      ['M24 24 L42 62 L61 22', undefined, 8, '#a03f2b'],
    ],
  },
  leaf: {
    box: '0 0 120 110',
    shapes: [
      [
        'M60 108 C52 80 30 58 4 52 C6 78 30 100 60 108 Z M60 108 C58 74 46 40 26 18 C16 48 38 90 60 108 Z M60 108 C68 72 66 34 56 4 C40 32 46 80 60 108 Z M60 108 C76 80 86 46 82 16 C64 30 56 76 60 108 Z M60 108 C82 92 106 70 114 44 C90 48 68 74 60 108 Z',
        '#24404a',
        2.4,
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Drawing>>;

export type ThingName = keyof typeof drawings;

export interface ThingProps {
  readonly name: ThingName;
}

/** A thing on a desk, by which one sees what kind of page this is. */
export function Thing({ name }: ThingProps) {
  const { box, shapes }: Drawing = drawings[name];
  return (
    <svg className={`thing thing--${name}`} viewBox={box} aria-hidden="true" focusable="false">
      {shapes.map(([d, fill, width, color = dark]) => (
        <Ink key={d} d={d} width={width} color={color} {...(fill === undefined ? {} : { fill })} />
      ))}
    </svg>
  );
}
