import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { withScenes } from './example-scenes.ts';
import { beginningOf, sentencesRead } from './sentences-read.ts';

/** Words a sentence, on average. */
const mostOnAverage = 12;

interface Detail {
  readonly average: number;
  /** The longest sentence. */
  readonly longest: string;
}

const rounded = (average: number, point: string): string => average.toFixed(1).replace('.', point);

/** Sentences that are too long on average, over a whole scenario. */
export const longSentences: Check<Detail> = {
  code: 'WD035',
  severity: 'warning',
  message: {
    nl: ({ average }) =>
      `Een zin heeft hier gemiddeld ${rounded(average, ',')} woorden, en ${mostOnAverage} is genoeg.`,
    en: ({ average }) =>
      `A sentence has ${rounded(average, '.')} words here on average, and ${mostOnAverage} are enough.`,
  },
  cure: {
    nl: ({ longest }) => `Maak van lange zinnen twee korte. Begin met “${beginningOf(longest)}”.`,
    en: ({ longest }) => `Make two short sentences of each long one. Begin with “${beginningOf(longest)}”.`,
  },
  find({ scenario, places }, report) {
    const sentences = sentencesRead(scenario);
    const average = sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(1, sentences.length);
    if (average <= mostOnAverage) return;
    const longest = sentences.reduce((most, each) => (each.words > most.words ? each : most));
    report(places.key('scenes'), { average, longest: longest.text });
  },
};

const long = 'Je hoort het aan de stem, je ziet het op de kaart, en dan zeg je het. ';
const workday = ['minutes: 2', 'minutes: 20'] as const;

export const examples: Examples = {
  failing: withScenes(35, long.repeat(4).trim(), workday, ['\nscenes:', '\n⟦scenes⟧:']),
  nearlyFailing: withScenes(10, long.repeat(4).trim(), workday),
  clean: example(),
};
