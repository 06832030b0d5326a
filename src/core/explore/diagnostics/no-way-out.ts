import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { Localised } from '../../shared/language.ts';
import type { NoWayOut } from '../explored.ts';
import { groupsOf } from './groups.ts';
import { playInWords } from './play-words.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly scene: string;
  readonly others: readonly string[];
  readonly way: Localised;
}

/** From here the play goes on for ever: no ending can be reached any more. */
export const noWayOut: ExploredRule<Detail> = {
  code: 'WD053',
  severity: 'error',
  needsProof: false,
  message: {
    nl: ({ scene, others, way }) =>
      `Vanaf “${scene}” is geen einde meer te bereiken. Het spel blijft rondgaan${others.length > 0 ? `, ook in ${quoted(others)}` : ''}. Zo kom je er: ${way.nl}.`,
    en: ({ scene, others, way }) =>
      `From “${scene}” no ending can be reached any more. Play goes round for ever${others.length > 0 ? `, in ${quoted(others)} too` : ''}. This is the way to it: ${way.en}.`,
  },
  cure: {
    nl: () => 'Laat een van deze scènes verder gaan, naar een scène of een einde buiten deze kring.',
    en: () => 'Let one of these scenes go on, to a scene or an ending outside this circle.',
  },
  find: ({ scenario, places, explored }, report) => {
    // States from which one can get stuck are told as dead ends, and what only leads into a circle is not what is wrong.
    const found = explored.noWayOut.filter(({ circling }) => circling > 0);
    const byScene = new Map(found.map((each) => [each.scene, each]));
    for (const group of groupsOf(scenario, [...byScene.keys()])) {
      const [first, ...others] = group.flatMap((scene) => byScene.get(scene) ?? []).sort(byLength);
      if (first === undefined) continue;
      const { scene, play } = first;
      const detail = { scene, others: others.map((other) => other.scene), way: playInWords(play) };
      report(places.key('scenes', scene), detail, play);
    }
  },
};

const quoted = (scenes: readonly string[]): string => scenes.map((scene) => `“${scene}”`).join(', ');

const byLength = (one: NoWayOut, other: NoWayOut): number => one.play.actions.length - other.play.actions.length;

const waiting = (name: string, corridor: string, go: string, later = ''): Examples['failing'] =>
  example(
    ['            mood: annoyed\n        go: telefoon', `            mood: annoyed\n${later}        go: wachten`],
    [
      '  telefoon:\n',
      `  ${name}:
    place: eiland
    channel: talk
    lines:
      - Je loopt een rondje.
    go: gang
  gang:
    place: eiland
    channel: talk
    lines:
      - Er is niemand.
${corridor}    go: ${go}
  telefoon:
`,
    ],
  );

/** While one goes round this breaks in, and goes back: the circle is not there. */
const breaksIn = '        later:\n          - in: 5\n            scene: beloofd\n';

const lookOutside = `    looks:
      - id: raam
        on: muur
        text: Je kijkt naar buiten.
        takes: 0
        lines:
          - De telefoon gaat.
`;

export const examples: Examples = {
  failing: waiting('⟦wachten⟧', '    takes: 5\n', 'wachten', breaksIn),
  nearlyFailing: waiting('wachten', lookOutside, '[{when: {not: {looked: raam}}, to: wachten}, {to: telefoon}]'),
  clean: example(),
};
