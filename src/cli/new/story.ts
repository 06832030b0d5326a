import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { derivedLinks } from '../../core/profile/derived.ts';
import { competencies } from '../../core/profile/structure.ts';
import type { Language } from '../../core/shared/language.ts';
import type { Subject } from './axis.ts';
import { playsOf } from './plays.ts';
import type { PoleWords } from './pole-words.ts';
import { poleWordsEn } from './pole-words-en.ts';
import { poleWordsNl } from './pole-words-nl.ts';

/** What a new scenario is made of. `schema` is where an editor finds the JSON Schema, as the first line of the file says it. */
export interface NewStory {
  readonly id: string;
  readonly subject: Subject;
  readonly language: Language;
  readonly schema: string;
}

/** The files of a new scenario, by their paths in its folder: the story and a recorded play to each of its endings. */
export function filesOfStory({ id, subject, language, schema }: NewStory): Readonly<Record<string, string>> {
  const template = readFileSync(fileURLToPath(new URL(`story.${language}.yaml`, import.meta.url)), 'utf8');
  const { situation, poles } = { nl: poleWordsNl, en: poleWordsEn }[language][subject.axis];
  const words: Readonly<Record<string, string>> = {
    id,
    schema,
    tasks: `[${subject.tasks.join(', ')}]`,
    kind: subject.kind,
    dilemma: subject.id,
    'dilemma-name': subject.name[language],
    others: othersThatFit(subject)[language],
    situation: situation.map((line) => `- ${line}`).join('\n      '),
    ...sideWords('first', subject.poles[0], poles[0]),
    ...sideWords('second', subject.poles[1], poles[1]),
  };
  const story = template.replace(/\{\{([a-z-]+)\}\}/g, (whole, name: string) => words[name] ?? whole);
  return { 'scenario.yaml': story, ...playsOf(id, subject.poles, language) };
}

const sideWords = (side: string, pole: string, words: PoleWords): Readonly<Record<string, string>> => ({
  [side]: pole,
  ...Object.fromEntries(Object.entries(words).map(([key, text]) => [`${side}-${key}`, text])),
});

/** Competencies that the core tasks name themselves, besides those that the story is about. */
function othersThatFit({ tasks }: Subject): Readonly<Record<Language, string>> {
  const fitting = competencies
    .map(({ id }) => id)
    .filter((id) => id !== 'C11' && id !== 'C12' && tasks.some((task) => derivedLinks[id].tasks[task] === 'core'));
  const [work, named] = [tasks.join(' + '), fitting.join(' ')];
  return { nl: `Bij ${work} passen ook: ${named}.`, en: `${work} is also about: ${named}.` };
}
