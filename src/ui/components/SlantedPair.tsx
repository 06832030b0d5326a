import type { ReactNode } from 'react';
import './SlantedPair.css';

export interface SlantedPairProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** Two panels with a slanted gutter between them; on a phone one above the other, and the gutter falls to the right. */
export function SlantedPair({ left, right }: SlantedPairProps) {
  return (
    <div className="slanted-pair">
      <div className="slanted-pair__left">{left}</div>
      <div className="slanted-pair__right">{right}</div>
    </div>
  );
}
