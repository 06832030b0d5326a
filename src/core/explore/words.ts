import type { Line, Scenario, Task } from '../scenario/model.ts';

/** How many words there are in a text: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const part of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(part)) count += 1;
  return count;
}

const inAll = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

/** The words of a line by itself: not those of the answer that a sheet shows, and none of several lines of which one is picked. */
export function wordsOfLine(line: Line): number {
  if (line.kind === 'one-of') return 0;
  if (line.kind !== 'document') return countWords(line.text);
  const { title, text = '', table } = line;
  const cells = table === undefined ? [] : [...table.columns, ...table.rows.flatMap((row) => row.cells)];
  return inAll([title, text, ...cells]);
}

/** What has to be read to answer a task: what is asked, and all items that are on offer. */
export const wordsOfTask = ({ ask, items }: Task): number =>
  inAll([ask, ...items.filter(({ offered }) => offered).map(({ text }) => text)]);

/** Words in the two places of a scenario where exploring meets a text without a line: choices with their cases, and looks. */
export interface WordsOfScene {
  /** By choice, in the file's order: the plain text first, then that of each case. */
  readonly choices: readonly (readonly number[])[];
  readonly looks: readonly number[];
  readonly task: number;
}

export function wordsOfScenes({ scenes }: Scenario): ReadonlyMap<string, WordsOfScene> {
  const words = Object.values(scenes).map(({ id, choices, looks, task }): [string, WordsOfScene] => [
    id,
    {
      choices: choices.map(({ text, cases = [] }) => [text, ...cases.map((each) => each.text ?? text)].map(countWords)),
      looks: looks.map(({ text }) => countWords(text)),
      task: task === undefined ? 0 : wordsOfTask(task),
    },
  ]);
  return new Map(words);
}
