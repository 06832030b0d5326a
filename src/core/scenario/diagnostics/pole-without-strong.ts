import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { polesIn } from './poles.ts';

/** A side of a dilemma that can be chosen, and that is never worth 3: then the points decide between the two. */
export const poleWithoutStrong: Check<{ readonly pole: string }> = {
  code: 'WD022',
  severity: 'warning',
  message: {
    nl: ({ pole }) => `Geen keuze die naar “${pole}” leunt, kan 3 punten krijgen.`,
    en: ({ pole }) => `No choice that leans to “${pole}” can earn 3 points.`,
  },
  cure: {
    nl: () => 'Maak voor deze kant ook een sterke keuze: beide kanten moeten ergens de goede zijn.',
    en: () => 'Make a strong choice for this side too: either side has to be right somewhere.',
  },
  find: ({ scenario, places }, report) => {
    for (const { pole, path, onOffer, strongIn } of polesIn(scenario)) {
      if (onOffer && strongIn.length === 0) report(places.at(...path), { pole });
    }
  },
};

const weaker = ['C13.p1: 3 Je zei wat mag.', 'C13.p1: 2 Je zei wat mag.'] as const;

export const examples: Examples = {
  failing: example(['[achterhouden, openheid]', '[achterhouden, ⟦openheid⟧]'], weaker, [
    'C13.p1: 3 Je zei wat iedereen',
    'C13.p1: 2 Je zei wat iedereen',
  ]),
  nearlyFailing: example(weaker),
  clean: example(),
};
