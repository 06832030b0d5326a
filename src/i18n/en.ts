import common from './locales/en/common.json';
import home from './locales/en/home.json';
import play from './locales/en/play.json';
import type { nl } from './nl.ts';

/** What home and play say, in English. */
export const en: typeof nl = { common, home, play };
