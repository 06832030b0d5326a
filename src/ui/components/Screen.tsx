import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import './Screen.css';

export interface ScreenProps {
  readonly bar?: { readonly title: string; readonly time?: string } | undefined;
  /** A line to write on at the foot, as a chat has. Drawn only. */
  readonly writing?: boolean;
  readonly children: ReactNode;
}

/** A computer screen with a bar and what stands on it. */
export function Screen({ bar, writing = false, children }: ScreenProps) {
  return (
    <div className="screen">
      <div className="screen__glass">
        {bar === undefined ? null : (
          <p className="screen__bar">
            <span>{bar.title}</span>
            {bar.time === undefined ? null : <span>{bar.time}</span>}
          </p>
        )}
        <div className="screen__content">{children}</div>
        {writing ? (
          <div className="screen__writing" aria-hidden="true">
            <Icon name="pencil" size="small" />
            <Icon name="arrow" size="small" />
          </div>
        ) : null}
      </div>
    </div>
  );
}
