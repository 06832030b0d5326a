import { useId } from 'react';
import { Icon } from '../icons/Icon.tsx';
import './Look.css';

export interface LookProps {
  readonly id: string;
  /** The name of the thing or person, on the tag. */
  readonly on: string;
  /** What one does: “Je opent het memo.” */
  readonly text: string;
  /** “5 min”. */
  readonly minutes?: string;
  /** A thing that was looked at, or for which there is no time, stays in sight and does nothing. */
  readonly state?: 'open' | 'taken' | 'closed';
  /** “Bekeken”, or why it is closed. */
  readonly note?: string;
  readonly onLook: (id: string) => void;
}

/** A thing to look at: a drawn eye, its name, what it costs. */
export function Look({ id, on, text, minutes, state = 'open', note, onLook }: LookProps) {
  const noteId = useId();
  return (
    <button
      type="button"
      className={`look look--${state}`}
      data-look={id}
      aria-disabled={state === 'open' ? undefined : true}
      aria-describedby={note === undefined ? undefined : noteId}
      onClick={() => {
        if (state === 'open') onLook(id);
      }}
    >
      <span className="look__eye">
        <Icon name={state === 'taken' ? 'tick' : state === 'closed' ? 'lock' : 'eye'} />
      </span>
      <span className="look__on">{on}</span>
      <span className="look__text">{text} </span>
      {minutes === undefined ? null : <span className="look__minutes">{minutes}</span>}
      {note === undefined ? null : (
        <span className="look__note" id={noteId}>
          {note}
        </span>
      )}
    </button>
  );
}
