import type { Scenario } from '../model.ts';
import { sentencesIn } from '../words/sentences.ts';
import { countWords } from '../words/words.ts';
import { type Text, textsIn } from './texts.ts';

/** One sentence that a player can read, how many words it has, and the way down to the text that it stands in. */
export interface ReadSentence extends Text {
  readonly words: number;
}

const found = new WeakMap<Scenario, readonly ReadSentence[]>();

/** Every sentence of a scenario. Several rules measure them, so they are found once. */
export function sentencesRead(scenario: Scenario): readonly ReadSentence[] {
  const known = found.get(scenario);
  if (known) return known;
  const sentences: ReadSentence[] = [];
  for (const { text: whole, path, reason } of textsIn(scenario)) {
    for (const text of sentencesIn(whole)) sentences.push({ text, words: countWords(text), path, reason });
  }
  found.set(scenario, sentences);
  return sentences;
}

const mostQuoted = 40;

/** The beginning of a sentence, enough to find it by. */
export const beginningOf = (text: string): string =>
  text.length > mostQuoted ? `${text.slice(0, mostQuoted).trimEnd()}…` : text;
