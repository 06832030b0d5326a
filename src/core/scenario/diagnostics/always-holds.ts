import type { Localised } from '../../shared/language.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { verdictsOn } from './verdicts.ts';

interface Detail {
  readonly fact: string;
  /** What the fact can be; left out where it is or is not so. */
  readonly can?: Localised | undefined;
  /** Whether it is the whole condition, or a part of it. */
  readonly whole: boolean;
}

/** A condition that every value meets: it asks nothing. */
export const alwaysHolds: Check<Detail> = {
  code: 'WD014',
  severity: 'warning',
  message: {
    nl: ({ fact, whole }) =>
      `${whole ? 'Deze voorwaarde' : 'Een deel van deze voorwaarde'} klopt altijd. Dat komt door “${fact}”.`,
    en: ({ fact, whole }) =>
      `${whole ? 'This condition' : 'A part of this condition'} always holds. That is because of “${fact}”.`,
  },
  cure: {
    nl: ({ fact, can }) =>
      can
        ? `“${fact}” kan alleen ${can.nl} zijn. Vraag er een deel van, of haal dit weg.`
        : `“${fact}” is altijd wel of niet zo. Haal een van de twee weg.`,
    en: ({ fact, can }) =>
      can
        ? `“${fact}” can only be ${can.en}. Ask for a part of that, or take this away.`
        : `“${fact}” is always either so or not so. Take one of the two away.`,
  },
  find: ({ scenario, places }, report) => {
    for (const { verdict, fact, whole, path } of verdictsOn(scenario)) {
      if (verdict === 'always') report(places.at(...path), { fact: fact.name, can: fact.words?.(), whole });
    }
  },
};

export const examples: Examples = {
  failing: example(['when: {klaar: true}', 'when: ⟦{klaar: [true, false]}⟧']),
  nearlyFailing: example(['when: {klaar: true}', 'when: {any: [{klaar: true}, {looked: kaart}]}']),
  clean: example(),
};
