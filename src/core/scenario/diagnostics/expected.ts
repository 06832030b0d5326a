import type { Localised } from '../../shared/language.ts';

/** What can stand as a value, in words for an author, with an example. */
const kinds = {
  text: { nl: 'een tekst', en: 'a text', example: 'Je belt haar terug.' },
  id: {
    nl: 'een naam in kleine letters, cijfers en streepjes',
    en: 'a name in lower case letters, digits and hyphens',
    example: 'wilma-belt',
  },
  whole: { nl: 'een heel getal', en: 'a whole number', example: '5' },
  flag: { nl: 'true of false', en: 'true or false', example: 'true' },
  list: { nl: 'een lijst', en: 'a list', example: '[een, twee]' },
  map: { nl: 'een aantal sleutels met een waarde', en: 'keys with a value each', example: '{winston: worried}' },
  time: { nl: 'een dag met een tijd', en: 'a day with a time', example: 'do 11.10' },
  dated: {
    nl: 'een tijd zonder datum, want het begin heeft er geen',
    en: 'a time without a date, because the start has none',
    example: 'do 11.10',
  },
  weekday: {
    nl: 'de dag die bij deze datum hoort',
    en: 'the day that belongs to this date',
    example: 'do 4 juni 11.10',
  },
  evidence: {
    nl: 'een cijfer van 0 tot en met 3 en dan de reden',
    en: 'points from 0 to 3 and then the reason',
    example: '3 Je vroeg eerst naar het doel.',
  },
  number: { nl: 'een getal of een grens', en: 'a number or a bound', example: 'at least 2' },
  condition: { nl: 'een voorwaarde', en: 'a condition', example: '{chosen: winston/waar}' },
  format: { nl: 'de versie van het bestandsformaat, 1', en: 'the version of the file format, 1', example: '1' },
  go: {
    nl: 'een scène, een einde of een lijst van gevallen',
    en: 'a scene, an ending or a list of cases',
    example: 'wilma-belt',
  },
  line: {
    nl: 'een regel: een tekst, of een persoon met een tekst',
    en: 'a line: a text, or a person with a text',
    example: 'noor: Dat ging over gras.',
  },
  variable: {
    nl: 'een beginwaarde, met een bereik of een lijst van waarden',
    en: 'a start value, with a range or a list of values',
    example: '{start: 0, min: 0, max: 3}',
  },
  poles: { nl: 'een lijst met twee polen', en: 'a list of two poles', example: '[achterhouden, openheid]' },
  row: {
    nl: 'een rij met een naam en voor elke kolom één vak, met | ertussen',
    en: 'a row with a name and one cell for each column, with | between them',
    example: 'Geluid | 8 | 350',
  },
  value: {
    nl: 'een waarde, na een dubbele punt met een spatie',
    en: 'a value, after a colon and a space',
    example: 'winston: worried',
  },
  part: {
    nl: 'twee namen met een schuine streep ertussen',
    en: 'two names with a slash between them',
    example: 'bericht/nat',
  },
  when: {
    nl: 'een tijd: `at` of `in`, een van de twee',
    en: 'a time: `at` or `in`, one of the two',
    example: 'in: 20',
  },
  act: {
    nl: 'een vraag op één manier: keuzes of een taak, niet allebei',
    en: 'one way of asking: choices or a task, not both',
    example: 'choices:',
  },
} as const satisfies Record<string, Localised & { readonly example: string }>;

export type Expected = keyof typeof kinds;

export const expected = (kind: Expected): Localised & { readonly example: string } => kinds[kind];
