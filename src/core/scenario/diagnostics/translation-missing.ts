import type { Rule } from './diagnostic.ts';
import { type Examples, example, translated } from './example.ts';

/** A text without a translation: the reader meets it in the language of the scenario. */
export const translationMissing: Rule<{ readonly text: string }> = {
  code: 'WD011',
  severity: 'warning',
  message: {
    nl: ({ text }) => `Deze tekst is niet vertaald: “${text}”.`,
    en: ({ text }) => `This text has no translation: “${text}”.`,
  },
  cure: {
    nl: () => 'Zet de vertaling op dezelfde plek in het vertaalde bestand.',
    en: () => 'Put the translation in the same place in the translated file.',
  },
};

export const examples: Examples = {
  failing: {
    ...translated(['summary: Somebody asks something.\n', '']),
    scenario: example(['Iemand vraagt iets.', '⟦Iemand vraagt iets.⟧']).scenario,
  },
  nearlyFailing: translated(['Somebody asks something.', 'Somebody asks.']),
  clean: translated(),
};
