import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { variablesUsed } from './variables-used.ts';

/** A variable that is read, and that nothing sets: it always has the value with which it starts. */
export const variableNeverSet: Check<{ readonly variable: string }> = {
  code: 'WD018',
  severity: 'warning',
  message: {
    nl: ({ variable }) => `“${variable}” wordt gelezen, maar houdt altijd de waarde van het begin.`,
    en: ({ variable }) => `“${variable}” is read, but always keeps the value with which it starts.`,
  },
  cure: {
    nl: ({ variable }) => `Geef “${variable}” ergens een andere waarde, met set of add, of haal de variabele weg.`,
    en: ({ variable }) => `Give “${variable}” another value somewhere, with set or add, or take the variable away.`,
  },
  find: ({ scenario, places }, report) => {
    const { set, read } = variablesUsed(scenario);
    for (const { id } of scenario.variables) {
      if (read.has(id) && !set.has(id)) report(places.key('variables', id), { variable: id });
    }
  },
};

export const examples: Examples = {
  failing: example(
    ['klaar: false', 'klaar: false\n  ⟦laat⟧: false'],
    ['when: {klaar: true}', 'when: {klaar: true, laat: false}'],
  ),
  nearlyFailing: example(
    ['klaar: false', 'klaar: false\n  laat: false'],
    ['when: {klaar: true}', 'when: {klaar: true, laat: false}'],
    ['        lines:\n', '        set: {laat: true}\n        lines:\n'],
  ),
  clean: example(),
};
