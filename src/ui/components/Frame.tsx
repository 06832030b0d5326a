import type { ReactNode, Ref } from 'react';
import { Planes } from '../icons/Planes.tsx';
import { Caption } from './Caption.tsx';
import './Frame.css';

/** What every page form takes, whatever the channel. Each form lays these out in its own way. */
export interface FrameProps {
  /** Becomes `data-scene`. */
  readonly scene: string;
  /** The id of the place: its key colours. */
  readonly place: string;
  /** Where and what this is, in the amber corner: “Het Eiland. Winston staat aan je bureau.” Focus goes here. */
  readonly heading: string;
  readonly headingRef?: Ref<HTMLElement>;
  /** The last three beats: `HistoryPanels`. */
  readonly history?: ReactNode;
  /** The lines so far, in order, and your own words: captions, balloons, mails, sheets. */
  readonly now: ReactNode;
  /** Who speaks, drawn large where the form has room for it: `Portrait`. */
  readonly figure?: ReactNode;
  /** What somebody else does or says meanwhile: `ReactionPanel`s. */
  readonly reaction?: ReactNode;
  /** What lies on your desk: `DocumentSheet`, `NoteSheet`, `MarkTask`. */
  readonly desk?: ReactNode;
  /** What can be looked at: `LookList`. */
  readonly looks?: ReactNode;
  /** The name and time on the bar of a screen (mail, chat). */
  readonly screen?: { readonly title: string; readonly time?: string };
  /** The question, the choices, the button that goes on. */
  readonly lower?: ReactNode;
}

export interface FrameShellProps extends FrameProps {
  readonly form: string;
  /** The panels of this page. */
  readonly children: ReactNode;
}

/** What every page form has: history beside the panels, and below them what is asked. */
export function FrameShell({ form, scene, history, reaction, lower, children }: FrameShellProps) {
  const parts = `${history ? ' frame--history' : ''}${reaction ? ' frame--reaction' : ''}`;
  return (
    <section className={`frame frame--${form}${parts}`} data-scene={scene}>
      <div className="frame__row">
        {history ? <div className="frame__history">{history}</div> : null}
        {children}
      </div>
      {lower ? <div className="frame__lower">{lower}</div> : null}
    </section>
  );
}

export interface FramePanelProps {
  readonly className?: string;
  /** Which colour planes lie in it; without a place it is bare. */
  readonly place?: string;
  readonly children?: ReactNode;
}

/** One panel with its ink line. */
export function FramePanel({ className = '', place, children }: FramePanelProps) {
  return (
    <div className={`panel ${className}`}>
      {place === undefined ? null : <Planes place={place} />}
      {children}
    </div>
  );
}

/** The amber corner of a scene, which takes focus when the scene opens. */
export function FrameHeading({ heading, headingRef }: Pick<FrameProps, 'heading' | 'headingRef'>) {
  return (
    <Caption as="h1" kind="place" {...(headingRef === undefined ? {} : { ref: headingRef })}>
      {heading}
    </Caption>
  );
}
