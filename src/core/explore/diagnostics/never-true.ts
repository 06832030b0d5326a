import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { Localised } from '../../shared/language.ts';
import type { ConditionRole } from '../explored.ts';
import { lostBelow } from './lost.ts';
import type { ExploredRule } from './rule.ts';
import { toldOf } from './told.ts';

interface Detail {
  /** The key before it. */
  readonly key: string;
  readonly lost: Localised;
}

/** A condition that is read, and that holds in no play. Of choices, looks and what comes later rules of their own tell it. */
export const neverTrue: ExploredRule<Detail> = {
  code: 'WD059',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ lost }) => `Deze voorwaarde klopt in geen enkel spel.${lost.nl}`,
    en: ({ lost }) => `This condition holds in no play.${lost.en}`,
  },
  cure: {
    nl: ({ key }) =>
      `Vraag iets wat vóór dit moment kan gebeuren, of haal weg wat ${key === 'unless' ? 'achter unless staat' : 'hier nooit komt'}.`,
    en: ({ key }) =>
      `Ask something that can happen before this moment, or take away what ${key === 'unless' ? 'stands under unless' : 'never comes here'}.`,
  },
  find: ({ scenario, places, explored }, report) => {
    const told = toldOf(scenario);
    for (const { path, role, read, everTrue } of explored.conditions) {
      if (!read || everTrue || toldByOthers.has(role) || told(path)) continue;
      report(places.at(...path), { key: String(path.at(-1)), lost: lostBelow(explored, path.slice(0, -1)) });
    }
  },
};

const toldByOthers: ReadonlySet<ConditionRole> = new Set(['choice', 'look', 'later']);

export const examples: Examples = {
  failing: example(['when: {klaar: true}', 'when: ⟦{all: [{chosen: vraag/ja}, {klaar: true}]}⟧']),
  nearlyFailing: example(['when: {klaar: true}', 'when: {all: [{chosen: vraag/eerst}, {klaar: true}]}']),
  clean: example(),
};
