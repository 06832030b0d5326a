import type { Localised } from '../../shared/language.ts';
import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

const things = {
  characters: { nl: 'tekens in een bestand', en: 'characters in one file' },
  depth: { nl: 'lijsten en sleutels in elkaar', en: 'lists and keys inside one another' },
  keys: { nl: 'sleutels in een bestand', en: 'keys in one file' },
  tokens: { nl: 'woorden, tekens en regels in een bestand', en: 'words, signs and lines in one file' },
  signs: {
    nl: 'haakjes, komma’s en andere losse tekens in een bestand',
    en: 'brackets, commas and other signs in one file',
  },
  nodes: { nl: 'onderdelen in een bestand', en: 'parts in one file' },
  scenes: { nl: 'scènes', en: 'scenes' },
  choices: { nl: 'keuzes in een scène', en: 'choices in one scene' },
  looks: { nl: 'dingen om naar te kijken in een scène', en: 'things to look at in one scene' },
  criteria: { nl: 'criteria bij één keuze', en: 'criteria for one option' },
  cast: { nl: 'eigen personen', en: 'people of its own' },
} as const satisfies Record<string, Localised>;

/** More than a limit allows. */
export const tooMuch: Rule<{ readonly what: keyof typeof things; readonly most: number }> = {
  code: 'WD008',
  severity: 'error',
  message: {
    nl: ({ what, most }) => `Hier staan meer dan ${most} ${things[what].nl}.`,
    en: ({ what, most }) => `There are more than ${most} ${things[what].en} here.`,
  },
  cure: {
    nl: () => 'Haal er een paar weg, of verdeel ze.',
    en: () => 'Take some away, or divide them.',
  },
};

const look = (id: string): string => `
      - {id: ${id}, on: scherm, text: Je kijkt, takes: 1, lines: [Niets]}`;

export const examples: Examples = {
  failing: example([
    '    choices:',
    `    looks:${['a', 'b', 'c', 'd'].map(look).join('')}
      - ⟦{id: e, on: scherm, text: Je kijkt, takes: 1, lines: [Niets]}⟧
    choices:`,
  ]),
  nearlyFailing: example(['    choices:', `    looks:${['a', 'b', 'c', 'd'].map(look).join('')}\n    choices:`]),
  clean: example(),
};
