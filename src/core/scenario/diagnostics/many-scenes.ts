import type { Check } from './check.ts';
import type { Examples } from './example.ts';
import { withScenes } from './example-scenes.ts';

/** Scenes that fit in about ten minutes, and in a workday. */
const mostScenes = 25;
const mostInWorkday = 40;
/** From so many minutes on, a scenario is a workday with a break in it. */
const workdayMinutes = 20;

/** More scenes than can be played in a lesson. */
export const manyScenes: Check<{ readonly count: number; readonly most: number }> = {
  code: 'WD033',
  severity: 'warning',
  message: {
    nl: ({ count, most }) => `Dit scenario heeft ${count} scènes, en het meeste is ${most}.`,
    en: ({ count, most }) => `This scenario has ${count} scenes, and the most is ${most}.`,
  },
  cure: {
    nl: ({ most }) =>
      most === mostScenes
        ? `Haal scènes weg of voeg ze samen. Duurt spelen ${workdayMinutes} minuten of meer? Zet dat bij \`minutes\`.`
        : 'Haal scènes weg of voeg ze samen, of maak er twee scenario’s van.',
    en: ({ most }) =>
      most === mostScenes
        ? `Take scenes out or join them. Does it take ${workdayMinutes} minutes or more to play? Say so under \`minutes\`.`
        : 'Take scenes out or join them, or make two scenarios of it.',
  },
  find({ scenario, places }, report) {
    const count = Object.keys(scenario.scenes).length;
    const most = scenario.minutes >= workdayMinutes ? mostInWorkday : mostScenes;
    if (count > most) report(places.key('scenes'), { count, most });
  },
};

const told = 'De dag gaat door.';

export const examples: Examples = {
  failing: withScenes(22, told, ['\nscenes:', '\n⟦scenes⟧:']),
  nearlyFailing: withScenes(21, told),
  clean: withScenes(36, told, ['minutes: 2', 'minutes: 20']),
};
