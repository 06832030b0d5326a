import type { CompetencyId } from '../../profile/structure.ts';
import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { Localised } from '../../shared/language.ts';
import type { Explored } from '../explored.ts';
import { playInWords } from './play-words.ts';
import type { ExploredRule } from './rule.ts';

/** One decision is one mood; only from two on does a scenario say something of a competency. */
const enough = 2;

interface Detail {
  readonly competency: string;
  readonly fewest: number;
  readonly way: Localised;
}

/** A competency that the scenario is about, and of which a whole play can show hardly anything. */
export const fewDecisions: ExploredRule<Detail> = {
  code: 'WD067',
  severity: 'warning',
  needsProof: false,
  message: {
    nl: ({ competency, fewest, way }) =>
      `Over ${competency} ${fewest === 0 ? 'telt in een heel spel soms geen enkele beslissing' : 'telt in een heel spel soms maar één beslissing'}. Zo gaat dat: ${way.nl}.`,
    en: ({ competency, fewest, way }) =>
      `${fewest === 0 ? 'At times no decision counts' : 'At times one decision counts and no more'} for ${competency} in a whole play. It goes like this: ${way.en}.`,
  },
  cure: {
    nl: ({ competency }) =>
      `Zorg dat op elke weg twee beslissingen tellen voor ${competency}, of haal ${competency} hier weg.`,
    en: ({ competency }) =>
      `See that two decisions count for ${competency} on every way, or take ${competency} away here.`,
  },
  find: ({ scenario, places, explored }, report) => {
    for (const { competency, fewest, fewestPlay } of explored.counted) {
      if (fewest >= enough || !isNamed(explored, competency)) continue;
      const at = places.at('profile', 'targets', scenario.profile.targets.indexOf(competency));
      report(at, { competency, fewest, way: playInWords(fewestPlay) }, fewestPlay);
    }
  },
};

/** What no decision names at all is told without exploring. */
const isNamed = ({ decisions }: Explored, competency: CompetencyId): boolean =>
  [...decisions.values()].some(({ opportunities }) =>
    opportunities.some(({ criterion }) => criterion.startsWith(`${competency}.`)),
  );

const walkOn = [
  '            mood: annoyed\n        go: telefoon',
  '            mood: annoyed\n        go: wachten',
] as const;

const waiting = (evidence: string): readonly [string, string] => [
  '  telefoon:\n',
  `  wachten:
    place: eiland
    channel: talk
    people: {noor: annoyed}
    lines:
      - noor: Loop je nou door?
    knew: Je wist dat zij wacht.
    choices:
      - id: door
        text: Je loopt door.
        takes: 1
${evidence.replace('POINTS', '0')}        reply:
          - Je hoort haar zuchten.
        go: middag
      - id: om
        text: Je draait je om en zegt het.
        takes: 2
${evidence.replace('POINTS', '3')}        reply:
          - noor: Fijn.
        go: middag
  telefoon:
`,
];

export const examples: Examples = {
  failing: example(['targets: [C13]', 'targets: [⟦C13⟧]'], walkOn, waiting('')),
  nearlyFailing: example(walkOn, waiting('        evidence:\n          C13.p1: POINTS Zij wilde het weten.\n')),
  clean: example(),
};
