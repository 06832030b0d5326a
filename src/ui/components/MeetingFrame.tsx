import { FrameHeading, FramePanel, type FrameProps, FrameShell } from './Frame.tsx';
import './MeetingFrame.css';

/** A meeting: now over the full width, and below it a low panel for everybody who reacts. */
export function MeetingFrame(props: FrameProps) {
  const { place, now, figure, desk, looks, reaction } = props;
  return (
    <FrameShell form="meeting" {...props}>
      <div className="meeting-frame">
        <FramePanel className="meeting-frame__now" place={place}>
          <div className="frame__lane">
            <FrameHeading {...props} />
            {now}
          </div>
          <div className="frame__side">
            {desk}
            {looks}
            {figure}
          </div>
        </FramePanel>
        {reaction ? <div className="meeting-frame__reactions">{reaction}</div> : null}
      </div>
    </FrameShell>
  );
}
