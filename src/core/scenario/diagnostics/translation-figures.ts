import type { Rule } from './diagnostic.ts';
import { type Examples, translated } from './example.ts';

interface Detail {
  /** The figure or name that only one of the two has. */
  readonly what: string;
  readonly stands: 'source' | 'translation';
  /** The text of the source. */
  readonly text: string;
}

/** A number or a name that stands in one language and not in the other. */
export const translationFigures: Rule<Detail> = {
  code: 'WD012',
  severity: 'warning',
  message: {
    nl: ({ what, stands, text }) =>
      stands === 'source'
        ? `In de vertaling van “${text}” ontbreekt ${what}.`
        : `In de vertaling van “${text}” staat ${what}, en in het origineel niet.`,
    en: ({ what, stands, text }) =>
      stands === 'source'
        ? `The translation of “${text}” lacks ${what}.`
        : `The translation of “${text}” has ${what}, and the original does not.`,
  },
  cure: {
    nl: () => 'Laat getallen, tijden en namen in beide talen gelijk zijn.',
    en: () => 'Let numbers, times and names be the same in both languages.',
  },
};

export const examples: Examples = {
  failing: translated(['It is done.', '⟦It is done by 5.⟧']),
  nearlyFailing: translated(['It is done.', 'It is well and truly done.']),
  clean: translated(),
};
