import { FrameHeading, FramePanel, type FrameProps, FrameShell } from './Frame.tsx';
import './TalkFrame.css';

/** Somebody in front of you: history, the panel of now, and a panel for who else is there. */
export function TalkFrame(props: FrameProps) {
  const { place, now, figure, desk, looks, reaction } = props;
  return (
    <FrameShell form="talk" {...props}>
      <FramePanel className="talk-frame__now" place={place}>
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
      {reaction ? <div className="frame__reaction">{reaction}</div> : null}
    </FrameShell>
  );
}
