import { countWords } from '../words/words.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { beginningOf } from './sentences-read.ts';
import { reasonsIn } from './texts.ts';

const mostWords = 18;

/** A reason behind points that is too long for a line of the debrief. */
export const longReason: Check<{ readonly text: string; readonly words: number }> = {
  code: 'WD032',
  severity: 'warning',
  message: {
    nl: ({ text, words }) => `De reden “${beginningOf(text)}” heeft ${words} woorden, en het meeste is ${mostWords}.`,
    en: ({ text, words }) => `The reason “${beginningOf(text)}” has ${words} words, and the most is ${mostWords}.`,
  },
  cure: {
    nl: () => 'Zeg wat iemand deed en wat dat uitmaakte, en laat de rest weg.',
    en: () => 'Say what somebody did and what difference it made, and leave out the rest.',
  },
  find({ scenario, places }, report) {
    for (const { text, path } of reasonsIn(scenario)) {
      const words = countWords(text);
      if (words > mostWords) report(places.at(...path), { text, words });
    }
  },
};

export const examples: Examples = {
  failing: example([
    '3 Je zei wat mag.',
    '⟦3 Je zei wat mag en wat zij nodig had. Wat een ander zelf nog moest bedenken, liet je weg.⟧',
  ]),
  nearlyFailing: example([
    '3 Je zei wat mag.',
    '3 Je zei wat mag en wat zij nodig had. Wat een ander nog moest bedenken, liet je weg.',
  ]),
  clean: example(),
};
