import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import { happensIn } from './happens.ts';
import { partsNamed } from './made-parts.ts';
import { promisePath } from './promise-path.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly promise: string;
  /** Something in the file keeps it, at a moment at which it is not open. */
  readonly tooLate: boolean;
}

/** A promise that is made, and that nobody can keep. */
export const promiseNeverKept: ExploredRule<Detail> = {
  code: 'WD062',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ promise, tooLate }) =>
      `De belofte “${promise}” kan niemand nakomen: ${tooLate ? 'wie dat doet, is te laat of heeft niets beloofd' : 'niets in het spel komt haar na'}.`,
    en: ({ promise, tooLate }) =>
      `Nobody can keep the promise “${promise}”: ${tooLate ? 'who does is too late, or promised nothing' : 'nothing in play keeps it'}.`,
  },
  cure: {
    nl: ({ promise, tooLate }) =>
      tooLate
        ? 'Geef de belofte meer tijd (before of in), of laat de kans om haar na te komen eerder komen.'
        : `Zet “keeps: ${promise}” bij een keuze die daarna nog komt.`,
    en: ({ promise, tooLate }) =>
      tooLate
        ? 'Give the promise more time (before or in), or let the chance to keep it come earlier.'
        : `Write “keeps: ${promise}” with a choice that still comes after it.`,
  },
  find: ({ places, explored }, report) => {
    for (const { id, made, kept } of explored.promises) {
      if (!made || kept) continue;
      const keeping = partsNamed(explored.scenario, 'keeps').filter(({ value }) => value === id);
      const happens = happensIn(explored);
      const inTurn = keeping.filter(({ path }) => happens(path));
      // Where everything that keeps it never has its turn, that is told there.
      if (keeping.length > 0 && inTurn.length === 0) continue;
      report(places.at(...promisePath(explored, id)), { promise: id, tooLate: inTurn.length > 0 });
    }
  },
};

const promise = (id: string, before: string): readonly [string, string] => [
  'promise: {id: bellen, to: wilma, before: do 12.00}',
  `promise: {id: ${id}, to: wilma, before: ${before}}`,
];

export const examples: Examples = {
  failing: example(promise('⟦bellen⟧', 'do 11.55')),
  nearlyFailing: example(promise('bellen', 'do 11.56')),
  clean: example(),
};
