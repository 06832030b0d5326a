import { ink } from '../icons/pen.ts';

export type TailSide = 'left' | 'right' | 'down' | 'up';

/** Drawn downwards from a root of 26 wide at the top; turned by the style sheet. */
const edge = 'M1 -0.5 Q6 16 4 34 Q16 22 27 -0.5';

export interface TailProps {
  readonly side: TailSide;
}

/** The tail of a balloon: opens its line and points to the speaker. */
export function Tail({ side }: TailProps) {
  return (
    <svg className={`tail tail--${side}`} viewBox="0 0 28 36" aria-hidden="true" focusable="false">
      <path className="tail__fill" d="M1 -2 L1 0 Q6 16 4 34 Q16 22 27 0 L27 -2 Z" />
      <path className="tail__line" d={ink(edge, 2.6, 0.6)} />
    </svg>
  );
}
