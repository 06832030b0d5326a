import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { Localised } from '../../shared/language.ts';
import { isCase } from './happens.ts';
import { lostAfter } from './lost.ts';
import type { ExploredRule } from './rule.ts';
import { toldOf } from './told.ts';

interface Detail {
  /** The key before it. */
  readonly key: string;
  /** Cases stand behind it that never have their turn. */
  readonly hides: boolean;
  readonly lost: Localised;
}

/** A condition that holds in every play that comes by, so that it asks nothing. The last of a list of cases may. */
export const alwaysTrue: ExploredRule<Detail> = {
  code: 'WD060',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ hides, lost }) =>
      `Deze voorwaarde klopt in elk spel dat hier komt.${hides ? ' Wat erna staat, komt nooit.' : ''}${lost.nl}`,
    en: ({ hides, lost }) =>
      `This condition holds in every play that comes here.${hides ? ' What stands after it never comes.' : ''}${lost.en}`,
  },
  cure: {
    nl: ({ key, hides }) => {
      if (hides) return 'Vraag iets wat niet altijd zo is, of haal weg wat erna staat.';
      return `Haal ${key === 'unless' ? 'deze regel' : key} weg, of vraag iets wat niet altijd zo is.`;
    },
    en: ({ key, hides }) => {
      if (hides) return 'Ask something that is not always so, or take away what stands after it.';
      return `Take ${key === 'unless' ? 'this rule' : key} away, or ask something that is not always so.`;
    },
  },
  find: ({ scenario, places, explored }, report) => {
    const told = toldOf(scenario);
    for (const site of explored.conditions) {
      const { path, read, everFalse, last } = site;
      const hides = isCase(site);
      const key = String(path.at(-1));
      if (!read || everFalse || (hides && last) || told(path)) continue;
      report(places.at(...path), { key, hides, lost: hides ? lostAfter(explored, path.slice(0, -1)) : nothing });
    }
  },
};

const nothing: Localised = { nl: '', en: '' };

export const examples: Examples = {
  failing: example(['when: {klaar: true}', 'when: ⟦{any: [{klaar: true}, {chosen: [vraag/ja, vraag/nee]}]}⟧']),
  nearlyFailing: example(['when: {klaar: true}', 'when: {any: [{klaar: true}, {chosen: vraag/ja}]}']),
  clean: example(),
};
