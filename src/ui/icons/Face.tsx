import type { Mood } from '../../core/scenario/model.ts';
import { Head } from './Head.tsx';

export interface FaceProps {
  readonly person: string;
  readonly mood?: Mood;
}

/** A small face beside a name: who speaks, and how they look now. The mood is said in words elsewhere. */
export function Face({ person, mood = 'neutral' }: FaceProps) {
  return (
    <svg className="face" viewBox="-1 -3 50 50" aria-hidden="true" focusable="false">
      <Head person={person} mood={mood} line={2} />
    </svg>
  );
}
