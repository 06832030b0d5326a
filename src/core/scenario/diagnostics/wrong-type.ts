import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';
import { type Expected, expected } from './expected.ts';

/** A value is of another kind than its key asks for. */
export const wrongType: Rule<{ readonly expected: Expected; readonly found?: string }> = {
  code: 'WD002',
  severity: 'error',
  message: {
    nl: (detail) =>
      `Hier hoort ${expected(detail.expected).nl}${detail.found ? `, en er staat “${detail.found}”` : ''}.`,
    en: (detail) =>
      `This should be ${expected(detail.expected).en}${detail.found ? `, and it says “${detail.found}”` : ''}.`,
  },
  cure: {
    nl: (detail) => `Schrijf het zo: ${expected(detail.expected).example}`,
    en: (detail) => `Write it like this: ${expected(detail.expected).example}`,
  },
};

export const examples: Examples = {
  failing: example(['takes: 5', 'takes: ⟦vijf⟧']),
  nearlyFailing: example(['takes: 5', 'takes: "5"']),
  clean: example(),
};
