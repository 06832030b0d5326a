import type { Rule } from './diagnostic.ts';
import { type Examples, translated } from './example.ts';

type Detail =
  | { readonly problem: 'extra'; readonly key: string }
  | { readonly problem: 'not-text'; readonly key: string }
  | { readonly problem: 'count'; readonly here: number; readonly there: number }
  | { readonly problem: 'same-language'; readonly language: string }
  | { readonly problem: 'speaker'; readonly here: string; readonly there: string };

const say = {
  nl: (detail: Detail): string => {
    if (detail.problem === 'extra') return `“${detail.key}” staat wel in de vertaling en niet in het scenario.`;
    if (detail.problem === 'not-text') return `“${detail.key}” is geen tekst en hoort niet in een vertaling.`;
    if (detail.problem === 'count')
      return `Hier staan er ${detail.here} in de vertaling en ${detail.there} in het scenario.`;
    if (detail.problem === 'same-language') return `Deze vertaling is in “${detail.language}”, en die taal is er al.`;
    return `In de vertaling spreekt hier “${detail.here}” en in het scenario “${detail.there}”.`;
  },
  en: (detail: Detail): string => {
    if (detail.problem === 'extra') return `“${detail.key}” stands in the translation and not in the scenario.`;
    if (detail.problem === 'not-text') return `“${detail.key}” is no text and does not belong in a translation.`;
    if (detail.problem === 'count')
      return `There are ${detail.here} of these in the translation and ${detail.there} in the scenario.`;
    if (detail.problem === 'same-language')
      return `This translation is in “${detail.language}”, and that language is there already.`;
    return `Here “${detail.here}” speaks in the translation and “${detail.there}” in the scenario.`;
  },
};

/** A translation that does not mirror its scenario: it would put words in the wrong mouth or place. */
export const translationMismatch: Rule<Detail> = {
  code: 'WD010',
  severity: 'error',
  message: say,
  cure: {
    nl: () =>
      'Maak de vertaling gelijk aan het scenario: dezelfde namen, dezelfde sprekers, evenveel regels, alleen tekst.',
    en: () => 'Make the translation mirror the scenario: the same names, the same speakers, as many lines, text only.',
  },
};

export const examples: Examples = {
  failing: translated(['- noor: May I know?', '- ⟦winston⟧: May I know?']),
  nearlyFailing: translated(['- noor: May I know?', '- noor: "May I know: yes or no?"']),
  clean: translated(),
};
