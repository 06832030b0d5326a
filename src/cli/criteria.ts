import { profileEn } from '../core/profile/en/index.ts';
import { competencyNames } from '../core/profile/names.ts';
import { profileNl } from '../core/profile/nl/index.ts';
import { type Competency, competencies, notSeenByClicking } from '../core/profile/structure.ts';
import type { Language } from '../core/shared/language.ts';
import { nearest } from '../core/shared/nearest.ts';
import { type Command, exit, type Invocation } from './command.ts';
import { painter } from './paint.ts';
import { wrap } from './wrap.ts';

const profiles = { nl: profileNl, en: profileEn } as const;

const words = {
  nl: {
    unknown: (word: string, near: string | undefined) =>
      `Er is geen competentie “${word}”.${near ? ` Bedoel je “${near}”?` : ' Ze heten C01 tot en met C23.'}`,
    notSeen: 'dit is met klikken niet te zien',
  },
  en: {
    unknown: (word: string, near: string | undefined) =>
      `There is no competency “${word}”.${near ? ` Do you mean “${near}”?` : ' They are called C01 to C23.'}`,
    notSeen: 'clicking cannot show this',
  },
} as const;

/** `scenario criteria [C11…]`: what the codes that stand under `evidence` and `results` mean. */
export const criteria: Command = {
  usage: 'criteria [COMPETENTIE…] [--json] [--lang nl|en]',
  about: {
    nl: 'Zegt wat de codes bij evidence en results betekenen: alle, of alleen van C11 bijvoorbeeld.',
    en: 'Says what the codes under evidence and results mean: all of them, or those of C11 for example.',
  },
  options: {},
  run(invocation) {
    const asked = invocation.paths.map((word) => word.toUpperCase());
    const ids = competencies.map(({ id }) => id);
    const unknown = asked.find((word) => !ids.includes(word as Competency['id']));
    if (unknown !== undefined) {
      invocation.complain(words[invocation.language].unknown(unknown, nearest(unknown, ids)));
      return exit.usage;
    }
    print(
      competencies.filter(({ id }) => asked.length === 0 || asked.includes(id)),
      invocation,
    );
    return exit.clean;
  },
};

function print(asked: readonly Competency[], { language, json, colours, print: say }: Invocation): void {
  const { criteria: texts } = profiles[language];
  if (json) {
    const plain = asked.map(({ id, process, result }) => ({
      id,
      name: competencyNames[id][language],
      criteria: Object.fromEntries([...process, ...result].map((each) => [each, texts[each]])),
    }));
    say(JSON.stringify(plain, null, 2));
    return;
  }
  const paint = painter(colours);
  const blocks = asked.map((each) => {
    const title = paint('bold', `${each.id} ${competencyNames[each.id][language]}`);
    return [title, ...linesOf(each, language)].join('\n');
  });
  say(blocks.join('\n\n'));
}

function linesOf({ process, result }: Competency, language: Language): readonly string[] {
  const { criteria: texts } = profiles[language];
  return [...process, ...result].map((id) => {
    const more = notSeenByClicking.has(id) ? ` (${words[language].notSeen})` : '';
    return wrap(`${texts[id]}${more}`, `  ${id}  `, '          ');
  });
}
