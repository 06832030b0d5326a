import { Thing } from '../icons/Thing.tsx';
import { FrameHeading, FramePanel, type FrameProps, FrameShell } from './Frame.tsx';
import { Screen } from './Screen.tsx';
import './MailFrame.css';

/** A mail: one table top, the screen on it, and beside it what lies or can be looked at. */
export function MailFrame(props: FrameProps) {
  const { now, figure, desk, looks, reaction, screen } = props;
  const beside = desk || looks || figure;
  return (
    <FrameShell form="mail" {...props}>
      <FramePanel className={`mail-frame__desk${beside ? '' : ' mail-frame__desk--alone'}`} place="desk">
        <FrameHeading {...props} />
        <div className="mail-frame__lay">
          <Screen bar={screen}>{now}</Screen>
          {beside ? (
            <div className="mail-frame__beside">
              {desk}
              {looks}
              {figure}
            </div>
          ) : null}
          <div className="mail-frame__things">
            <Thing name="cup" />
            <Thing name="pencil" />
          </div>
          <Thing name="leaf" />
        </div>
      </FramePanel>
      {reaction ? <div className="frame__reaction">{reaction}</div> : null}
    </FrameShell>
  );
}
