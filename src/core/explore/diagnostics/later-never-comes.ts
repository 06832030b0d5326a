import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import { partsOf } from '../../scenario/diagnostics/parts.ts';
import type { Later } from '../../scenario/model.ts';
import type { Localised } from '../../shared/language.ts';
import type { LaterFound } from '../explored.ts';
import { lostBelow } from './lost.ts';
import type { ExploredRule } from './rule.ts';
import { toldOf } from './told.ts';

interface Detail {
  /** Its condition never holds when it is due; or its hour never comes, because every ending is earlier. */
  readonly why: 'when' | 'after-endings' | 'never-due';
  readonly lost: Localised;
}

/** Something is set going that never comes. */
export const laterNeverComes: ExploredRule<Detail> = {
  code: 'WD061',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ why, lost }) => `${whyNot[why].nl}${lost.nl}`,
    en: ({ why, lost }) => `${whyNot[why].en}${lost.en}`,
  },
  cure: {
    nl: ({ why }) =>
      why === 'when'
        ? 'Vraag iets wat op dat moment zo kan zijn, of haal dit weg.'
        : 'Zet het vroeger, of laat het spel langer doorgaan.',
    en: ({ why }) =>
      why === 'when'
        ? 'Ask something that can be so at that moment, or take this away.'
        : 'Put it earlier, or let play go on for longer.',
  },
  find: ({ scenario, places, explored }, report) => {
    const told = toldOf(scenario);
    const laters = new Map(partsOf(scenario).later.map(({ later, path }) => [JSON.stringify(path), later]));
    for (const found of explored.laters) {
      const { path, scheduled, fired } = found;
      // What nothing sets going is told at the act that would.
      if (!scheduled || fired || told([...path, 'when'])) continue;
      const why = whyNever(found);
      const at = places.at(...path, why === 'when' ? 'when' : timeKey(laters.get(JSON.stringify(path))));
      report(at, { why, lost: lostBelow(explored, path) });
    }
  },
};

const whyNot: Readonly<Record<Detail['why'], Localised>> = {
  when: {
    nl: 'Dit komt nooit: als het zover is, klopt deze voorwaarde niet.',
    en: 'This never comes: when it is due, this condition does not hold.',
  },
  'after-endings': {
    nl: 'Dit komt nooit: het spel is altijd eerder afgelopen.',
    en: 'This never comes: play has always ended before it.',
  },
  'never-due': {
    nl: 'Dit komt nooit: zo laat wordt het in geen enkel spel.',
    en: 'This never comes: it gets as late as this in no play.',
  },
};

const whyNever = ({ due, pendingAtEnding }: LaterFound): Detail['why'] => {
  if (due) return 'when';
  return pendingAtEnding ? 'after-endings' : 'never-due';
};

const timeKey = (later: Later | undefined): 'at' | 'in' => (later?.at === undefined ? 'in' : 'at');

const ready = (at: string): readonly [string, string] => [
  '            mood: annoyed\n        go: telefoon',
  `            mood: annoyed\n        later:\n          - at: ${at}\n            set: {klaar: true}\n        go: telefoon`,
];

export const examples: Examples = {
  failing: example(ready('⟦do 12.11⟧')),
  nearlyFailing: example(ready('do 12.10')),
  clean: example(),
};
