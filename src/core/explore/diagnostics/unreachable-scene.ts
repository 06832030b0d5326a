import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import { groupsOf } from './groups.ts';
import { isToldElsewhere } from './happens.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly scene: string;
  /** Scenes to which only this one leads, or the other way round. */
  readonly others: readonly string[];
}

/** A scene, or an island of scenes, to which no play comes. What comes of a part that never has its turn is told there. */
export const unreachableScene: ExploredRule<Detail> = {
  code: 'WD055',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ scene, others }) =>
      others.length === 0
        ? `In “${scene}” komt nooit iemand.`
        : `In “${scene}” komt nooit iemand, en zo ook niet in ${quoted(others)}.`,
    en: ({ scene, others }) =>
      others.length === 0
        ? `Nobody ever comes to “${scene}”.`
        : `Nobody ever comes to “${scene}”, and so not to ${quoted(others)} either.`,
  },
  cure: {
    nl: ({ scene }) => `Laat een keuze of een andere scène naar “${scene}” gaan, of haal dit weg.`,
    en: ({ scene }) => `Let a choice or another scene go to “${scene}”, or take this away.`,
  },
  find: ({ scenario, places, explored }, report) => {
    const unreached = Object.keys(scenario.scenes).filter((id) => !explored.scenes.get(id)?.reached);
    for (const group of groupsOf(scenario, unreached)) {
      const [scene, ...others] = group;
      if (scene !== undefined && !isToldElsewhere(explored, group))
        report(places.key('scenes', scene), { scene, others });
    }
  },
};

const quoted = (scenes: readonly string[]): string => scenes.map((scene) => `“${scene}”`).join(', ');

const canteen = (name: string, onward: string): readonly [string, string] => [
  '  middag:\n',
  `  ${name}:
    place: eiland
    channel: talk
    lines:
      - Er is soep.
    go: terugweg
  terugweg:
    place: eiland
    channel: talk
    lines:
      - Je loopt terug.
    go: ${onward}
  middag:
`,
];

export const examples: Examples = {
  failing: example(canteen('⟦kantine⟧', 'kantine')),
  nearlyFailing: example(canteen('kantine', 'middag'), [
    '          - wilma: Dat zag ik ook.\n        go: middag',
    '          - wilma: Dat zag ik ook.\n        go: [{when: {klaar: true}, to: kantine}, {to: middag}]',
  ]),
  clean: example(),
};
