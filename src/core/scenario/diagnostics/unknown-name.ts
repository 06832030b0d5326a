import type { Localised } from '../../shared/language.ts';
import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

/** What a name can name. */
const kinds = {
  person: { nl: 'persoon', en: 'person' },
  place: { nl: 'plek', en: 'place' },
  channel: { nl: 'kanaal', en: 'channel' },
  mood: { nl: 'stemming', en: 'mood' },
  choice: { nl: 'keuze', en: 'choice' },
  look: { nl: 'ding om naar te kijken', en: 'thing to look at' },
  answer: { nl: 'bewaard antwoord', en: 'remembered answer' },
  item: { nl: 'onderdeel van de taak', en: 'item of the task' },
  variable: { nl: 'variabele', en: 'variable' },
  number: { nl: 'variabele met een getal', en: 'variable with a number' },
  table: { nl: 'tabel', en: 'table' },
  fact: { nl: 'feit of variabele', en: 'fact or variable' },
  value: { nl: 'waarde', en: 'value' },
  promise: { nl: 'belofte', en: 'promise' },
  truth: { nl: 'waarheid', en: 'truth' },
  task: { nl: 'kerntaak', en: 'core task' },
  dilemma: { nl: 'dilemma of uitdaging', en: 'dilemma or challenge' },
  pole: { nl: 'pool', en: 'pole' },
  competency: { nl: 'competentie', en: 'competency' },
  criterion: { nl: 'criterium', en: 'criterion' },
  processCriterion: { nl: 'procescriterium', en: 'process criterion' },
  resultCriterion: { nl: 'resultaatcriterium', en: 'result criterion' },
  kind: { nl: 'soort taak', en: 'kind of task' },
  habit: { nl: 'gewoonte', en: 'habit' },
  language: { nl: 'taal', en: 'language' },
  weight: { nl: 'gewicht', en: 'weight' },
  order: { nl: 'volgorde', en: 'order' },
  scenario: { nl: 'scenario', en: 'scenario' },
} as const satisfies Record<string, Localised>;

export type NameKind = keyof typeof kinds;

interface Detail {
  readonly kind: NameKind;
  readonly name: string;
  readonly near?: string | undefined;
  readonly known: readonly string[];
}

/** What an author makes, and takes away again while something still asks for it. */
const mayBeGone: ReadonlySet<NameKind> = new Set(['choice', 'look', 'answer', 'item', 'variable', 'number', 'promise']);

const list = (known: readonly string[]): string => known.slice(0, 12).join(', ') + (known.length > 12 ? ' …' : '');

/** A name that names nothing. */
export const unknownName: Rule<Detail> = {
  code: 'WD004',
  severity: 'error',
  message: {
    nl: ({ kind, name }) => `Er is geen ${kinds[kind].nl} met de naam “${name}”.`,
    en: ({ kind, name }) => `There is no ${kinds[kind].en} called “${name}”.`,
  },
  cure: {
    nl: ({ kind, near, known }) =>
      near
        ? `Bedoel je “${near}”?${mayBeGone.has(kind) ? ' Heb je het weggehaald? Haal het hier dan ook weg.' : ''}`
        : known.length > 0
          ? `Je kunt kiezen uit: ${list(known)}.`
          : 'Voeg het toe, of haal dit weg.',
    en: ({ kind, near, known }) =>
      near
        ? `Do you mean “${near}”?${mayBeGone.has(kind) ? ' Have you taken it away? Then take it away here too.' : ''}`
        : known.length > 0
          ? `You can choose from: ${list(known)}.`
          : 'Add it, or take this away.',
  },
};

export const examples: Examples = {
  failing: example(['{noor: neutral}', '{⟦nor⟧: neutral}']),
  nearlyFailing: example(['{noor: neutral}', '{noor: worried}']),
  clean: example(),
};
