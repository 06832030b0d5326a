import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';

/** More options than a person weighs at once. */
const most = 4;

export const manyOptions: Check<{ readonly count: number }> = {
  code: 'WD082',
  severity: 'warning',
  message: {
    nl: ({ count }) => `Hier staan ${count} keuzes. Meer dan ${most} weegt een speler niet goed af.`,
    en: ({ count }) => `There are ${count} choices here. A player does not weigh more than ${most} well.`,
  },
  cure: {
    nl: () => 'Haal keuzes weg, of maak er twee scènes van.',
    en: () => 'Take choices away, or make two scenes of it.',
  },
  find: ({ scenario, places }, report) => {
    for (const { id, choices } of Object.values(scenario.scenes)) {
      if (choices.length > most) report(places.at('scenes', id, 'choices', most, 'id'), { count: choices.length });
    }
  },
};

const added = (...ids: readonly string[]): readonly [string, string] => {
  const choices = ids.map((id) => `      - id: ${id}\n        text: ‘Eh.’\n        takes: 1\n        go: middag\n`);
  return ['  beloofd:\n', `${choices.join('')}  beloofd:\n`];
};

export const examples: Examples = {
  failing: example(added('eh', '⟦nou⟧')),
  nearlyFailing: example(added('eh')),
  clean: example(),
};
