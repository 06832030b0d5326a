import debrief from './locales/nl/debrief.json';

/** What the debrief says, in Dutch: fetched with it. */
export const nlDebrief = { debrief };
