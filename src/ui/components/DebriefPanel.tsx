import type { ReactNode } from 'react';
import { FramePanel } from './Frame.tsx';
import './DebriefPanel.css';

export interface DebriefPanelProps {
  readonly place: string;
  /** What was said to you: `Balloon` or `Caption`. */
  readonly said?: ReactNode;
  readonly figure?: ReactNode;
  /** `OwnWords`. */
  readonly own?: ReactNode;
}

/** One moment of the day, seen again; also a shot of the ending. */
export function DebriefPanel({ place, said, figure, own }: DebriefPanelProps) {
  return (
    <FramePanel className="debrief-panel" place={place}>
      {said === undefined ? null : <div className="debrief-panel__said">{said}</div>}
      {figure === undefined ? null : <div className="debrief-panel__figure">{figure}</div>}
      {own === undefined ? null : <div className="debrief-panel__own">{own}</div>}
    </FramePanel>
  );
}
