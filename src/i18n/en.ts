import type { nl } from './nl.ts';
import common from './locales/en/common.json';
import debrief from './locales/en/debrief.json';
import home from './locales/en/home.json';
import play from './locales/en/play.json';

/** Every text of the interface in English. */
export const en: typeof nl = { common, home, play, debrief };
