import type { ReactNode } from 'react';
import type { Mood } from '../../core/scenario/model.ts';
import { Face } from '../icons/Face.tsx';
import './MailMessage.css';

export interface MailMessageProps {
  readonly name: string;
  readonly role?: string;
  readonly person?: string;
  readonly mood?: Mood;
  readonly moodLabel?: string;
  readonly subject?: string;
  /** “jou”. */
  readonly to?: string;
  readonly labels: { readonly from: string; readonly to: string };
  readonly children: ReactNode;
}

/** A mail as it stands on the screen: sender, subject, text. Stands in a `MailFrame`. */
export function MailMessage({
  name,
  role,
  person,
  mood = 'neutral',
  moodLabel,
  subject,
  to,
  labels,
  children,
}: MailMessageProps) {
  return (
    <article className="mail-message">
      {subject === undefined ? null : <h2 className="mail-message__subject">{subject}</h2>}
      <div className="mail-message__head">
        {person === undefined ? null : <Face person={person} mood={mood} />}
        <dl>
          <dt>{labels.from}</dt>
          <dd>
            <strong>{name}</strong>
            {role === undefined ? null : `, ${role}`}
            {moodLabel === undefined ? null : <span className="hidden">, {moodLabel}</span>}
          </dd>
          {to === undefined ? null : (
            <>
              <dt>{labels.to}</dt>
              <dd>{to}</dd>
            </>
          )}
        </dl>
      </div>
      <div className="mail-message__text">{children}</div>
    </article>
  );
}
