import common from './locales/nl/common.json';
import debrief from './locales/nl/debrief.json';
import home from './locales/nl/home.json';
import play from './locales/nl/play.json';

/** Every text of the interface in Dutch, the language that the keys are typed by. */
export const nl = { common, home, play, debrief };
