import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { ConditionSite, Explored } from '../explored.ts';
import type { ExploredRule } from './rule.ts';
import { toldOf } from './told.ts';

interface Detail {
  readonly look: string;
  readonly why: 'when' | 'time';
}

/** A look that nobody can ever take, in a scene that is played. */
export const lookNeverTaken: ExploredRule<Detail> = {
  code: 'WD058',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ look, why }) =>
      why === 'when'
        ? `Naar “${look}” kan nooit iemand kijken: in geen enkel spel klopt dit.`
        : `Naar “${look}” kan nooit iemand kijken: daar is geen tijd meer voor.`,
    en: ({ look, why }) =>
      why === 'when'
        ? `Nobody can ever look at “${look}”: this holds in no play.`
        : `Nobody can ever look at “${look}”: there is no time left for it.`,
  },
  cure: {
    nl: ({ why }) =>
      why === 'when'
        ? 'Vraag hier iets wat eerder in het spel kan gebeuren, of haal dit kijken weg.'
        : 'Laat kijken korter duren (takes), of zet until van de scène later.',
    en: ({ why }) =>
      why === 'when'
        ? 'Ask something here that can happen earlier in play, or take this look away.'
        : 'Let the look take fewer minutes, or put until of the scene later.',
  },
  find: ({ scenario, places, explored }, report) => {
    const told = toldOf(scenario);
    const held = conditionsThatHeld(explored);
    for (const { id, looks } of Object.values(scenario.scenes)) {
      if (!explored.scenes.get(id)?.reached) continue;
      for (const [index, look] of looks.entries()) {
        const path = ['scenes', id, 'looks', index];
        if (explored.looks.get(look.id)?.reached || told([...path, 'when'])) continue;
        const isShut = look.when !== undefined && !held.has(JSON.stringify([...path, 'when']));
        const why = isShut ? 'when' : 'time';
        report(places.at(...path, why === 'when' ? 'when' : 'id'), { look: look.id, why });
      }
    }
  },
};

const isLook = ({ role }: ConditionSite): boolean => role === 'look';

/** The ways to the conditions of looks that held at some time. */
const conditionsThatHeld = ({ conditions }: Explored): ReadonlySet<string> =>
  new Set(conditions.filter((site) => isLook(site) && site.everTrue).map(({ path }) => JSON.stringify(path)));

const clock = (id: string, takes: number): readonly [string, string] => [
  '    knew: Je wist wat mag, en wat nog niet vaststaat.\n',
  `    until: do 11.20
    looks:
      - id: ${id}
        on: muur
        text: Je leest wat er op het bord hangt.
        takes: ${takes}
        lines:
          - Het bord hangt vol.
    knew: Je wist wat mag, en wat nog niet vaststaat.
`,
];

export const examples: Examples = {
  failing: example(clock('⟦bord⟧', 11)),
  nearlyFailing: example(clock('bord', 10)),
  clean: example(),
};
