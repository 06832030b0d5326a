import { judgeCases } from './case-lists.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { reckon } from './holding.ts';
import { partsOf } from './parts.ts';

/** Cases that may all fail: nothing is judged then, or there is nowhere to go. */
export const conditionalLastCase: Check<{ readonly of: 'go' | 'result' }> = {
  code: 'WD028',
  severity: 'warning',
  message: {
    nl: ({ of }) =>
      of === 'go'
        ? 'Past geen van deze gevallen, dan gaat het nergens heen.'
        : 'Past geen van deze gevallen, dan wordt dit criterium niet beoordeeld.',
    en: ({ of }) =>
      of === 'go'
        ? 'If none of these cases holds, it goes nowhere.'
        : 'If none of these cases holds, this criterion is not judged.',
  },
  cure: {
    nl: () => 'Haal bij het laatste geval when weg, of voeg een geval zonder when toe.',
    en: () => 'Take when away from the last case, or add a case without when.',
  },
  find: ({ scenario, places }, report) => {
    const reckoning = reckon(scenario);
    for (const { cases, path, of } of partsOf(scenario).cases) {
      if ((of === 'go' || of === 'result') && judgeCases(cases, reckoning).canAllFail) {
        report(places.at(...path, cases.length - 1, 'when'), { of });
      }
    }
  },
};

export const examples: Examples = {
  failing: example(['    - is: 3 Er ging niets', '    - when: ⟦{klaar: true}⟧\n      is: 3 Er ging niets']),
  nearlyFailing: example([
    '- is: 3 Er ging niets naar buiten.',
    '- when: {klaar: true}\n      is: 2 Er ging iets.\n    - when: {klaar: false}\n      is: 3 Er ging niets naar buiten.',
  ]),
  clean: example(),
};
