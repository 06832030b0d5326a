import { createContext, useContext } from 'react';
import type { ProfileText } from '../../../core/profile/text.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { DebriefModel } from '../../../session/debrief.ts';

/** What every part of a debrief reads. */
export interface Reading {
  readonly model: DebriefModel;
  readonly profile: ProfileText;
  readonly language: Language;
  /** Opens a decision by its place in the play, and goes there. */
  readonly onOpen: (index: number) => void;
}

const ReadingContext = createContext<Reading | undefined>(undefined);

export const ReadingProvider = ReadingContext.Provider;

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === undefined) throw new Error('A part of a debrief stands within a debrief.');
  return reading;
}
