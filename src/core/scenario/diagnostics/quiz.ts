import type { Check } from './check.ts';
import type { Examples } from './example.ts';
import { type ExampleOption, withDecisions } from './example-scenes.ts';
import { sceneList } from './scene-list.ts';
import { type ScoredDecision, scoredDecisions } from './scored-options.ts';

/** An option that a sensible person can stand for. */
const soundFrom = 2;
/** With fewer decisions a share says nothing. */
const fewest = 3;
const mostShare = 2 / 3;

interface Detail {
  readonly quizzes: readonly string[];
  readonly total: number;
}

/** Nearly every decision has one right answer: that is a quiz, not a dilemma. */
export const quiz: Check<Detail> = {
  code: 'WD040',
  severity: 'warning',
  message: {
    nl: ({ quizzes, total }) =>
      `In ${quizzes.length} van de ${total} scènes met punten is maar één optie 2 punten of meer waard: ${sceneList(quizzes)}.`,
    en: ({ quizzes, total }) =>
      `In ${quizzes.length} of the ${total} scenes with points only one option is worth 2 or more: ${sceneList(quizzes)}.`,
  },
  cure: {
    nl: () =>
      'Geef in een paar van deze scènes een tweede optie die ook goed is, op een andere manier. Twee derde mag een quiz zijn.',
    en: () =>
      'In some of these scenes, make a second option that is good too, in another way. Two thirds may be a quiz.',
  },
  find({ scenario, places }, report) {
    const decisions = scoredDecisions(scenario);
    const quizzes = decisions.filter(hasOneSoundOption).map(({ scene }) => scene.id);
    if (decisions.length < fewest || quizzes.length <= mostShare * decisions.length) return;
    report(places.key('scenes'), { quizzes, total: decisions.length });
  },
};

const hasOneSoundOption = ({ options }: ScoredDecision): boolean =>
  options.filter(({ worth }) => worth >= soundFrom).length === 1;

const oneRight: readonly ExampleOption[] = [
  { text: 'Je vraagt het eerst.', points: 3, takes: 10 },
  { text: 'Je zegt alles wat je weet.', points: 1 },
  { text: 'Je zegt niets en loopt weg.', points: 0 },
];
const twoRight: readonly ExampleOption[] = [
  { text: 'Je vraagt het eerst.', points: 3, takes: 10 },
  { text: 'Je zegt wat zeker is.', points: 2, takes: 5 },
  { text: 'Je zegt niets en loopt weg.', points: 0, takes: 1 },
];

export const examples: Examples = {
  failing: withDecisions([oneRight, oneRight, oneRight, oneRight, oneRight], 'any', ['\nscenes:', '\n⟦scenes⟧:']),
  nearlyFailing: withDecisions([oneRight, oneRight, oneRight, twoRight], 'any'),
  clean: withDecisions([twoRight, twoRight], 'any'),
};
