import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

/** An act or a scene goes to something that is not there. */
export const brokenLink: Rule<{ readonly to: string; readonly near?: string | undefined }> = {
  code: 'WD007',
  severity: 'error',
  message: {
    nl: ({ to }) => `Dit gaat naar “${to}”, en zo’n scène of einde is er niet.`,
    en: ({ to }) => `This goes to “${to}”, and there is no such scene or ending.`,
  },
  cure: {
    nl: ({ near, to }) =>
      near ? `Bedoel je “${near}”?` : `Maak een scène of einde “${to}”, of ga ergens anders heen.`,
    en: ({ near, to }) => (near ? `Do you mean “${near}”?` : `Make a scene or ending “${to}”, or go somewhere else.`),
  },
};

export const examples: Examples = {
  failing: example(['go: eind', 'go: ⟦einde⟧']),
  nearlyFailing: example(
    ['go: eind', 'go: [{when: {klaar: true}, to: einde}, {to: eind}]'],
    ['endings:', 'endings:\n  einde:\n    title: Een ander einde'],
  ),
  clean: example(),
};
