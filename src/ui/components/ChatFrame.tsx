import { Thing } from '../icons/Thing.tsx';
import { FrameHeading, FramePanel, type FrameProps, FrameShell } from './Frame.tsx';
import { Screen } from './Screen.tsx';
import './ChatFrame.css';

/** A chat: the messages on a screen over the whole width, and beside it who writes. */
export function ChatFrame(props: FrameProps) {
  const { place, now, figure, desk, looks, reaction, screen } = props;
  return (
    <FrameShell form="chat" {...props}>
      <FramePanel className="chat-frame__who" place={place}>
        <FrameHeading {...props} />
        {figure}
      </FramePanel>
      <FramePanel className="chat-frame__messages" place="desk">
        <div className="chat-frame__lane">
          <Screen bar={screen} writing>
            {now}
          </Screen>
          {desk}
          {looks}
        </div>
        <div className="chat-frame__things">
          <Thing name="cup" />
        </div>
      </FramePanel>
      {reaction ? <div className="frame__reaction">{reaction}</div> : null}
    </FrameShell>
  );
}
