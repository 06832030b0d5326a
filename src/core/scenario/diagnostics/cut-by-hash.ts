import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

/** A text that stops at a space and a `#`: what follows is a comment to YAML, also where it was meant as a hashtag. */
export const cutByHash: Rule<{ readonly lost: string }> = {
  code: 'WD087',
  severity: 'warning',
  message: {
    nl: ({ lost }) => `De tekst stopt hier: “${lost}” leest geen speler.`,
    en: ({ lost }) => `The text stops here: no player reads “${lost}”.`,
  },
  cure: {
    nl: () =>
      'Hoort het bij de tekst? Zet die dan tussen dubbele aanhalingstekens. Is het een opmerking? Zet dan een spatie achter #.',
    en: () =>
      'Does it belong to the text? Then put that between double quotes. Is it a comment? Then put a space after #.',
  },
};

const asks = '- noor: Mag ik het weten?';

export const examples: Examples = {
  failing: example([asks, '- noor: Mag ik het weten van ⟦#dijk en de rest?⟧']),
  nearlyFailing: example([asks, '- noor: Mag ik het weten? # van de dijk']),
  clean: example(),
};
