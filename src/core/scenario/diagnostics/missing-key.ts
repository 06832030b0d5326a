import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

/** Something that cannot be left out is not there. */
export const missingKey: Rule<{ readonly key: string; readonly about: { readonly nl: string; readonly en: string } }> =
  {
    code: 'WD009',
    severity: 'error',
    message: {
      nl: ({ key }) => `Hier ontbreekt “${key}”.`,
      en: ({ key }) => `“${key}” is missing here.`,
    },
    cure: {
      nl: ({ key, about }) => `Voeg “${key}:” toe. ${about.nl}`,
      en: ({ key, about }) => `Add “${key}:”. ${about.en}`,
    },
  };

export const examples: Examples = {
  failing: example(['    title: Het einde\n    lines:\n      - Het is klaar.', '    ⟦lines⟧:\n      - Het is klaar.']),
  nearlyFailing: example(['    lines:\n      - Het is klaar.\n', '']),
  clean: example(),
};
