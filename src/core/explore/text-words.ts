import type { Scenario } from '../scenario/model.ts';
import type { Language } from '../shared/language.ts';
import { type Numbered, numberScenario } from './numbered.ts';
import { countWords, type WordsOfScene, wordsOfLine, wordsOfScenes } from './words.ts';

/** How many words there are in every text of a scenario, in one language. */
export interface TextWords {
  readonly language: Language;
  /** By the number of the line. */
  readonly lines: readonly number[];
  readonly scenes: ReadonlyMap<string, WordsOfScene>;
  /** Items of a task by what its answer is remembered as, and then by id. */
  readonly items: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export const textWordsOf = (scenario: Scenario, { lines }: Numbered = numberScenario(scenario)): TextWords => ({
  language: scenario.language,
  lines: lines.map(wordsOfLine),
  scenes: wordsOfScenes(scenario),
  items: new Map(
    Object.values(scenario.scenes).flatMap(({ task }) =>
      task === undefined ? [] : [[task.remember, new Map(task.items.map(({ id, text }) => [id, countWords(text)]))]],
    ),
  ),
});
