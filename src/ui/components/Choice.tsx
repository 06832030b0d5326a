import { useId } from 'react';
import { Digit } from '../icons/Digit.tsx';
import { Icon } from '../icons/Icon.tsx';
import './Choice.css';

export interface ChoiceItem {
  readonly id: string;
  readonly text: string;
  /** “5 min”. */
  readonly minutes?: string;
  /** “Eerder gekozen”: on a second play, beside a tick. */
  readonly chosenBefore?: string;
  /** Why it is shut. A shut choice can be reached and read, and does nothing. */
  readonly closed?: string;
  /** What it would cost: a promise that would be missed. */
  readonly warning?: string;
}

export interface ChoiceProps extends ChoiceItem {
  /** From 1; the key that marks it. */
  readonly number: number;
  readonly onChoose: (id: string) => void;
}

/** One way to go: digit, words, minutes. */
export function Choice({ id, text, minutes, chosenBefore, closed, warning, number, onChoose }: ChoiceProps) {
  const noteId = useId();
  const noted = closed !== undefined || warning !== undefined;
  return (
    <button
      type="button"
      className={`choice${closed === undefined ? '' : ' choice--closed'}`}
      data-choice={id}
      aria-keyshortcuts={String(number)}
      aria-disabled={closed === undefined ? undefined : true}
      aria-describedby={noted ? noteId : undefined}
      onClick={() => {
        if (closed === undefined) onChoose(id);
      }}
    >
      <Digit value={number} />
      <span className="choice__main">
        <span className="choice__text">{text}</span>{' '}
        <span className="choice__end">
          {chosenBefore === undefined ? null : (
            <span className="choice__before">
              <Icon name="tick" size="small" />
              {chosenBefore}
            </span>
          )}
          {minutes === undefined ? null : <span className="choice__minutes">{minutes}</span>}
        </span>
      </span>
      {noted ? (
        <span className="choice__note" id={noteId}>
          <Icon name={closed === undefined ? 'clock' : 'lock'} size="small" />
          {closed ?? warning}
        </span>
      ) : null}
    </button>
  );
}
