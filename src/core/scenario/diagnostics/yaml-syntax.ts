import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

interface Explanation {
  readonly nl: readonly [message: string, cure: string];
  readonly en: readonly [message: string, cure: string];
}

const quote = {
  nl: 'Zet de hele tekst tussen dubbele aanhalingstekens.',
  en: 'Put the whole text between double quotes.',
} as const;
const lostWord = (sign: string): Explanation => ({
  nl: [`Een tekst die met ${sign} begint, raakt zijn eerste woord kwijt.`, quote.nl],
  en: [`A text that begins with ${sign} loses its first word.`, quote.en],
});

const explanations = {
  colon: {
    nl: [
      'Midden in een tekst staat een dubbele punt met een spatie erachter.',
      'Schrijf de zin zonder dubbele punt, of zet de tekst tussen dubbele aanhalingstekens. Zegt iemand hem? Dan staat de naam daarvoor: wilma: "Let op: …".',
    ],
    en: [
      'A colon followed by a space stands in the middle of a text.',
      'Write the sentence without the colon, or put the text between double quotes. Does somebody say it? Then the name stands before that: wilma: "Mind you: …".',
    ],
  },
  'no-colon': {
    nl: [
      'Hier hoort een sleutel, en er ontbreekt een dubbele punt met een spatie erachter.',
      'Zet een dubbele punt en een spatie na de sleutel. Is het tekst van de regel erboven? Laat hem verder inspringen.',
    ],
    en: [
      'There should be a key here, and a colon followed by a space is missing.',
      'Put a colon and a space after the key. Is it text of the line above? Indent it further.',
    ],
  },
  'no-hyphen': {
    nl: [
      'Dit staat in een lijst zonder streepje ervoor.',
      'Begin een nieuw onderdeel met een streepje en een spatie, of laat deze regel verder inspringen.',
    ],
    en: [
      'This stands in a list without a hyphen before it.',
      'Begin a new item with a hyphen and a space, or indent this line further.',
    ],
  },
  'same-line': {
    nl: ['Een lijst kan niet op de regel van zijn sleutel beginnen.', 'Zet het streepje op de volgende regel.'],
    en: ['A list cannot begin on the line of its key.', 'Put the hyphen on the next line.'],
  },
  indent: {
    nl: ['Deze regel springt niet goed in.', 'Laat sleutels die bij elkaar horen even ver inspringen, met spaties.'],
    en: ['This line is not indented as it should be.', 'Indent keys that belong together equally far, with spaces.'],
  },
  tab: {
    nl: ['Deze regel springt in met een tab.', 'Gebruik spaties, twee voor elke stap.'],
    en: ['This line is indented with a tab.', 'Use spaces, two for each step.'],
  },
  unclosed: {
    nl: ['Dit aanhalingsteken of haakje wordt niet gesloten.', 'Sluit het op dezelfde regel, of haal het weg.'],
    en: ['This quote or bracket is never closed.', 'Close it on the same line, or take it away.'],
  },
  'after-end': {
    nl: [
      'Na het sluitende aanhalingsteken of haakje staat nog iets.',
      'Zet de hele tekst tussen dubbele aanhalingstekens, van begin tot eind.',
    ],
    en: [
      'Something stands after the closing quote or bracket.',
      'Put the whole text between double quotes, from beginning to end.',
    ],
  },
  start: {
    nl: ['Een tekst mag niet met dit teken beginnen.', quote.nl],
    en: ['A text cannot begin with this.', quote.en],
  },
  tag: lostWord('!'),
  anchor: lostWord('&'),
  alias: {
    nl: ['Een tekst die met * begint, is voor YAML een verwijzing, en die bestaat niet.', quote.nl],
    en: ['A text that begins with * is a reference to YAML, and this one does not exist.', quote.en],
  },
  key: {
    nl: ['Een sleutel moet een gewoon woord zijn.', 'Zet hier één woord met een dubbele punt erachter.'],
    en: ['A key has to be a plain word.', 'Put one word with a colon here.'],
  },
  'directive-line': {
    nl: ['Een regel die met % begint, is een opdracht aan YAML.', 'Haal deze regel weg.'],
    en: ['A line that begins with % is an order to YAML.', 'Take this line away.'],
  },
  documents: {
    nl: ['Het bestand bevat twee documenten.', 'Haal de regel met --- weg en zet alles in één document.'],
    en: ['The file holds two documents.', 'Take the line with --- away and put everything in one document.'],
  },
  encoding: {
    nl: [
      'De letters van dit bestand zijn anders opgeslagen dan hier te lezen is.',
      'Bewaar het bestand opnieuw, en kies bij codering of encoding voor UTF-8.',
    ],
    en: ['The letters of this file were saved in a way that cannot be read here.', 'Save the file again as UTF-8.'],
  },
  empty: {
    nl: ['Het bestand is leeg.', 'Begin met een bestaand scenario, en verander het stap voor stap.'],
    en: ['The file is empty.', 'Begin with an existing scenario, and change it step by step.'],
  },
  other: {
    nl: [
      'Dit bestand is hier niet te lezen.',
      'Kijk naar deze regel en de regel erboven: een streepje, aanhalingsteken of spatie te veel of te weinig.',
    ],
    en: [
      'This is not valid YAML.',
      'Look at this line and the one above: a hyphen, quote or space too many or too few.',
    ],
  },
} as const satisfies Record<string, Explanation>;

export type SyntaxProblem = keyof typeof explanations;

/** The file is not YAML, or not the plain part of YAML that scenario files are written in. */
export const yamlSyntax: Rule<{ readonly problem: SyntaxProblem }> = {
  code: 'WD001',
  severity: 'error',
  message: { nl: ({ problem }) => explanations[problem].nl[0], en: ({ problem }) => explanations[problem].en[0] },
  cure: { nl: ({ problem }) => explanations[problem].nl[1], en: ({ problem }) => explanations[problem].en[1] },
};

export const examples: Examples = {
  failing: example(['text: Je zegt het.', 'text: ⟦J⟧e zegt: ja.']),
  nearlyFailing: example(['Je zegt het.', '"Je zegt: ja."']),
  clean: example(),
};
