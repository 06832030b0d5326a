import type { ExploredRule } from './rule.ts';

/** Exploring stopped before the end: all that is said of it is true, and nothing was said about what never happens. */
export const notProved: ExploredRule<{ readonly states: number }> = {
  code: 'WD050',
  severity: 'warning',
  needsProof: false,
  message: {
    nl: ({ states }) =>
      `Niet bewezen: na ${inThousands(states, '.')} standen is gestopt met zoeken. Wat nooit kan, is niet nagekeken.`,
    en: ({ states }) =>
      `Not proved beyond ${inThousands(states, ',')} states: the search stopped there. What can never happen was not checked.`,
  },
  cure: {
    nl: () => 'Laat verder zoeken (--max-states), of laat het spel minder dingen onthouden die veel later nog tellen.',
    en: () => 'Let it search on (--max-states), or let the play remember fewer things that still count much later.',
  },
  find: ({ explored, places }, report) => {
    if (!explored.proved) report(places.key('scenes'), { states: explored.states });
  },
};

const inThousands = (count: number, mark: string): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, mark);
