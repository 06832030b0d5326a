import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import { joinId } from '../../shared/ids.ts';
import type { Localised } from '../../shared/language.ts';
import { lostBelow } from './lost.ts';
import type { ExploredRule } from './rule.ts';
import { toldOf } from './told.ts';

interface Detail {
  readonly choice: string;
  readonly lost: Localised;
}

/** A choice that nobody can ever make, in a scene that is played. */
export const choiceNeverOpen: ExploredRule<Detail> = {
  code: 'WD057',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ choice, lost }) => `De keuze “${choice}” is nooit open: in geen enkel spel klopt dit.${lost.nl}`,
    en: ({ choice, lost }) => `The choice “${choice}” is never open: this holds in no play.${lost.en}`,
  },
  cure: {
    nl: () => 'Vraag hier iets wat eerder in het spel kan gebeuren, of haal de keuze weg.',
    en: () => 'Ask something here that can happen earlier in play, or take the choice away.',
  },
  find: ({ scenario, places, explored }, report) => {
    const told = toldOf(scenario);
    for (const { id, choices } of Object.values(scenario.scenes)) {
      if (!explored.scenes.get(id)?.reached) continue;
      for (const [index, choice] of choices.entries()) {
        const path = ['scenes', id, 'choices', index];
        if (explored.choices.get(joinId(id, choice.id))?.reached || told([...path, 'when'])) continue;
        report(places.at(...path, 'when'), { choice: choice.id, lost: lostBelow(explored, path) });
      }
    }
  },
};

const ring = (when: string): readonly [string, string] => [
  '        takes: 5\n        keeps',
  `        takes: 5\n        when: ${when}\n        keeps`,
];
const another = [
  '      - id: bel\n',
  '      - id: app\n        text: Je appt haar.\n        takes: 5\n        keeps: bellen\n        evidence:\n          C13.p1: 3 Je zei alles wat mag.\n        reply:\n          - wilma: Dank je.\n        go: back\n      - id: bel\n',
] as const;

export const examples: Examples = {
  failing: example(another, ring('⟦{all: [{chosen: vraag/ja}, {chosen: vraag/eerst}]}⟧')),
  nearlyFailing: example(another, ring('{all: [{chosen: vraag/ja}, {looked: kaart}]}')),
  clean: example(),
};
