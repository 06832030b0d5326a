import { Planes } from './Planes.tsx';
import { places } from './places.ts';

export interface CoverArtProps {
  /** The id of the scenario decides which composition it gets. */
  readonly id: string;
  readonly place?: string;
}

/** Ground, and three planes that cross it; each a little world of one colour. */
const compositions = [
  [
    '#b4543f',
    '#8f3d2e',
    '#e9c46f',
    '#fffdf6',
    'M0 210 L220 150 L220 304 L0 304 Z',
    'M0 250 L220 210 L220 230 L0 270 Z',
    'M128 96 L196 82 L208 150 L140 164 Z',
  ],
  [
    '#a9c4c6',
    '#5f8f98',
    '#24607c',
    '#f5efdd',
    'M0 196 C60 180 120 210 220 190 L220 304 L0 304 Z',
    'M0 240 C70 224 130 256 220 234 L220 304 L0 304 Z',
    'M150 92 C184 92 184 142 150 142 C116 142 116 92 150 92 Z',
  ],
  [
    '#ecb75c',
    '#d99a3c',
    '#a8442f',
    '#f8edcd',
    'M0 236 L220 220 L220 304 L0 304 Z',
    'M40 120 L150 96 L168 236 L22 240 Z',
    'M58 136 L134 120 L142 150 L54 166 Z',
  ],
  [
    '#dce4cc',
    '#8fae66',
    '#5f7f4a',
    '#f5efdd',
    'M0 190 L220 176 L220 304 L0 304 Z',
    'M0 304 L96 184 L150 182 L220 304 Z',
    'M160 96 C200 86 206 132 188 178 L150 180 C136 140 132 104 160 96 Z',
  ],
  [
    '#4b3a5e',
    '#6d4a63',
    '#e9a94f',
    '#f6d58c',
    'M0 220 L220 214 L220 304 L0 304 Z',
    'M46 218 L46 146 C46 104 112 104 112 146 L112 216 Z',
    'M128 216 L128 146 C128 104 194 104 194 146 L194 214 Z',
  ],
  [
    '#e8d9b8',
    '#cbb68f',
    '#24607c',
    '#b4543f',
    'M0 214 L220 204 L220 304 L0 304 Z',
    'M66 110 C118 110 118 196 66 196 C14 196 14 110 66 110 Z',
    'M142 110 C194 110 194 196 142 196 C90 196 90 110 142 110 Z',
  ],
] as const;

/** The picture of a cover in text mode: planes and one heavy line, no people. */
export function CoverArt({ id, place }: CoverArtProps) {
  if (place !== undefined && places[place]) return <Planes place={place} />;
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7);
  const [ground, second, accent, light, far, middle, near] = compositions[sum % compositions.length] ?? compositions[0];
  return (
    <svg
      className="planes"
      viewBox="0 0 220 304"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 0 L220 0 L220 304 L0 304 Z" fill={ground} />
      <path d={far} fill={second} stroke="#1b2530" strokeWidth="2.4" />
      <path d={middle} fill={accent} stroke="#1b2530" strokeWidth="2.4" />
      <path d={near} fill={light} stroke="#1b2530" strokeWidth="2.4" fillOpacity="0.9" />
    </svg>
  );
}
