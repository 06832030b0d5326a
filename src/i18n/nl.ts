import common from './locales/nl/common.json';
import home from './locales/nl/home.json';
import play from './locales/nl/play.json';

/** What home and play say, in Dutch: the language that the keys are typed by. */
export const nl = { common, home, play };
