import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { type ScoredDecision, type ScoredOption, scoredDecisions } from './scored-options.ts';

const strong = 3;
/** One decision is no pattern. */
const fewest = 2;

/** In every decision a strong option takes the fewest minutes and sours nobody: doing well never costs anything. */
export const strongIsFree: Check<{ readonly total: number }> = {
  code: 'WD039',
  severity: 'warning',
  message: {
    nl: ({ total }) =>
      `In alle ${total} scènes met punten kost een optie van 3 punten de minste minuten, en neemt niemand haar kwalijk.`,
    en: ({ total }) =>
      `In all ${total} scenes with points an option worth 3 takes the fewest minutes, and nobody minds it.`,
  },
  cure: {
    nl: () => 'Laat een sterke keuze soms iets kosten: meer minuten, of iemand die even boos of bezorgd kijkt.',
    en: () => 'Let a strong choice cost something at times: more minutes, or somebody who looks annoyed or worried.',
  },
  find({ scenario, places }, report) {
    const decisions = scoredDecisions(scenario);
    if (decisions.length < fewest || !decisions.every(hasFreeStrength)) return;
    report(places.key('scenes'), { total: decisions.length });
  },
};

const hasFreeStrength = ({ options }: ScoredDecision): boolean => {
  const fewestMinutes = Math.min(...options.map(({ minutes }) => minutes));
  return options.some((option) => isFreeAndStrong(option, fewestMinutes));
};

const isFreeAndStrong = ({ versions }: ScoredOption, fewestMinutes: number): boolean =>
  versions.some(({ worth, minutes, sours }) => worth === strong && minutes <= fewestMinutes && !sours);

const silenceTakesAsLong = ['        takes: 2\n', '        takes: 5\n'] as const;
const refusingTakesAsLong = ['        takes: 1\n', '        takes: 5\n'] as const;
const forgettingTakesAsLong = ['        takes: 0\n', '        takes: 5\n'] as const;

export const examples: Examples = {
  failing: example(silenceTakesAsLong, refusingTakesAsLong, forgettingTakesAsLong, ['\nscenes:', '\n⟦scenes⟧:']),
  nearlyFailing: example(silenceTakesAsLong, refusingTakesAsLong),
  clean: example(),
};
