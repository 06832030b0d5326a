import type { Points } from '../../core/scenario/model.ts';
import { Ink } from '../icons/Ink.tsx';
import './Drops.css';

export interface DropsProps {
  readonly points: Points;
  /** “3 van 3”. */
  readonly label: string;
}

const drop = 'M11 2.5 C14.5 8 18.5 11 18.5 16 C18.5 21 15 23.5 11 23.5 C7 23.5 3.5 21 3.5 16 C3.5 11 7.5 8 11 2.5 Z';

/** Points as three drops, full or empty. */
export function Drops({ points, label }: DropsProps) {
  return (
    <span className="drops" role="img" aria-label={label}>
      {[0, 1, 2].map((index) => (
        <svg key={index} viewBox="0 0 22 26" aria-hidden="true" focusable="false">
          <Ink d={drop} width={2} fill={index < points ? 'var(--water)' : 'var(--sheet)'} />
        </svg>
      ))}
    </span>
  );
}
