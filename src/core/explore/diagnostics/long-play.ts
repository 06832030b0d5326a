import type { Examples } from '../../scenario/diagnostics/example.ts';
import { withScenes } from '../../scenario/diagnostics/example-scenes.ts';
import { findBounds } from '../bounds.ts';
import { findComponents } from '../components.ts';
import type { Explored, Play } from '../explored.ts';
import { extremePlays } from '../extreme-plays.ts';
import type { ExploredRule } from './rule.ts';

/** Words that a student of sixteen reads in about ten minutes, and in a workday with a break in it. */
const mostWords = 1_300;
const mostInWorkday = 3_500;
/** From so many minutes on, a scenario is a workday. */
const workdayMinutes = 20;

interface Detail {
  readonly words: number;
  readonly most: number;
}

/** Somebody who takes the longest way has more to read than fits in a lesson. */
export const longPlay: ExploredRule<Detail> = {
  code: 'WD070',
  severity: 'warning',
  needsProof: false,
  message: {
    nl: ({ words, most }) => `Wie het langst speelt, leest ${words} woorden, en het meeste is ${most}.`,
    en: ({ words, most }) => `Who plays longest reads ${words} words, and the most is ${most}.`,
  },
  cure: {
    nl: ({ most }) =>
      most === mostWords
        ? `Maak teksten op deze weg korter. Duurt spelen ${workdayMinutes} minuten of meer? Zet dat bij \`minutes\`.`
        : 'Maak teksten op deze weg korter, of maak er twee scenario’s van.',
    en: ({ most }) =>
      most === mostWords
        ? `Make texts on this way shorter. Does it take ${workdayMinutes} minutes or more to play? Say so under \`minutes\`.`
        : 'Make texts on this way shorter, or make two scenarios of it.',
  },
  find: ({ scenario, places, explored }, report) => {
    const longest = longestPlay(explored);
    const most = scenario.minutes >= workdayMinutes ? mostInWorkday : mostWords;
    if (longest && longest.words > most) report(places.key('scenes'), { words: longest.words, most }, longest.play);
  },
};

interface Longest {
  readonly words: number;
  readonly play: Play;
}

/** `undefined` where no ending is reached, and where one can go round and round, so that there is no longest. */
function longestPlay({ scenario, graph }: Explored): Longest | undefined {
  const language = Math.max(0, graph.languages.indexOf(scenario.language));
  const measure = { ofMove: (move: number) => graph.words[language]?.[move] ?? 0, ofEnding: () => 0 };
  const bounds = findBounds(graph, findComponents(graph), measure);
  const starts = graph.starts.filter(({ state }) => Number.isFinite(bounds.most[state]));
  if (starts.length < graph.starts.length) return undefined;
  const found = extremePlays(graph, measure, bounds);
  const read = Math.max(...starts.map(({ words }) => words[language] ?? 0));
  return found && { words: read + found.most, play: found.mostPlay };
}

const sentences = (count: number): string => new Array<string>(count).fill('Op het pad staat water.').join(' ');

const longer = (count: number): readonly [string, string] => [
  '- De dag gaat door.',
  `- De dag gaat door. ${sentences(count)}`,
];

export const examples: Examples = {
  failing: withScenes(20, sentences(12), longer(8), ['\nscenes:', '\n⟦scenes⟧:']),
  nearlyFailing: withScenes(20, sentences(12), longer(6)),
  clean: withScenes(20, sentences(12), longer(8), ['minutes: 2', 'minutes: 20']),
};
