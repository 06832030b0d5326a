import { joinId } from '../../shared/ids.ts';
import type { Choice, Scenario } from '../model.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { askedIn, partsOf } from './parts.ts';

/** A choice that nobody notices: no minutes, no answer, nothing it changes or shows, and it goes where another one goes. */
export const choiceWithoutEffect: Check<{ readonly choice: string }> = {
  code: 'WD020',
  severity: 'warning',
  message: {
    nl: ({ choice }) =>
      `De keuze “${choice}” doet niets: geen minuten, geen antwoord, en ze gaat waar een andere ook heen gaat.`,
    en: ({ choice }) =>
      `The choice “${choice}” does nothing: no minutes, no answer, and it goes where another goes too.`,
  },
  cure: {
    nl: () => 'Laat de wereld antwoorden (reply), laat het tijd kosten (takes), of haal de keuze weg.',
    en: () => 'Let the world answer (reply), let it cost time (takes), or take the choice away.',
  },
  find: ({ scenario, places }, report) => {
    const asked = choicesAsked(scenario);
    for (const { id, choices } of Object.values(scenario.scenes)) {
      const ways = choices.map(({ go }) => JSON.stringify(go));
      for (const [index, choice] of choices.entries()) {
        if (leavesTrace(choice) || asked.has(joinId(id, choice.id))) continue;
        const alike = ways.some((way, other) => other !== index && way === ways[index]);
        if (alike) report(places.at('scenes', id, 'choices', index, 'id'), { choice: choice.id });
      }
    }
  },
};

/** Keys that say what a choice is, and not what it does. */
const silent: ReadonlySet<string> = new Set(['id', 'text', 'takes', 'when', 'closed', 'habit', 'unlawful', 'go']);

const leavesTrace = (choice: Choice): boolean =>
  choice.takes > 0 ||
  Object.entries(choice).some(([key, value]) => !silent.has(key) && Object.keys(value as object).length > 0);

/** The choices that a condition asks after. */
function choicesAsked(scenario: Scenario): ReadonlySet<string> {
  const choices = new Set<string>();
  for (const { when } of partsOf(scenario).conditions) {
    for (const asked of askedIn(when)) if (asked.op === 'chosen') for (const choice of asked.of) choices.add(choice);
  }
  return choices;
}

const added = (id: string, more = ''): readonly [string, string] => [
  '      - id: terug\n',
  `      - id: ${id}\n        text: ‘Eh.’\n${more}        go: middag\n      - id: terug\n`,
];

export const examples: Examples = {
  failing: example(added('⟦eh⟧')),
  nearlyFailing: example(added('eh', '        reply:\n          - Je hoort haar ademen.\n')),
  clean: example(),
};
