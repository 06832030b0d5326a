import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import { choicePath } from './choice-path.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly choice: string;
  readonly look: string;
  readonly criteria: readonly string[];
}

/** Without a look nothing that is open is strong: then the points go to who clicks on everything. */
export const lookHidesStrong: ExploredRule<Detail> = {
  code: 'WD064',
  severity: 'warning',
  needsProof: false,
  message: {
    nl: ({ choice, look, criteria }) =>
      `Zonder te kijken naar “${look}” is de enige keuze van 3 punten dicht: “${choice}” (${criteria.join(', ')}).`,
    en: ({ choice, look, criteria }) =>
      `Without looking at “${look}” the only choice worth 3 is shut: “${choice}” (${criteria.join(', ')}).`,
  },
  cure: {
    nl: () => 'Geef ook wie niet keek een keuze van 3 punten, of laat deze keuze altijd open.',
    en: () => 'Give who did not look a choice worth 3 too, or leave this choice open at all times.',
  },
  find: ({ scenario, places, explored }, report) => {
    for (const { look, choice, onlyStrongFor } of explored.openingLooks) {
      if (onlyStrongFor.length === 0) continue;
      const at = places.at(...choicePath(scenario, choice), 'when');
      report(at, { choice, look, criteria: onlyStrongFor });
    }
  },
};

const anotherWay =
  '      - id: brief\n        text: Je schrijft haar.\n        takes: 5\n        keeps: bellen\n        evidence:\n          C13.p1: 3 Je zei alles wat mag.\n        reply:\n          - wilma: Ik lees het.\n        go: back\n';

const ringIfLooked = (when: string): readonly [string, string] => [
  '        takes: 5\n        keeps',
  `        takes: 5\n        when: ${when}\n        keeps`,
];

export const examples: Examples = {
  failing: example(ringIfLooked('⟦{looked: kaart}⟧')),
  nearlyFailing: example(ringIfLooked('{looked: kaart}'), ['      - id: bel\n', `${anotherWay}      - id: bel\n`]),
  clean: example(),
};
