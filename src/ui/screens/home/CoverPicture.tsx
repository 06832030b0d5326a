import { Ink } from '../../icons/Ink.tsx';
import { later } from '../../later.ts';
import type { Stroke } from './cover-pen.ts';
import { coverPlanOf, type Laid } from './cover-pictures.ts';
import './CoverPicture.css';

const useThings = later(async () => (await import('./cover-things.ts')).things);

export interface CoverPictureProps {
  /** The scenario: draws the same cover every time. */
  readonly id: string;
  /** The dilemma or challenge that it is about: decides what is on it. */
  readonly subject?: string | undefined;
}

/** The picture of a cover in flat colour: a wall, a floor, and a few large things. Says nothing to a screen reader. */
export function CoverPicture({ id, subject }: CoverPictureProps) {
  const { wall, floor, horizon, night, laid } = coverPlanOf(id, subject);
  const edge = 100 - horizon;
  return (
    <span className={night ? 'cover-picture cover-picture--night' : 'cover-picture'} aria-hidden="true">
      <svg
        className="cover-picture__ground"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M0 0 L100 0 L100 100 L0 100 Z" fill={wall} />
        <path
          d={`M-4 ${edge + 2} L104 ${edge - 2} L104 104 L-4 104 Z`}
          fill={floor}
          stroke="#1b2530"
          strokeWidth="2.4"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <svg
        className="cover-picture__things"
        viewBox="0 0 220 260"
        preserveAspectRatio="xMidYMax meet"
        aria-hidden="true"
        focusable="false"
      >
        {laid.map((each) => (
          <LaidThing key={each.join(' ')} laid={each} />
        ))}
      </svg>
    </span>
  );
}

/** A thing of the covers, where it lies; a moment after the words. Stands within an `svg`. */
export function LaidThing({ laid: [thing, x, y, size = 1, turn = 0] }: { readonly laid: Laid }) {
  const strokes: readonly Stroke[] = useThings()?.[thing] ?? [];
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
      {strokes.map(([d, fill, width, color = '#1b2530']) => (
        <Ink key={`${d} ${width}`} d={d} width={width / size} color={color} {...(fill === undefined ? {} : { fill })} />
      ))}
    </g>
  );
}
