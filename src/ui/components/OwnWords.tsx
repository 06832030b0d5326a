import type { ReactNode } from 'react';
import './OwnWords.css';

export interface OwnWordsProps {
  /** “Jij”. */
  readonly you: string;
  /** The button that takes the words back, while that can be done. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** What the player said or did: square and amber, for the player is never drawn. */
export function OwnWords({ you, action, children }: OwnWordsProps) {
  return (
    <div className="own-words">
      <p className="own-words__you">{you}</p>
      <div className="own-words__words">{children}</div>
      {action === undefined ? null : <div className="own-words__action">{action}</div>}
    </div>
  );
}
