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

/** A condition that no value can meet: what it guards never happens. */
export const neverHolds: Check<Detail> = {
  code: 'WD013',
  severity: 'warning',
  message: {
    nl: ({ fact, whole }) =>
      `${whole ? 'Deze voorwaarde' : 'Een deel van deze voorwaarde'} kan nooit kloppen. Dat komt door “${fact}”.`,
    en: ({ fact, whole }) =>
      `${whole ? 'This condition' : 'A part of this condition'} can never hold. That is because of “${fact}”.`,
  },
  cure: {
    nl: ({ fact, can }) =>
      can
        ? `“${fact}” kan alleen ${can.nl} zijn, en niet twee dingen tegelijk. Vraag iets wat kan, of haal dit weg.`
        : `“${fact}” kan niet tegelijk wel en niet zo zijn. Haal een van de twee weg.`,
    en: ({ fact, can }) =>
      can
        ? `“${fact}” can only be ${can.en}, and not two things at once. Ask something that can be, or take this away.`
        : `“${fact}” cannot be so and not so at once. Take one of the two away.`,
  },
  find: ({ scenario, places }, report) => {
    for (const { verdict, fact, whole, path } of verdictsOn(scenario)) {
      if (verdict === 'never') report(places.at(...path), { fact: fact.name, can: fact.words?.(), whole });
    }
  },
};

export const examples: Examples = {
  failing: example(['when: {klaar: true}', 'when: ⟦{klaar: true, not: {klaar: true}}⟧']),
  nearlyFailing: example(['when: {klaar: true}', 'when: {klaar: true, not: {looked: kaart}}']),
  clean: example(),
};
