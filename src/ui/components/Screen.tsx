import type { ReactNode } from 'react';
import './Screen.css';

export interface ScreenProps {
  readonly bar?: { readonly title: string; readonly time?: string } | undefined;
  readonly children: ReactNode;
}

/** A computer screen with a bar and what stands on it. */
export function Screen({ bar, children }: ScreenProps) {
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
      </div>
    </div>
  );
}
