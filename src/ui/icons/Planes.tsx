import { later } from '../later.ts';

export interface PlanesProps {
  /** The id of a place; an unknown one gets the tones of the office. */
  readonly place: string;
}

const usePlaces = later(async () => (await import('./places.ts')).places);

/** The flat colour planes of a place: its key colours and its light, without its things. Stand a moment after the words. */
export function Planes({ place }: PlanesProps) {
  const places = usePlaces();
  const planes = places?.[place] ?? places?.eiland ?? [];
  return (
    <svg
      className="planes"
      viewBox="0 0 800 450"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {planes.map(([fill, d, opacity]) => (
        <path key={d} d={d} fill={fill} fillOpacity={opacity} />
      ))}
    </svg>
  );
}
