import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isId } from '../core/shared/ids.ts';
import type { Language } from '../core/shared/language.ts';
import { nearest } from '../core/shared/nearest.ts';
import { type Command, exit, type Invocation } from './command.ts';
import { type Subject, subjectIds, subjectOf } from './new/axis.ts';
import { schemaFor } from './new/schema-for.ts';
import { filesOfStory } from './new/story.ts';
import { writeFolder } from './new/write-folder.ts';

const words = {
  nl: {
    one: 'Noem één naam voor het nieuwe scenario, en een dilemma: new mijn-verhaal --dilemma KT2.D1',
    badId: (id: string) =>
      `“${id}” kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes, zoals mijn-verhaal.`,
    exists: (id: string) => `Hier is al een map of bestand “${id}”. Kies een andere naam.`,
    noDilemma: 'Zeg over welk dilemma het gaat, zoals --dilemma KT2.D1. Dit zijn ze:',
    unknown: (id: string) => `Er is geen dilemma “${id}”.`,
    near: (id: string) => ` Bedoel je ${id}?`,
    these: ' Dit zijn ze:',
    cannotWrite: (path: string, why: string) => `In ${path} kan ik niets schrijven (${why}).`,
    written: (id: string) => `De map ${id} is er. Het verhaal staat in ${join(id, 'scenario.yaml')}.`,
    next: (id: string) => `Verander de tekst, en kijk of het klopt: npm run -s scenario -- check ${id}`,
  },
  en: {
    one: 'Give one name for the new scenario, and a dilemma: new my-story --dilemma KT2.D1',
    badId: (id: string) => `“${id}” cannot be a name. Use lower case letters, digits and hyphens, such as my-story.`,
    exists: (id: string) => `There is a folder or file “${id}” here already. Choose another name.`,
    noDilemma: 'Say which dilemma it is about, such as --dilemma KT2.D1. These are all:',
    unknown: (id: string) => `There is no dilemma “${id}”.`,
    near: (id: string) => ` Do you mean ${id}?`,
    these: ' These are all:',
    cannotWrite: (path: string, why: string) => `Nothing can be written in ${path} (${why}).`,
    written: (id: string) => `The folder ${id} is there. The story is in ${join(id, 'scenario.yaml')}.`,
    next: (id: string) => `Change the text, and see whether it is right: npm run -s scenario -- check ${id} --lang en`,
  },
} as const;

/** `scenario new ID --dilemma KT2.D1`: a small scenario that can be played, to change. */
export const newScenario: Command = {
  usage: 'new NAAM --dilemma KT2.D1 [--json] [--lang nl|en]',
  about: {
    nl: 'Maakt een map met een klein scenario dat klopt en te spelen is, om te veranderen.',
    en: 'Makes a folder with a small scenario that is right and can be played, to change.',
  },
  options: { dilemma: 'string' },
  run(invocation) {
    const { paths, options, language, folder } = invocation;
    const say = words[language];
    const [id] = paths;
    if (id === undefined || paths.length > 1) return refuse(invocation, say.one);
    if (!isId(id)) return refuse(invocation, say.badId(id));
    const about = typeof options.dilemma === 'string' ? options.dilemma : '';
    const subject = subjectOf(about.toUpperCase());
    if (!subject) return refuse(invocation, whichDilemma(about, language));
    const target = resolve(folder, id);
    if (existsSync(target)) return refuse(invocation, say.exists(id));
    return write(invocation, { id, target, subject });
  },
};

function refuse({ complain }: Invocation, text: string): number {
  complain(text);
  return exit.usage;
}

/** What is wrong with the dilemma that was named, the one that was likely meant, and all that there are. */
function whichDilemma(about: string, language: Language): string {
  const say = words[language];
  const all = subjectIds.map((id) => `  ${id}  ${subjectOf(id)?.name[language] ?? ''}`).join('\n');
  if (about === '') return `${say.noDilemma}\n${all}`;
  const near = nearest(about.toUpperCase(), subjectIds);
  return `${say.unknown(about)}${near ? say.near(near) : ''}${say.these}\n${all}`;
}

interface Place {
  readonly id: string;
  readonly target: string;
  readonly subject: Subject;
}

function write(invocation: Invocation, { id, target, subject }: Place): number {
  const { folder, language, json, print } = invocation;
  const say = words[language];
  const files = filesOfStory({ id, subject, language, schema: schemaFor(target, language) });
  try {
    writeFolder(target, files);
  } catch (trouble) {
    return refuse(invocation, say.cannotWrite(folder, trouble instanceof Error ? trouble.message : String(trouble)));
  }
  if (json) print(JSON.stringify({ folder: target, files: Object.keys(files) }, null, 2));
  else print(`${say.written(id)}\n${say.next(id)}`);
  return exit.clean;
}
