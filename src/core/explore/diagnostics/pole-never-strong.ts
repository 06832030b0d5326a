import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import { polesIn } from '../../scenario/diagnostics/poles.ts';
import { opportunity } from '../../scoring/constants.ts';
import type { Explored } from '../explored.ts';
import type { ExploredRule } from './rule.ts';

/** A side of a dilemma that the file makes strong somewhere, and that in no play is worth 3. */
export const poleNeverStrong: ExploredRule<{ readonly pole: string }> = {
  code: 'WD068',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ pole }) => `Wie naar “${pole}” leunt, kan in geen enkel spel 3 punten krijgen.`,
    en: ({ pole }) => `Who leans to “${pole}” can earn 3 points in no play.`,
  },
  cure: {
    nl: () => 'Laat ergens een sterke keuze voor deze kant open zijn: beide kanten moeten ergens de goede zijn.',
    en: () => 'Let a strong choice for this side be open somewhere: either side has to be right somewhere.',
  },
  find: ({ scenario, places, explored }, report) => {
    for (const { dilemma, pole, path, strongIn } of polesIn(scenario)) {
      // Where nobody comes, that is told, and this follows from it.
      const isMet = strongIn.some((scene) => explored.scenes.get(scene)?.reached);
      if (isMet && !isStrongInPlay(explored, dilemma, pole)) report(places.at(...path), { pole });
    }
  },
};

const isStrongInPlay = ({ decisions }: Explored, dilemma: string, pole: string): boolean =>
  [...decisions.values()].some(({ offers }) =>
    offers.some(({ acts }) =>
      acts.some(
        ({ leans, points }) =>
          leans.some((lean) => lean.dilemma === dilemma && lean.pole === pole) &&
          Object.values(points).some((worth) => worth >= opportunity.strongAt),
      ),
    ),
  );

const seen = (when: string): readonly [string, string] => [
  '          - wilma: Dat zag ik ook.\n',
  `          - wilma: Dat zag ik ook.
        cases:
          - when: ${when}
            evidence:
              C13.p1: 2 Je zei wat iedereen kan zien.
`,
];
const told = ['C13.p1: 3 Je zei wat mag.', 'C13.p1: 2 Je zei wat mag.'] as const;

export const examples: Examples = {
  failing: example(['[achterhouden, openheid]', '[achterhouden, ⟦openheid⟧]'], told, seen('{looked: kaart}')),
  nearlyFailing: example(told, seen('{looked: kaart, klaar: false}')),
  clean: example(),
};
