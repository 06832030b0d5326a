import { Thing } from '../icons/Thing.tsx';
import { FrameHeading, FramePanel, type FrameProps, FrameShell } from './Frame.tsx';
import './DocumentFrame.css';

/** Paper on a table: the sheet or the task in the middle, who reads along beside it. */
export function DocumentFrame(props: FrameProps) {
  const { now, figure, desk, looks, reaction } = props;
  return (
    <FrameShell form="document" {...props}>
      <FramePanel className={`document-frame__table${desk ? '' : ' document-frame__table--bare'}`} place="desk">
        <div className="document-frame__lane">
          <FrameHeading {...props} />
          {now}
          {looks}
          {figure ?? <Thing name="phone" />}
        </div>
        {desk ? <div className="document-frame__paper">{desk}</div> : null}
        <div className="document-frame__things">
          <Thing name="cup" />
          <Thing name="pencil" />
        </div>
      </FramePanel>
      {reaction ? <div className="frame__reaction">{reaction}</div> : null}
    </FrameShell>
  );
}
