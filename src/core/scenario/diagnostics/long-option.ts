import { countWords } from '../words/words.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { beginningOf } from './sentences-read.ts';

const mostWords = 22;

/** An option that takes longer to read than to weigh. */
export const longOption: Check<{ readonly text: string; readonly words: number }> = {
  code: 'WD031',
  severity: 'warning',
  message: {
    nl: ({ text, words }) => `De optie “${beginningOf(text)}” heeft ${words} woorden, en het meeste is ${mostWords}.`,
    en: ({ text, words }) => `The option “${beginningOf(text)}” has ${words} words, and the most is ${mostWords}.`,
  },
  cure: {
    nl: () => 'Zeg alleen wat je doet. Waarom iemand dat doet, mag de speler zelf bedenken.',
    en: () => 'Say only what one does. Why somebody would do that is for the player to think of.',
  },
  find({ scenario, places }, report) {
    for (const { id, choices } of Object.values(scenario.scenes)) {
      for (const [index, { text, cases = [] }] of choices.entries()) {
        const path = ['scenes', id, 'choices', index];
        const texts = [{ text, path }, ...cases.map((each, at) => ({ text: each.text, path: [...path, 'cases', at] }))];
        for (const each of texts) {
          const words = countWords(each.text ?? '');
          if (words > mostWords) report(places.at(...each.path, 'text'), { text: each.text ?? '', words });
        }
      }
    }
  },
};

export const examples: Examples = {
  failing: example([
    'Je zegt niets, en je loopt gewoon door.',
    '⟦Je zegt niets en loopt door. Onderweg denk je na over wat je net hebt gehoord, en over wie dat nog meer weet.⟧',
  ]),
  nearlyFailing: example([
    'Je zegt niets, en je loopt gewoon door.',
    'Je zegt niets en loopt door. Onderweg denk je na over wat je hebt gehoord, en over wie dat nog weet.',
  ]),
  clean: example(),
};
