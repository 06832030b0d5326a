import debrief from './locales/en/debrief.json';
import type { nlDebrief } from './nl-debrief.ts';

/** What the debrief says, in English: fetched with it. */
export const enDebrief: typeof nlDebrief = { debrief };
