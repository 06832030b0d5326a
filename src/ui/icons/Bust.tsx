import type { Mood } from '../../core/scenario/model.ts';
import { artInk, Head } from './Head.tsx';
import { Ink } from './Ink.tsx';
import { type Sign, signOf, type Wear } from './signs.ts';

export interface BustProps {
  readonly person: string;
  readonly mood: Mood;
}

const shoulders = 'M3 126 C3 98 13 88 37 81 C43 90 57 90 63 81 C87 88 97 98 97 126 Z';
const neck = 'M40 62 L39 82 C44 90 56 90 61 82 L60 62 Z';
const shade = 'M60.5 66 L40 74 C46 81 55 79 60.6 72 Z';
const sleeves = 'M21 126 C19 114 20 109 23 104 M79 126 C81 114 80 109 77 104';

/** What lies over the top: what it is filled with, the shape, the weight of its line. */
type Garment = readonly (readonly [fill: 'top' | 'second' | 'ink' | 'none', d: string, width: number])[];

const dot = (x: number, y: number): string =>
  `M${x} ${y - 3.4} C${x + 4.6} ${y - 3.4} ${x + 4.6} ${y + 3.4} ${x} ${y + 3.4} C${x - 4.6} ${y + 3.4} ${x - 4.6} ${y - 3.4} ${x} ${y - 3.4} Z`;

const garments: Readonly<Record<Wear, Garment>> = {
  plain: [['none', 'M35.6 81.6 C41 94.6 59 94.6 64.4 81.6', 1.7]],
  shirt: [
    ['top', 'M38 77 L50 91 L41 102 L31.6 84 Z', 1.9],
    ['top', 'M62 77 L50 91 L59 102 L68.4 84 Z', 1.9],
    ['none', 'M50 91 L50.6 126', 1.6],
    ['ink', 'M54 104 L55.8 104 L55.8 106 L54 106 Z M54.4 116 L56.2 116 L56.2 118 L54.4 118 Z', 0],
  ],
  jacket: [
    ['second', 'M37 81 C43 90 57 90 63 81 L67 88 L58 126 L42 126 L33 88 Z', 1.7],
    ['top', 'M37 80 L45 126 L34 126 L27 98 L33 95 L28.6 90 Z', 1.9],
    ['top', 'M63 80 L55 126 L66 126 L73 98 L67 95 L71.4 90 Z', 1.9],
  ],
  bib: [
    ['none', 'M36 81.4 C41 92 59 92 64 81.4', 1.7],
    ['second', 'M25 86 L33 83.4 L38 107 L62 107 L67 83.4 L75 86 L70 126 L30 126 Z', 1.9],
    ['none', 'M44 115 L56 115 L55 124 L45 124 Z', 1.5],
  ],
  dots: [
    [
      'ink',
      [
        dot(20, 104),
        dot(35, 96),
        dot(50, 104),
        dot(66, 97),
        dot(81, 105),
        dot(28, 117),
        dot(43, 118),
        dot(59, 117),
        dot(75, 119),
        dot(11, 117),
        dot(90, 118),
      ].join(' '),
      0,
    ],
    ['none', 'M36 81.4 C41 93 59 93 64 81.4', 1.7],
  ],
};

/** Head and shoulders, for a panel; looks to the right. */
export function Bust({ person, mood }: BustProps) {
  const sign = signOf(person);
  return (
    <svg
      className="bust"
      viewBox="0 4 100 118"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      <Ink d={neck} width={2.2} color={artInk} fill={sign.skin} />
      <path d={shade} fill={artInk} fillOpacity="0.22" />
      <Ink d={shoulders} width={2.4} color={artInk} fill={sign.top} />
      <Ink d={sleeves} width={1.7} color={artInk} />
      {garments[sign.wear].map(([fill, d, width]) => (
        <Ink key={d} d={d} width={width} color={artInk} {...filled(fill, sign)} />
      ))}
      <g transform="translate(18.5 13) scale(1.31)">
        <Head person={person} mood={mood} line={1.8} />
      </g>
    </svg>
  );
}

function filled(fill: Garment[number][0], sign: Sign): { readonly fill?: string } {
  if (fill === 'none') return {};
  if (fill === 'ink') return { fill: artInk };
  return { fill: fill === 'second' ? (sign.second ?? sign.top) : sign.top };
}
