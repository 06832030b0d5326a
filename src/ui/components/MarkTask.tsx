import { type ReactNode, useId } from 'react';
import { Button } from './Button.tsx';
import './MarkTask.css';

export interface MarkTaskProps {
  /** “Welke zinnen blijven staan?” */
  readonly ask: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
  /** The ids of the sentences that stay. */
  readonly kept: readonly string[];
  readonly onChange: (kept: readonly string[]) => void;
  readonly onSubmit: (kept: readonly string[]) => void;
  readonly labels: {
    /** “Klaar”. */
    readonly submit: string;
    /** “eruit”, beside what is struck. */
    readonly struck: string;
    /** “blijft”, beside what stays. */
    readonly kept: string;
    /** “Vink aan wat blijft.” */
    readonly hint?: string;
    /** “7 van 10 zinnen blijven”, said and shown below. */
    readonly count?: string;
  };
  /** “15 min”. */
  readonly minutes?: string;
  /** A `Balloon` of who did not accept the last answer. */
  readonly refusal?: ReactNode;
  /** Handed in: the sheet stays in sight and takes no more marks. */
  readonly locked?: boolean;
}

/** A proof sheet: every sentence stays or is struck out. A real checkbox each. */
export function MarkTask({
  ask,
  items,
  kept,
  onChange,
  onSubmit,
  labels,
  minutes,
  refusal,
  locked = false,
}: MarkTaskProps) {
  const hintId = useId();
  const stays = new Set(kept);
  const toggle = (id: string): void => {
    onChange(items.map((item) => item.id).filter((other) => (other === id ? !stays.has(other) : stays.has(other))));
  };
  return (
    <form
      className="mark-task"
      data-task="mark"
      onSubmit={(event) => {
        event.preventDefault();
        if (!locked) onSubmit(items.map((item) => item.id).filter((id) => stays.has(id)));
      }}
    >
      {refusal === undefined ? null : (
        <div className="mark-task__refusal" role="alert">
          {refusal}
        </div>
      )}
      <fieldset
        className="mark-task__sheet"
        disabled={locked}
        aria-describedby={labels.hint === undefined ? undefined : hintId}
      >
        <legend>{ask}</legend>
        {labels.hint === undefined ? null : (
          <p className="mark-task__hint" id={hintId}>
            {labels.hint}
          </p>
        )}
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <label className={stays.has(item.id) ? 'mark mark--kept' : 'mark mark--struck'}>
                <input
                  type="checkbox"
                  checked={stays.has(item.id)}
                  onChange={() => toggle(item.id)}
                  onKeyDown={(event) => {
                    // Enter would hand the sheet in while somebody is still marking it.
                    if (event.key === 'Enter') event.preventDefault();
                  }}
                />
                <MarkBox />
                <span className="mark__text">
                  <span>{item.text}</span>
                </span>
                <span className="mark__word" aria-hidden="true">
                  {stays.has(item.id) ? labels.kept : labels.struck}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {locked ? null : (
        <div className="mark-task__foot">
          {labels.count === undefined ? null : (
            <p className="mark-task__count" role="status">
              {labels.count}
            </p>
          )}
          <Button kind="strong" type="submit" iconAfter="arrow" data-submit="">
            {labels.submit}
            {minutes === undefined ? null : <small className="mark-task__minutes"> {minutes}</small>}
          </Button>
        </div>
      )}
    </form>
  );
}

/** The drawn box of a sentence; the real checkbox lies over it. */
function MarkBox() {
  return (
    <svg className="mark__box" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path className="mark__square" d="M4.5 5 L23 4 L24 23.5 L4 24 Z" />
      <path className="mark__tick" d="M8 14.5 L12.5 20 L21.5 7.5" />
      <path className="mark__cross" d="M8.5 8.5 L20 20 M20 8 L8 20.5" />
    </svg>
  );
}
