import type { PromiseStatus } from '../../core/scenario/model.ts';
import { ClockFace } from '../icons/ClockFace.tsx';
import { Face } from '../icons/Face.tsx';
import { Icon } from '../icons/Icon.tsx';
import { ink } from '../icons/pen.ts';
import './DayStrip.css';

export interface PinnedPromise {
  readonly id: string;
  /** To whom. */
  readonly person: string;
  readonly name: string;
  /** On the same scale as `from` and `to`. */
  readonly at: number;
  /** “15.00”. */
  readonly time: string;
  readonly status: PromiseStatus;
  /** “Beloofd aan Wilma, vóór 15.00 uur: nog open”. */
  readonly label: string;
}

export interface DayStripProps {
  /** “De dag, en wat je beloofde”. */
  readonly label: string;
  readonly day: string;
  /** Minutes, or any other scale that runs one way; what lies outside stands at the end. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly clock: { readonly hours: number; readonly minutes: number };
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly promises: readonly PinnedPromise[];
}

/** The day as a line, with every promise pinned to it by a face and a time. */
export function DayStrip({ label, day, from, to, now, clock, fromLabel, toLabel, promises }: DayStripProps) {
  const place = (value: number): string => `${Math.min(1, Math.max(0, (value - from) / (to - from || 1))) * 100}%`;
  return (
    <section className="day-strip" aria-label={label}>
      <span className="day-strip__day">{day}</span>
      <div className="day-strip__line">
        <svg className="day-strip__ink" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
          <path d={ink('M1 4 L999 4', 3, 0.4)} />
        </svg>
        <span className="day-strip__gone" style={{ width: place(now) }} />
        <span className="day-strip__end day-strip__end--from">{fromLabel}</span>
        <span className="day-strip__end day-strip__end--to">{toLabel}</span>
        <span className="day-strip__now" style={{ left: place(now) }}>
          <ClockFace {...clock} />
        </span>
        <ul className="day-strip__pins">
          {promises.map((promise, index) => (
            <li
              key={promise.id}
              className={`pin pin--${promise.status}${index % 2 === 1 ? ' pin--low' : ''}`}
              style={{ ['--at' as string]: place(promise.at) }}
            >
              <Face
                person={promise.person}
                mood={promise.status === 'broken' ? 'annoyed' : promise.status === 'kept' ? 'happy' : 'neutral'}
              />
              <span className="pin__time" aria-hidden="true">
                {promise.status === 'open' ? null : (
                  <Icon name={promise.status === 'kept' ? 'tick' : 'cross'} size="small" />
                )}
                {promise.time} <span className="pin__name">{promise.name}</span>
              </span>
              <span className="hidden">{promise.label}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
