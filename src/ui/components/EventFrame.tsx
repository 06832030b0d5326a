import { FrameHeading, FramePanel, type FrameProps, FrameShell } from './Frame.tsx';
import './EventFrame.css';

/** Something happens: one panel over the full width, told in captions. */
export function EventFrame(props: FrameProps) {
  const { place, now, figure, desk, looks, reaction } = props;
  return (
    <FrameShell form="event" {...props}>
      <FramePanel className="event-frame__now" place={place}>
        <FrameHeading {...props} />
        <div className="event-frame__told">{now}</div>
        <div className="event-frame__side">
          {desk}
          {looks}
          {figure}
        </div>
      </FramePanel>
      {reaction ? <div className="frame__reaction">{reaction}</div> : null}
    </FrameShell>
  );
}
