import type { Localised } from '../shared/language.ts';

/** Where in the attempt: names of keys and positions in lists, from the outside in. */
export type Path = readonly (string | number)[];

export type Expected = 'object' | 'list' | 'text' | 'id' | 'word' | 'count' | 'moment' | 'plain-value';

/** Why an attempt cannot be read. What was found is shortened, so that it can be shown as it is. */
export type AttemptProblem =
  | { readonly code: 'unknown-format'; readonly path: Path; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-scoring'; readonly path: Path; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'missing'; readonly path: Path }
  | { readonly code: 'wrong-type'; readonly path: Path; readonly expected: Expected; readonly found: string }
  | { readonly code: 'unknown-word'; readonly path: Path; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'too-long'; readonly path: Path; readonly limit: number }
  | { readonly code: 'too-many'; readonly path: Path; readonly limit: number }
  | { readonly code: 'too-deep'; readonly path: Path; readonly limit: number }
  | { readonly code: 'forbidden-key'; readonly path: Path; readonly found: string };

/** What is wrong and what to do. `{where}`, `{found}`, `{known}`, `{expected}` and `{limit}` are filled in. */
interface ProblemText {
  readonly message: Localised;
  readonly cure: Localised;
}

const exportAgain: Localised = {
  nl: 'Exporteer de poging opnieuw in Werkdag en verander het bestand niet met de hand.',
  en: 'Export the attempt from Werkdag again, and do not change the file by hand.',
};
const newerVersion: Localised = {
  nl: 'Open het bestand in de versie van Werkdag die het schreef, of in een nieuwere. Deze versie leest {known}.',
  en: 'Open the file in the version of Werkdag that wrote it, or a newer one. This version reads {known}.',
};

const texts: Readonly<Record<AttemptProblem['code'], ProblemText>> = {
  'unknown-format': {
    message: {
      nl: 'Dit is geen poging die deze versie kan lezen: bij {where} staat {found}.',
      en: 'This is no attempt that this version can read: {where} says {found}.',
    },
    cure: newerVersion,
  },
  'unknown-scoring': {
    message: {
      nl: 'De poging is gescoord met regels die deze versie niet kent: bij {where} staat {found}.',
      en: 'The attempt was scored by rules that this version does not know: {where} says {found}.',
    },
    cure: newerVersion,
  },
  missing: {
    message: { nl: '{where} ontbreekt.', en: '{where} is missing.' },
    cure: exportAgain,
  },
  'wrong-type': {
    message: {
      nl: 'Bij {where} staat {found}, en daar hoort {expected}.',
      en: '{where} says {found}, and should be {expected}.',
    },
    cure: exportAgain,
  },
  'unknown-word': {
    message: {
      nl: 'Bij {where} staat {found}. Dat kan alleen zijn: {known}.',
      en: '{where} says {found}. It can only be: {known}.',
    },
    cure: exportAgain,
  },
  'too-long': {
    message: { nl: '{where} is langer dan {limit} tekens.', en: '{where} is longer than {limit} characters.' },
    cure: exportAgain,
  },
  'too-many': {
    message: { nl: '{where} heeft meer dan {limit} delen.', en: '{where} has more than {limit} parts.' },
    cure: exportAgain,
  },
  'too-deep': {
    message: { nl: '{where} gaat dieper dan {limit} lagen.', en: '{where} goes deeper than {limit} levels.' },
    cure: exportAgain,
  },
  'forbidden-key': {
    message: {
      nl: 'Bij {where} staat de naam {found}, en die mag daar niet staan.',
      en: '{where} holds the name {found}, which is not allowed.',
    },
    cure: exportAgain,
  },
};

const expectedTexts: Readonly<Record<Expected, Localised>> = {
  object: { nl: 'een groep namen met waarden', en: 'a group of names with values' },
  list: { nl: 'een lijst', en: 'a list' },
  text: { nl: 'tekst', en: 'text' },
  id: {
    nl: 'een naam van kleine letters, cijfers en streepjes',
    en: 'a name of lower case letters, digits and hyphens',
  },
  word: { nl: 'één woord zonder spaties', en: 'one word without spaces' },
  count: { nl: 'een heel getal vanaf 0', en: 'a whole number from 0' },
  moment: {
    nl: 'een datum met tijd, zoals 2026-06-04T11:10:00Z',
    en: 'a date with a time, such as 2026-06-04T11:10:00Z',
  },
  'plain-value': { nl: 'tekst, een getal of ja of nee', en: 'text, a number or yes or no' },
};

/** A problem in words: what is wrong, and what to do now. */
export function describeProblem(problem: AttemptProblem): { readonly message: Localised; readonly cure: Localised } {
  const { message, cure } = texts[problem.code];
  const fill = (language: keyof Localised) => (text: string) =>
    text.replace(/\{(where|found|known|expected|limit)\}/g, (_, part: string) => partOf(problem, part, language));
  return {
    message: { nl: fill('nl')(message.nl), en: fill('en')(message.en) },
    cure: { nl: fill('nl')(cure.nl), en: fill('en')(cure.en) },
  };
}

function partOf(problem: AttemptProblem, part: string, language: keyof Localised): string {
  if (part === 'where')
    return problem.path.length === 0 ? { nl: 'het bestand', en: 'the file' }[language] : problem.path.join('.');
  if (part === 'found' && 'found' in problem) return problem.found;
  if (part === 'known' && 'known' in problem) return problem.known.join(', ');
  if (part === 'expected' && 'expected' in problem) return expectedTexts[problem.expected][language];
  if (part === 'limit' && 'limit' in problem) return String(problem.limit);
  return '';
}
