import { fleschDouma } from '../words/reading-ease.ts';
import { countSyllables } from '../words/syllables.ts';
import { wordsIn } from '../words/words.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { sentencesRead } from './sentences-read.ts';

/** Below this a text is called fairly hard. */
const leastEase = 60;

/** A word that is hard to read by its length, and so many of them are named. */
const longWordSyllables = 4;
const mostNamed = 5;
/** What is longer is no word. */
const longestWord = 40;

interface Detail {
  readonly ease: number;
  /** Long words, those that weigh most first. */
  readonly longWords: readonly string[];
}

/** Dutch that is too hard over a whole scenario, by the length of its words and its sentences. Only for Dutch: so is the formula. */
export const hardDutch: Check<Detail> = {
  code: 'WD036',
  severity: 'warning',
  message: {
    nl: ({ ease }) => `Deze tekst is moeilijk: ${ease} op de schaal van Flesch-Douma, en het minste is ${leastEase}.`,
    en: ({ ease }) => `This text is hard: ${ease} on the Flesch-Douma scale for Dutch, and the least is ${leastEase}.`,
  },
  cure: {
    nl: ({ longWords }) => `Schrijf kortere woorden en kortere zinnen.${named(longWords, 'Lange woorden zijn')}`,
    en: ({ longWords }) => `Write shorter words and shorter sentences.${named(longWords, 'Long words are')}`,
  },
  find({ scenario, places }, report) {
    if (scenario.language !== 'nl') return;
    const sentences = sentencesRead(scenario);
    const counted = countEach(sentences.map(({ text }) => text));
    const all = [...counted.values()];
    const ease = fleschDouma({
      sentences: sentences.length,
      words: all.reduce((sum, { times }) => sum + times, 0),
      syllables: all.reduce((sum, { times, syllables }) => sum + times * syllables, 0),
    });
    if (ease === undefined || ease >= leastEase) return;
    report(places.key('scenes'), { ease: Math.floor(ease), longWords: longWordsOf(counted) });
  },
};

interface CountedWord {
  readonly syllables: number;
  times: number;
}

/** Every word once: a scenario says the same words over and over. */
function countEach(texts: readonly string[]): ReadonlyMap<string, CountedWord> {
  const counted = new Map<string, CountedWord>();
  for (const text of texts) {
    for (const word of wordsIn(text)) {
      const known = counted.get(word);
      if (known) known.times += 1;
      else counted.set(word, { syllables: countSyllables(word), times: 1 });
    }
  }
  return counted;
}

const longWordsOf = (counted: ReadonlyMap<string, CountedWord>): readonly string[] =>
  [...counted]
    .filter(([word, { syllables }]) => syllables >= longWordSyllables && word.length <= longestWord && !/\d/.test(word))
    .sort(([, one], [, other]) => other.syllables * other.times - one.syllables * one.times)
    .slice(0, mostNamed)
    .map(([word]) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));

const named = (words: readonly string[], are: string): string =>
  words.length === 0 ? '' : ` ${are} ${[...new Set(words)].map((word) => `“${word}”`).join(', ')}.`;

const hard = 'Verantwoordelijke communicatiemedewerkers coördineren communicatieactiviteiten. ';

export const examples: Examples = {
  failing: example(['\nscenes:', '\n⟦scenes⟧:'], ['      - De dag gaat door.', `      - ${hard.repeat(17).trim()}`]),
  nearlyFailing: example(['      - De dag gaat door.', `      - ${hard.repeat(4).trim()}`]),
  clean: example(),
};
