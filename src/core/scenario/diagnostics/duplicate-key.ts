import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

/** A key or an id that stands twice: one of the two would be lost without a word. */
export const duplicateKey: Rule<{ readonly key: string }> = {
  code: 'WD005',
  severity: 'error',
  message: {
    nl: ({ key }) => `“${key}” staat hier twee keer.`,
    en: ({ key }) => `“${key}” stands here twice.`,
  },
  cure: {
    nl: () => 'Geef de tweede een andere naam, of voeg de twee samen.',
    en: () => 'Give the second another name, or join the two.',
  },
};

export const examples: Examples = {
  failing: example(['- id: nee', '- id: ⟦ja⟧']),
  nearlyFailing: example(['- id: nee', '- id: ja-nee']),
  clean: example(),
};
