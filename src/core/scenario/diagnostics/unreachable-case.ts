import { judgeCases } from './case-lists.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { reckon } from './holding.ts';
import { partsOf } from './parts.ts';

/** A case that never counts, because one of those before it always holds first. */
export const unreachableCase: Check<{ readonly place: number }> = {
  code: 'WD015',
  severity: 'warning',
  message: {
    nl: ({ place }) => `Geval ${place} telt nooit mee: een geval ervoor past altijd al.`,
    en: ({ place }) => `Case ${place} never counts: a case before it always holds already.`,
  },
  cure: {
    nl: () =>
      'Haal dit geval weg, zet het eerder, of geef het geval ervoor een voorwaarde die minder vraagt dan alles.',
    en: () => 'Take this case away, put it earlier, or give the case before it a condition that leaves something over.',
  },
  find: ({ scenario, places }, report) => {
    const reckoning = reckon(scenario);
    for (const { cases, path } of partsOf(scenario).cases) {
      for (const place of judgeCases(cases, reckoning).unreachable) {
        report(places.at(...path, place), { place: place + 1 });
      }
    }
  },
};

export const examples: Examples = {
  failing: example([
    '    - is: 3 Er ging niets naar buiten.\n',
    '    - is: 3 Er ging niets naar buiten.\n    - ⟦is: 2 Er ging bijna niets naar buiten.\n⟧',
  ]),
  nearlyFailing: example([
    '    - is: 3 Er ging niets naar buiten.',
    '    - when: {promise.bellen: [kept, broken]}\n      is: 2 Er ging bijna niets naar buiten.\n    - is: 3 Er ging niets naar buiten.',
  ]),
  clean: example(),
};
