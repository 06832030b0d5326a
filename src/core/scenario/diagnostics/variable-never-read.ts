import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { variablesUsed } from './variables-used.ts';

/** A variable that is set, and that nothing reads: what it remembers is of no use. */
export const variableNeverRead: Check<{ readonly variable: string }> = {
  code: 'WD017',
  severity: 'warning',
  message: {
    nl: ({ variable }) => `“${variable}” krijgt een waarde, maar niets leest die.`,
    en: ({ variable }) => `“${variable}” is given a value, but nothing reads it.`,
  },
  cure: {
    nl: ({ variable }) => `Lees “${variable}” ergens bij when of in een tekst, of haal de variabele weg.`,
    en: ({ variable }) => `Read “${variable}” somewhere under when or in a text, or take the variable away.`,
  },
  find: ({ scenario, places }, report) => {
    const { set, read } = variablesUsed(scenario);
    for (const { id } of scenario.variables) {
      if (set.has(id) && !read.has(id)) report(places.key('variables', id), { variable: id });
    }
  },
};

const counted: readonly (readonly [string, string])[] = [['takes: 2\n', 'takes: 2\n        add: {keren: 1}\n']];

export const examples: Examples = {
  failing: example(['klaar: false', 'klaar: false\n  ⟦keren⟧: {start: 0, min: 0, max: 3}'], ...counted),
  nearlyFailing: example(
    ['klaar: false', 'klaar: false\n  keren: {start: 0, min: 0, max: 3}'],
    ['- Het is klaar.', '- Je liep {keren} keer door.'],
    ...counted,
  ),
  clean: example(),
};
