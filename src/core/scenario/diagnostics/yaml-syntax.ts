import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

interface Explanation {
  readonly nl: readonly [message: string, cure: string];
  readonly en: readonly [message: string, cure: string];
}

const colon: Explanation = {
  nl: [
    'Midden in een tekst staat een dubbele punt met een spatie erachter.',
    'Schrijf de zin zonder dubbele punt, of zet de hele tekst tussen dubbele aanhalingstekens.',
  ],
  en: [
    'A colon followed by a space stands in the middle of a text.',
    'Write the sentence without the colon, or put the whole text between double quotes.',
  ],
};
const indent: Explanation = {
  nl: ['Deze regel springt niet goed in.', 'Laat sleutels die bij elkaar horen even ver inspringen, met spaties.'],
  en: ['This line is not indented as it should be.', 'Indent keys that belong together equally far, with spaces.'],
};
const other: Explanation = {
  nl: [
    'Dit is geen geldige YAML.',
    'Kijk naar deze regel en de regel erboven: een koppelteken, aanhalingsteken of spatie te veel of te weinig.',
  ],
  en: ['This is not valid YAML.', 'Look at this line and the one above: a hyphen, quote or space too many or too few.'],
};

/** What the codes of the YAML library mean to an author. */
const explanations: Readonly<Record<string, Explanation>> = {
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: colon,
  BAD_INDENT: indent,
  TAB_AS_INDENT: {
    nl: ['Deze regel springt in met een tab.', 'Gebruik spaties, twee voor elke stap.'],
    en: ['This line is indented with a tab.', 'Use spaces, two for each step.'],
  },
  MISSING_CHAR: {
    nl: [
      'Er ontbreekt een teken: een aanhalingsteken of haakje is niet gesloten.',
      'Sluit het, of laat ook het eerste weg.',
    ],
    en: ['A character is missing: a quote or bracket is not closed.', 'Close it, or take the opening one away too.'],
  },
  BAD_SCALAR_START: {
    nl: ['Een tekst mag niet met dit teken beginnen.', 'Zet de hele tekst tussen dubbele aanhalingstekens.'],
    en: ['A text cannot begin with this character.', 'Put the whole text between double quotes.'],
  },
  UNKNOWN_ALIAS: {
    nl: ['Deze verwijzing met * bestaat niet.', 'Schrijf de inhoud gewoon uit.'],
    en: ['This reference with * does not exist.', 'Write the content out.'],
  },
  KEY_NOT_TEXT: {
    nl: ['Een sleutel moet een gewoon woord zijn.', 'Zet hier één woord met een dubbele punt erachter.'],
    en: ['A key has to be a plain word.', 'Put one word with a colon here.'],
  },
  TAG: {
    nl: [
      'Een tekst die met een uitroepteken begint, raakt zijn eerste woord kwijt.',
      'Zet de hele tekst tussen dubbele aanhalingstekens.',
    ],
    en: [
      'A text that begins with an exclamation mark loses its first word.',
      'Put the whole text between double quotes.',
    ],
  },
  UNUSED_ANCHOR: {
    nl: [
      'Een tekst die met & begint, raakt zijn eerste woord kwijt.',
      'Zet de hele tekst tussen dubbele aanhalingstekens.',
    ],
    en: ['A text that begins with & loses its first word.', 'Put the whole text between double quotes.'],
  },
  DIRECTIVE: {
    nl: ['Deze regel begint met %, en dat is een opdracht aan YAML.', 'Haal deze regel weg.'],
    en: ['This line begins with %, which is an order to YAML.', 'Take this line away.'],
  },
  SECOND_DOCUMENT: {
    nl: ['Het bestand bevat twee documenten.', 'Haal de regel met --- weg en zet alles in één document.'],
    en: ['The file holds two documents.', 'Take the line with --- away and put everything in one document.'],
  },
  EMPTY: {
    nl: ['Het bestand is leeg.', 'Begin met een bestaand scenario, en verander het stap voor stap.'],
    en: ['The file is empty.', 'Begin with an existing scenario, and change it step by step.'],
  },
};

const explain = (problem: string): Explanation => explanations[problem] ?? other;

/** The file is not YAML. */
export const yamlSyntax: Rule<{ readonly problem: string }> = {
  code: 'WD001',
  severity: 'error',
  message: { nl: ({ problem }) => explain(problem).nl[0], en: ({ problem }) => explain(problem).en[0] },
  cure: { nl: ({ problem }) => explain(problem).nl[1], en: ({ problem }) => explain(problem).en[1] },
};

export const examples: Examples = {
  failing: example(['text: Je zegt het.', 'text: ⟦J⟧e zegt: ja.']),
  nearlyFailing: example(['Je zegt het.', '"Je zegt: ja."']),
  clean: example(),
};
