import type { Check } from './check.ts';
import type { Examples } from './example.ts';
import { type ExampleOption, withDecisions } from './example-scenes.ts';
import { sceneList } from './scene-list.ts';
import { bestWorth, differsInWorth, type ScoredDecision, scoredDecisions } from './scored-options.ts';
import { tooOften } from './too-often.ts';

interface Detail {
  readonly hits: readonly string[];
  readonly total: number;
}

/** Who always takes the longest option, gets the best one too often. Tasks, and options of one length, cannot show that. */
export const longestIsBest: Check<Detail> = {
  code: 'WD037',
  severity: 'warning',
  message: {
    nl: ({ hits, total }) =>
      `In ${hits.length} van de ${total} scènes waar dat te zien is, is de langste optie de beste: ${sceneList(hits)}.`,
    en: ({ hits, total }) =>
      `In ${hits.length} of the ${total} scenes where it can show, the longest option is the best: ${sceneList(hits)}.`,
  },
  cure: {
    nl: () =>
      'Maak in een paar van deze scènes de beste optie korter, of een zwakke langer. Minder dan de helft is goed.',
    en: () => 'In some of these scenes, make the best option shorter or a weak one longer. Under half of them is fine.',
  },
  find({ scenario, places }, report) {
    const telling = scoredDecisions(scenario).filter((each) => differsInWorth(each) && differsInLength(each));
    const hits = telling.filter(longestAreBest).map(({ scene }) => scene.id);
    if (tooOften(hits.length, telling.length)) report(places.key('scenes'), { hits, total: telling.length });
  },
};

const longest = ({ options }: ScoredDecision): number => Math.max(...options.map(({ words }) => words));

const differsInLength = (decision: ScoredDecision): boolean =>
  decision.options.some(({ words }) => words < longest(decision));

/** Of several that are equally long, each has to be best: otherwise length alone does not tell. */
const longestAreBest = (decision: ScoredDecision): boolean =>
  decision.options.every(({ words, worth }) => words < longest(decision) || worth === bestWorth(decision));

const tells: readonly ExampleOption[] = [
  { text: 'Je zegt het, maar je vraagt het eerst.', points: 3, takes: 10 },
  { text: 'Je zegt alleen wat zeker is.', points: 3, takes: 15 },
  { text: 'Je zegt niets.', points: 1 },
];
const tellsNot: readonly ExampleOption[] = [
  { text: 'Je vraagt het eerst.', points: 3, takes: 10 },
  { text: 'Je zegt alles.', points: 2, takes: 15 },
  { text: 'Je zegt niets en loopt weg.', points: 1 },
];

export const examples: Examples = {
  failing: withDecisions([tells, tells, tells], 'any', ['\nscenes:', '\n⟦scenes⟧:']),
  nearlyFailing: withDecisions([tells, tells, tells, tellsNot], 'any'),
  clean: withDecisions([tellsNot, tellsNot, tellsNot], 'any'),
};
