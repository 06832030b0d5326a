import type { ReactNode } from 'react';
import { ClockFace } from '../icons/ClockFace.tsx';
import { Icon, type IconName } from '../icons/Icon.tsx';
import './TopBar.css';

export interface Tool {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly expanded?: boolean;
}

export interface TopBarProps {
  /** Hours and minutes of the day, for the drawn clock. */
  readonly clock: { readonly hours: number; readonly minutes: number };
  /** The same in digits: “11.10”. */
  readonly time: string;
  /** The same in words: “Het is 11.10 uur”. */
  readonly timeLabel: string;
  /** What must be done, and when. */
  readonly deadline?: string;
  readonly title: string;
  readonly day?: string;
  /** The name of the group of buttons. */
  readonly toolsLabel: string;
  readonly tools: readonly Tool[];
  /** A `Notice`: saved, not saved, reading only. */
  readonly status?: ReactNode;
}

/** The bar over a play: what time it is, what is played, and help within reach. */
export function TopBar({ clock, time, timeLabel, deadline, title, day, toolsLabel, tools, status }: TopBarProps) {
  return (
    <header className="top-bar">
      <div className="top-bar__clock">
        <ClockFace {...clock} />
        <span className="hidden">{timeLabel}</span>
        <span className="top-bar__time" aria-hidden="true">
          {time}
        </span>
        {deadline === undefined ? null : <span className="top-bar__deadline">{deadline}</span>}
      </div>
      <p className="top-bar__title">
        <strong>{title}</strong>
        {day === undefined ? null : <em>{day}</em>}
      </p>
      <div className="top-bar__end">
        {status === undefined ? null : <div className="top-bar__status">{status}</div>}
        <nav className="top-bar__tools" aria-label={toolsLabel}>
          {tools.map((tool) => (
            <button key={tool.id} type="button" className="tool" aria-expanded={tool.expanded} onClick={tool.onPress}>
              <Icon name={tool.icon} />
              <span className="tool__label">{tool.label}</span>
            </button>
          ))}
        </nav>
      </div>
    </header>
  );
}
