import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { Localised } from '../../shared/language.ts';
import { playInWords } from './play-words.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly scene: string;
  readonly way: Localised;
}

/** A loop through evidence: who comes back has seen what the world answered, so that the second time shows nothing. */
export const evidenceTwice: ExploredRule<Detail> = {
  code: 'WD054',
  severity: 'error',
  needsProof: false,
  message: {
    nl: ({ scene, way }) =>
      `In “${scene}” kan iemand twee keer kiezen, en daar zijn punten te krijgen. Alleen de eerste keer telt. Zo gaat dat: ${way.nl}.`,
    en: ({ scene, way }) =>
      `In “${scene}” somebody can choose twice, and there are points to earn. Only the first time counts. It goes like this: ${way.en}.`,
  },
  cure: {
    nl: () => 'Laat het spel hier niet terugkomen, of laat het terugkomen in een scène zonder punten.',
    en: () => 'Do not let play come back here, or let it come back in a scene without points.',
  },
  find: ({ places, explored }, report) => {
    for (const { scene, repeated } of explored.decisions.values()) {
      if (repeated) report(places.key('scenes', scene), { scene, way: playInWords(repeated) }, repeated);
    }
  },
};

const again: readonly (readonly [string, string])[] = [
  ['        takes: 2\n', '        takes: 0\n'],
  ['            mood: annoyed\n        go: telefoon', '            mood: annoyed\n        go: again'],
];

const corridor = [
  '  telefoon:\n',
  `  gang:
    place: eiland
    channel: talk
    lines:
      - Er is niemand.
    choices:
      - id: rondje
        text: Je loopt een rondje.
        takes: 0
        reply:
          - Er is nog steeds niemand.
        go: again
      - id: verder
        text: Je loopt door.
        takes: 1
        reply:
          - De telefoon gaat.
        go: telefoon
  telefoon:
`,
] as const;

export const examples: Examples = {
  failing: example(...again, ['\n  vraag:', '\n  ⟦vraag⟧:']),
  nearlyFailing: example(
    ['            mood: annoyed\n        go: telefoon', '            mood: annoyed\n        go: gang'],
    corridor,
  ),
  clean: example(),
};
