import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import { promisePath } from './promise-path.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly promise: string;
  /** Some play ends while it is open. */
  readonly staysOpen: boolean;
}

/** A promise that is made, and that time never breaks: then it costs nothing to make it. */
export const promiseNeverBroken: ExploredRule<Detail> = {
  code: 'WD063',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ promise, staysOpen }) =>
      `De belofte “${promise}” kan niemand breken: ${staysOpen ? 'het spel is eerder afgelopen' : 'iedereen komt haar op tijd na'}.`,
    en: ({ promise, staysOpen }) =>
      `Nobody can break the promise “${promise}”: ${staysOpen ? 'play ends before its hour' : 'everybody keeps it in time'}.`,
  },
  cure: {
    nl: ({ staysOpen }) =>
      staysOpen
        ? 'Zet before of in vroeger, of laat het spel doorgaan tot na dat uur.'
        : 'Geef een keuze waarmee iemand de belofte vergeet, of haal haar weg.',
    en: ({ staysOpen }) =>
      staysOpen
        ? 'Put before or in earlier, or let play go on until after that hour.'
        : 'Give a choice in which somebody forgets the promise, or take it away.',
  },
  find: ({ places, explored }, report) => {
    for (const { id, made, broken, openAtEnding } of explored.promises) {
      if (made && !broken) report(places.at(...promisePath(explored, id)), { promise: id, staysOpen: openAtEnding });
    }
  },
};

const forgotten = ['{promise.bellen: broken}', '{chosen: beloofd/niet}'] as const;

const promise = (id: string, before: string): readonly [string, string] => [
  'promise: {id: bellen, to: wilma, before: do 12.00}',
  `promise: {id: ${id}, to: wilma, before: ${before}}`,
];

export const examples: Examples = {
  failing: example(forgotten, promise('⟦bellen⟧', 'do 12.11')),
  nearlyFailing: example(forgotten, promise('bellen', 'do 12.10')),
  clean: example(),
};
