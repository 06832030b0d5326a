import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { variablesUsed } from './variables-used.ts';

/** A variable that nothing sets and nothing reads. */
export const variableUnused: Check<{ readonly variable: string }> = {
  code: 'WD016',
  severity: 'warning',
  message: {
    nl: ({ variable }) => `Niets gebruikt de variabele “${variable}”.`,
    en: ({ variable }) => `Nothing uses the variable “${variable}”.`,
  },
  cure: {
    nl: () => 'Haal de variabele weg, of geef haar ergens een waarde (set) en lees die ergens (when).',
    en: () => 'Take the variable away, or give it a value somewhere (set) and read that somewhere (when).',
  },
  find: ({ scenario, places }, report) => {
    const { set, read } = variablesUsed(scenario);
    for (const { id } of scenario.variables) {
      if (!set.has(id) && !read.has(id)) report(places.key('variables', id), { variable: id });
    }
  },
};

export const examples: Examples = {
  failing: example(['klaar: false', 'klaar: false\n  ⟦laat⟧: false']),
  nearlyFailing: example(
    ['klaar: false', 'klaar: false\n  laat: false'],
    ['when: {klaar: true}', 'when: {klaar: true, laat: false}'],
    ['takes: 2\n', 'takes: 2\n        set: {laat: true}\n'],
  ),
  clean: example(),
};
