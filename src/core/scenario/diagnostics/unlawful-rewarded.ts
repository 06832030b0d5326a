import type { ActParts } from '../model.ts';
import type { SourcePath } from '../source/places.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { type Variant, variantsOf } from './variants.ts';

/** What the law does not allow is no side of a dilemma, and shows nothing good. */
export const unlawfulRewarded: Check<{ readonly what: 'leans' | 'points' }> = {
  code: 'WD023',
  severity: 'error',
  message: {
    nl: ({ what }) =>
      `Deze keuze mag niet van de wet, en ${what === 'leans' ? 'leunt toch naar een pool' : 'krijgt toch punten'}.`,
    en: ({ what }) =>
      `The law does not allow this choice, and it still ${what === 'leans' ? 'leans to a pole' : 'earns points'}.`,
  },
  cure: {
    nl: ({ what }) =>
      `${what === 'leans' ? 'Haal leans weg' : 'Geef hier 0 punten'}. Mag het wel? Haal dan unlawful weg.`,
    en: ({ what }) =>
      `${what === 'leans' ? 'Take leans away' : 'Give 0 points here'}. Is it allowed after all? Then take unlawful away.`,
  },
  find: ({ scenario, places }, report) => {
    for (const { id, choices } of Object.values(scenario.scenes)) {
      for (const [index, choice] of choices.entries()) {
        for (const variant of variantsOf(choice, ['scenes', id, 'choices', index])) {
          for (const { what, path } of rewardsOf(variant)) report(places.at(...path), { what });
        }
      }
    }
  },
};

interface Reward {
  readonly what: 'leans' | 'points';
  readonly path: SourcePath;
}

function rewardsOf({ act, pathTo }: Variant): readonly Reward[] {
  if (act.unlawful !== true) return [];
  const { leans = {}, evidence = {} }: ActParts = act;
  const points = Object.entries(evidence).filter(([, each]) => each.points > 0);
  return [
    ...(Object.keys(leans).length > 0 ? [{ what: 'leans' as const, path: pathTo('leans') }] : []),
    ...points.map(([criterion]) => ({ what: 'points' as const, path: [...pathTo('evidence'), criterion] })),
  ];
}

export const examples: Examples = {
  failing: example(
    ['- id: nee\n', '- id: nee\n        unlawful: true\n'],
    ['1 Je zei ook niet wat wel mag.', '⟦1 Je zei ook niet wat wel mag.⟧'],
  ),
  nearlyFailing: example(['- id: stil\n', '- id: stil\n        unlawful: true\n']),
  clean: example(),
};
