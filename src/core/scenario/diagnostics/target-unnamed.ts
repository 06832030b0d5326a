import type { EvidenceByCriterion, Scenario } from '../model.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { variantsOf } from './variants.ts';

/** A competency that the scenario is said to be about, and about which no decision shows anything. */
export const targetUnnamed: Check<{ readonly competency: string }> = {
  code: 'WD083',
  severity: 'warning',
  message: {
    nl: ({ competency }) => `Het gaat om ${competency}, en geen keuze of taak laat daar iets van zien.`,
    en: ({ competency }) => `This is about ${competency}, and no choice or task shows anything of it.`,
  },
  cure: {
    nl: ({ competency }) =>
      `Geef keuzes punten voor ${competency} (“${competency}.p1: 3 …”), of haal ${competency} hier weg.`,
    en: ({ competency }) =>
      `Give choices points for ${competency} (“${competency}.p1: 3 …”), or take ${competency} away here.`,
  },
  find: ({ scenario, places }, report) => {
    const shown = competenciesShown(scenario);
    for (const [index, competency] of scenario.profile.targets.entries()) {
      if (!shown.has(competency)) report(places.at('profile', 'targets', index), { competency });
    }
  },
};

function competenciesShown(scenario: Scenario): ReadonlySet<string> {
  const shown = Object.values(scenario.scenes).flatMap(
    ({ choices, task }): readonly (EvidenceByCriterion | undefined)[] => [
      ...choices.flatMap((choice) => variantsOf(choice, [])).map(({ act }) => act.evidence),
      task?.base,
    ],
  );
  const competencies = new Set<string>();
  for (const evidence of shown) {
    for (const criterion of Object.keys(evidence ?? {})) competencies.add(criterion.replace(/\..*$/, ''));
  }
  return competencies;
}

export const examples: Examples = {
  failing: example(['targets: [C13]', 'targets: [C13, ⟦C18⟧]']),
  nearlyFailing: example(
    ['targets: [C13]', 'targets: [C13, C18]'],
    ['3 Je zei wat mag.', '3 Je zei wat mag.\n          C18.p1: 3 Je gaf wat zij nodig had.'],
    ['1 Je zei ook niet wat wel mag.', '1 Je zei ook niet wat wel mag.\n          C18.p1: 1 Je vroeg niets.'],
  ),
  clean: example(),
};
