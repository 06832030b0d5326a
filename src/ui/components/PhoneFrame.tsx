import { Thing } from '../icons/Thing.tsx';
import { FrameHeading, FramePanel, type FrameProps, FrameShell } from './Frame.tsx';
import { SlantedPair } from './SlantedPair.tsx';
import './PhoneFrame.css';

export interface PhoneFrameProps extends FrameProps {
  /** Where the caller is; where nobody knows, the line itself is drawn. */
  readonly callerPlace?: string;
  /** “Jouw bureau.”: the caption of your side. */
  readonly deskHeading?: string;
}

/** A call: the caller's side and your desk, parted by a slanted gutter. */
export function PhoneFrame(props: PhoneFrameProps) {
  const { now, figure, desk, looks, reaction, callerPlace = 'line', deskHeading } = props;
  return (
    <FrameShell form="phone" {...props}>
      <SlantedPair
        left={
          <FramePanel className="phone-frame__caller" place={callerPlace}>
            <FrameHeading {...props} />
            <div className="frame__lane">{now}</div>
            <div className="phone-frame__figure">{figure}</div>
          </FramePanel>
        }
        right={
          <FramePanel className="phone-frame__desk" place="desk">
            <div className="phone-frame__desk-lane">
              {deskHeading === undefined ? null : <p className="caption caption--place">{deskHeading}</p>}
              <Thing name="phone" />
              <div className="phone-frame__on-desk">
                {desk}
                {looks}
              </div>
            </div>
          </FramePanel>
        }
      />
      {reaction ? <div className="frame__reaction">{reaction}</div> : null}
    </FrameShell>
  );
}
