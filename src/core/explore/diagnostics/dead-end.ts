import { backToNothing } from '../../scenario/diagnostics/back-to-nothing.ts';
import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { Scenario } from '../../scenario/model.ts';
import type { SourcePath } from '../../scenario/source/places.ts';
import type { Localised } from '../../shared/language.ts';
import type { Stuck } from '../explored.ts';
import { playInWords } from './play-words.ts';
import type { ExploredRule, ExploredSubject } from './rule.ts';

interface Detail {
  readonly scene: string;
  /** The act that goes nowhere; left out where the scene asks nothing. */
  readonly act?: string | undefined;
  readonly endless: boolean;
  readonly way: Localised;
}

/** Somebody comes here, and there is nowhere to go: no case holds, or it goes back where nothing was interrupted. */
export const deadEnd: ExploredRule<Detail> = {
  code: 'WD051',
  severity: 'error',
  needsProof: false,
  message: {
    nl: ({ scene, act, endless, way }) =>
      endless
        ? `Na “${act ?? scene}” komt er geen eind aan wat er gebeurt. Zo kom je er: ${way.nl}.`
        : `Hier loopt het spel vast: na “${act ?? scene}” kan het nergens heen. Zo kom je er: ${way.nl}.`,
    en: ({ scene, act, endless, way }) =>
      endless
        ? `There is no end to what happens after “${act ?? scene}”. This is the way to it: ${way.en}.`
        : `Play stops here: after “${act ?? scene}” there is nowhere to go. This is the way to it: ${way.en}.`,
  },
  cure: {
    nl: ({ endless }) =>
      endless
        ? 'Laat een van deze scènes iets vragen, of laat ze ergens anders heen gaan.'
        : 'Geef een geval zonder when, of een scène of einde in plaats van back.',
    en: ({ endless }) =>
      endless
        ? 'Let one of these scenes ask something, or let them go somewhere else.'
        : 'Give a case without when, or a scene or an ending instead of back.',
  },
  find: (subject, report) => {
    const { scenario, places, explored } = subject;
    const told = toldAlready(subject);
    for (const stuck of explored.stuck) {
      const range = places.at(...pathOf(scenario, stuck));
      if (stuck.kind === 'soft-lock' || told.has(range.start)) continue;
      const { scene, refusal, play } = stuck;
      const endless = refusal === 'endless';
      report(range, { scene, act: nameOf(stuck), endless, way: playInWords(play) }, play);
    }
  },
};

/** Where a way back has been told to lead nowhere, without exploring. */
function toldAlready(subject: ExploredSubject): ReadonlySet<number> {
  const told = new Set<number>();
  backToNothing.find(subject, ({ start }) => told.add(start));
  return told;
}

const nameOf = ({ act, scene }: Stuck): string | undefined =>
  act && 'choice' in act ? `${scene}/${act.choice}` : undefined;

function pathOf(scenario: Scenario, { scene, act }: Stuck): SourcePath {
  if (act === undefined) return ['scenes', scene, 'go'];
  if (!('choice' in act)) return ['scenes', scene, 'task', 'go'];
  const index = scenario.scenes[scene]?.choices.findIndex(({ id }) => id === act.choice) ?? -1;
  const choice = scenario.scenes[scene]?.choices[index];
  // Which case held is not known: then the choice itself is the place.
  const key = choice?.cases?.some(({ go }) => go !== undefined) ? 'id' : 'go';
  return ['scenes', scene, 'choices', index, key];
}

const hangUp = (first: string, go: string): Examples['failing'] =>
  example(
    ['        go: telefoon\n      - id: nee', `        go: ${first}\n      - id: nee`],
    ['        go: back\n      - id: bel', '        go: ophangen\n      - id: bel'],
    [
      '  beloofd:\n',
      `  ophangen:
    place: eiland
    channel: phone
    lines:
      - Je hangt op.
    go: ${go}
  beloofd:
`,
    ],
  );

export const examples: Examples = {
  failing: hangUp('ophangen', '⟦back⟧'),
  nearlyFailing: hangUp('telefoon', 'back'),
  clean: example(),
};
