import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { beginningOf, sentencesRead } from './sentences-read.ts';

const mostWords = 18;

/** A sentence that has to be read twice. Reasons have a limit of their own. */
export const longSentence: Check<{ readonly text: string; readonly words: number }> = {
  code: 'WD034',
  severity: 'warning',
  message: {
    nl: ({ text, words }) => `De zin “${beginningOf(text)}” heeft ${words} woorden, en het meeste is ${mostWords}.`,
    en: ({ text, words }) => `The sentence “${beginningOf(text)}” has ${words} words, and the most is ${mostWords}.`,
  },
  cure: {
    nl: () => 'Maak er twee zinnen van, of laat weg wat niemand mist.',
    en: () => 'Make two sentences of it, or leave out what nobody misses.',
  },
  find({ scenario, places }, report) {
    for (const { text, words, path, reason } of sentencesRead(scenario)) {
      if (!reason && words > mostWords) report(places.at(...path), { text, words });
    }
  },
};

export const examples: Examples = {
  failing: example([
    'De dag gaat door.',
    '⟦De dag gaat door zoals een dag doorgaat, met koffie, met mail, en met iemand die iets van je wil.⟧',
  ]),
  nearlyFailing: example([
    'De dag gaat door.',
    'De dag gaat door zoals een dag doorgaat, met koffie en met mail. En met iemand die iets wil.',
  ]),
  clean: example(),
};
