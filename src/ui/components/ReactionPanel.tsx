import type { ReactNode } from 'react';
import { FramePanel } from './Frame.tsx';
import './ReactionPanel.css';

export interface ReactionPanelProps {
  readonly place: string;
  /** Balloons or captions. */
  readonly children: ReactNode;
  /** `Portrait` of who is in it. */
  readonly figure?: ReactNode;
}

/** A panel for somebody who is not the one that speaks to you. */
export function ReactionPanel({ place, figure, children }: ReactionPanelProps) {
  return (
    <FramePanel className="reaction-panel" place={place}>
      <div className="reaction-panel__lane">{children}</div>
      {figure === undefined ? null : <div className="reaction-panel__figure">{figure}</div>}
    </FramePanel>
  );
}
