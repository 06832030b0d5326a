import type { ReactNode } from 'react';
import type { Mood } from '../../core/scenario/model.ts';
import { Face } from '../icons/Face.tsx';
import { Tail, type TailSide } from './Tail.tsx';
import './Balloon.css';

export interface BalloonProps {
  readonly name: string;
  readonly role?: string;
  /** Whose sign stands beside the name; without it no face is drawn. */
  readonly person?: string;
  readonly mood?: Mood;
  /** The mood in a word, said after the name by a screen reader. */
  readonly moodLabel?: string;
  /** Where the speaker is: the side that the tail leaves from. */
  readonly tail?: TailSide | 'none';
  /** The side of the lane on which the balloon hangs. */
  readonly side?: 'left' | 'right';
  readonly size?: 'normal' | 'small';
  readonly children: ReactNode;
}

/** What somebody says: the name first, then the words. */
export function Balloon(props: BalloonProps) {
  const {
    name,
    role,
    person,
    mood = 'neutral',
    moodLabel,
    tail = 'down',
    side = 'left',
    size = 'normal',
    children,
  } = props;
  return (
    <div className={`balloon balloon--${side} balloon--${size} balloon--tail-${tail}`}>
      {tail === 'none' ? null : <Tail side={tail} />}
      <p className="balloon__who">
        {person === undefined ? null : <Face person={person} mood={mood} />}
        <span>
          <strong>{name}</strong>
          {role === undefined ? null : <span>, {role}</span>}
          {moodLabel === undefined ? null : <span className="hidden">, {moodLabel}</span>}
        </span>
      </p>
      <div className="balloon__words">{children}</div>
    </div>
  );
}
