import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

interface Detail {
  readonly code: string;
  readonly why: 'unknown' | 'error' | 'unused';
}

/** Something is silenced in vain: it would stay in the file after the trouble has gone, or hides nothing. */
export const idleSilence: Rule<Detail> = {
  code: 'WD085',
  severity: 'warning',
  message: {
    nl: ({ code, why }) =>
      ({
        unknown: `Er is geen melding met de code “${code}”.`,
        error: `${code} is een fout. Een fout kan niet stil.`,
        unused: `${code} is stil, en er is hier geen aandachtspunt ${code} meer.`,
      })[why],
    en: ({ code, why }) =>
      ({
        unknown: `There is no finding with the code “${code}”.`,
        error: `${code} is an error. An error cannot be silenced.`,
        unused: `${code} is silenced, and there is no warning ${code} here any more.`,
      })[why],
  },
  cure: {
    nl: ({ why }) => (why === 'error' ? 'Los de fout op, en haal deze regel weg.' : 'Haal deze regel weg.'),
    en: ({ why }) => (why === 'error' ? 'Mend the error, and take this line away.' : 'Take this line away.'),
  },
};

const silenced = (code: string): readonly [string, string] => [
  'results:',
  `silence:\n  ${code}: Er valt hier niets te weten.\nresults:`,
];
const unknown = ['    knew: Je wist wat mag, en wat nog niet vaststaat.\n', ''] as const;

export const examples: Examples = {
  failing: example(silenced('⟦WD027⟧')),
  nearlyFailing: example(silenced('WD027'), unknown),
  clean: example(),
};
