import type { ReactNode, Ref } from 'react';
import './DebriefLayout.css';

export interface DebriefLayoutProps {
  /** The title of the ending. */
  readonly title: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What the ending told. */
  readonly told?: ReactNode;
  readonly actions?: ReactNode;
  /** `DecisionStrip`. */
  readonly strip?: ReactNode;
  /** `DebriefPanel`: the moment that is open. */
  readonly picture?: ReactNode;
  /** Headings and paragraphs about it. */
  readonly text?: ReactNode;
  /** `Ledger`. */
  readonly ledger?: ReactNode;
  /** Becomes the id of what the strip opens. */
  readonly openId?: string;
  /** Everything below. */
  readonly children?: ReactNode;
}

/** The debrief: title, the day on one line, and below it one moment: picture, words, ledger. */
export function DebriefLayout({
  title,
  headingRef,
  told,
  actions,
  strip,
  picture,
  text,
  ledger,
  openId,
  children,
}: DebriefLayoutProps) {
  return (
    <div className="debrief-layout" data-debrief="">
      <header className="debrief-layout__head">
        <h1 tabIndex={-1} ref={headingRef}>
          {title}
        </h1>
        {told === undefined ? null : <div className="debrief-layout__told">{told}</div>}
        {actions === undefined ? null : <div className="debrief-layout__actions">{actions}</div>}
      </header>
      {strip}
      {picture || text || ledger ? (
        <section className="debrief-layout__open" id={openId}>
          {picture === undefined ? null : <div className="debrief-layout__picture">{picture}</div>}
          {text === undefined ? null : <div className="debrief-layout__text prose">{text}</div>}
          {ledger === undefined ? null : <div className="debrief-layout__ledger">{ledger}</div>}
        </section>
      ) : null}
      {children}
    </div>
  );
}
