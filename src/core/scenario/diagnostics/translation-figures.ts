import type { Rule } from './diagnostic.ts';
import { type Examples, translated } from './example.ts';

/** A number or a name that stands in one language and not in the other. */
export const translationFigures: Rule<{ readonly missing: string; readonly text: string }> = {
  code: 'WD012',
  severity: 'warning',
  message: {
    nl: ({ missing, text }) => `In de vertaling van “${text}” ontbreekt ${missing}, of het is iets anders geworden.`,
    en: ({ missing, text }) => `The translation of “${text}” lacks ${missing}, or has something else there.`,
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
