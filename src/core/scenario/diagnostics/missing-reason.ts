import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { reasonsIn } from './texts.ts';

/** Points with a sign in place of a reason: a player who asks why reads nothing. */
export const missingReason: Check<Record<never, never>> = {
  code: 'WD084',
  severity: 'warning',
  message: {
    nl: () => 'Bij deze punten staat geen reden.',
    en: () => 'These points have no reason.',
  },
  cure: {
    nl: () => 'Zeg in één zin wat je deed, en wat het deed. Bijvoorbeeld: 3 Je vroeg eerst naar het doel.',
    en: () => 'Say in one sentence what you did, and what it did. For example: 3 You asked for the purpose first.',
  },
  find: ({ scenario, places }, report) => {
    for (const { text, path } of reasonsIn(scenario)) {
      if (!/\p{L}{2}/u.test(text)) report(places.at(...path), {});
    }
  },
};

export const examples: Examples = {
  failing: example(['3 Je zei wat mag.', '⟦3 …⟧']),
  nearlyFailing: example(['3 Je zei wat mag.', '3 Ja.']),
  clean: example(),
};
