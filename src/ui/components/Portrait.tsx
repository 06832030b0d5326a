import type { Mood } from '../../core/scenario/model.ts';
import { Bust } from '../icons/Bust.tsx';
import './Portrait.css';

export interface PortraitProps {
  readonly person: string;
  readonly mood?: Mood;
  /** Looks to the left, towards the words. */
  readonly facing?: 'left' | 'right';
}

/** The large sign of a person in a panel. Says nothing to a screen reader: the balloon names person and mood. */
export function Portrait({ person, mood = 'neutral', facing = 'left' }: PortraitProps) {
  return (
    <div className={`portrait portrait--${facing}`} aria-hidden="true">
      <Bust person={person} mood={mood} />
    </div>
  );
}
