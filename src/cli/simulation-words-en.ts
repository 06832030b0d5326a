import { about, type SimulationWords } from './simulation-words.ts';

export const en: SimulationWords = {
  heading: (players, seed) =>
    `Played by simulated players: ${players} of each kind. The same seed (${seed}) gives the same figures.`,
  players: {
    best: 'always does the best',
    careful: 'is careful: the best 8 times out of 10',
    traits: 'is strong in one thing, weak in another',
    careless: 'is careless: the best 3 times out of 10',
    ask: 'always asks or passes on',
    cautious: 'always does the most cautious',
    longest: 'always picks the longest text',
    shortest: 'always picks the shortest text',
    first: 'always picks the first in the file',
    random: 'clicks at random',
    worst: 'always does the worst',
  },
  sides: {
    pole: (pole) => `always chooses ${pole}`,
    'best-pole': (pole) => `does the best, by choice ${pole}`,
  },
  columns: { player: 'This player …', points: 'Points', minutes: 'Minutes', endings: 'Where it ends' },
  noEnding: 'nowhere',
  goals: {
    heading: 'Per target',
    counts: 'Counts',
    random: 'Clicks',
    careless: 'Careless',
    careful: 'Careful',
    d: 'Apart',
    trait: 'Goes with',
  },
  meaningHeading: 'What does this say?',
  meaning: [
    'Points: how much somebody earns of all that counts. 100% is the strongest choice every time.',
    'Minutes: how much working time the choices and looking round cost. Waiting does not count.',
    'Counts: how often a target counts in one play.',
    'Apart: how far the careful and the careless lie apart (Cohen’s d). At 0 they are alike. From 1 you see it well.',
    'Goes with: whether whoever is stronger in a target also earns more there. 0 is not at all, 1 is always. After one scenario 0.4 is usual.',
    'Every player looks at about half of what there is to see. Whoever has a fixed habit chooses at random where the habit says nothing.',
  ],
  verdictsHeading: 'How does it stand?',
  close: 'This is close to the limit, so chance plays a part. Play it with more players: --players 10000.',
  passed: {
    'rule-of-thumb': (_, { figure, limit, player }) =>
      `No fixed habit wins. The highest earns ${figure} (at most ${limit}): “${player}”.`,
    random: ({ competency }, { figure, limit }) =>
      `Clicking at random earns little on every target. The highest is ${competency}: ${figure} (under ${limit}).`,
    'ending-by-chance': ({ ending }, { figure, limit }) =>
      `Clicking at random does not always end in the same place. Most often at ${ending}: ${figure} (under ${limit}).`,
    'told-apart': ({ competency }, { figure, limit }) =>
      `The careful can be told from the careless on every target. They are least apart on ${competency}: ${figure} (at least ${limit}).`,
    'ending-reached': ({ ending }, { figure, limit, player }) =>
      `Whoever plays sensibly can come to every ending. Least often to ${ending}: ${figure} of “${player}” (at least ${limit}).`,
    'full-points': ({ pole }) => `Whoever does the best can choose ${pole} and still earn every point.`,
    stuck: () => 'Every player comes to an ending.',
  },
  failed: {
    'rule-of-thumb': (_, { figure, limit, player, where }) => [
      `“${player}” earns ${figure} (at most ${limit}). This takes no reading.`,
      `Make this the weakest choice at least once.${about(where, (it) => `It now earns most in ${it}.`)}`,
    ],
    random: ({ competency }, { figure, limit, where }) => [
      figure === ''
        ? `${competency} is a target, but never counts.`
        : `Clicking at random earns ${figure} on ${competency} (under ${limit}).`,
      figure === ''
        ? 'Give at least two decisions a choice of 3 points and a choice of 0 or 1 point, or leave the target out.'
        : `Give more choices 0 or 1 point.${about(where, (it) => `Chance earns most in ${it}.`)}`,
    ],
    'ending-by-chance': ({ ending }, { figure, limit }) => [
      `Clicking at random ends at ${ending} in ${figure} of plays (under ${limit}).`,
      'Make the condition for this ending stricter, or have more choices lead to another ending.',
    ],
    'told-apart': ({ competency }, { figure, limit, where }) => [
      `Careful and careless players are alike on ${competency}: they are ${figure} apart (at least ${limit}).`,
      `Have this target count at more decisions, or make the weak choices worth fewer points.${about(where, (it) => `The careless earn most in ${it}.`)}`,
    ],
    'ending-reached': ({ ending }, { figure, limit, player }) => [
      figure === '0%'
        ? `Whoever plays sensibly never comes to ${ending}.`
        : `Whoever plays sensibly hardly ever comes to ${ending}. Most often “${player}” does: ${figure} (at least ${limit}).`,
      'Have a choice that a sensible starter would make lead to this ending too.',
    ],
    'full-points': ({ pole }, { figure }) => [
      figure === ''
        ? `Whoever does the best can nowhere choose ${pole}.`
        : `Whoever does the best and chooses ${pole} earns at most ${figure}.`,
      `Give a choice that leans to ${pole} 3 points: both sides must be able to be strong.`,
    ],
    stuck: (_, { figure, player, where }) => [
      `“${player}” comes nowhere in ${figure} of plays.`,
      `Make sure that one can always go on.${about(where, (it) => `Look in ${it}.`)}`,
    ],
  },
  summary: (failed) =>
    failed === 0 ? 'All is well.' : failed === 1 ? 'One thing could be better.' : `${failed} things could be better.`,
};
