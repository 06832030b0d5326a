import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { isEmpty, variantsOf } from './variants.ts';

/** An act that shows something, and to which nobody answers: feedback comes first in the world, and at once. */
export const missingReply: Check<{ readonly of: 'choice' | 'task' }> = {
  code: 'WD025',
  severity: 'warning',
  message: {
    nl: ({ of }) =>
      of === 'choice' ? 'Op deze keuze antwoordt niemand.' : 'Op het antwoord van deze taak zegt niemand iets.',
    en: ({ of }) =>
      of === 'choice' ? 'Nobody answers this choice.' : 'Nobody says anything to the answer of this task.',
  },
  cure: {
    nl: () => 'Zeg bij reply wat er meteen gebeurt: een woord, een gezicht of een stilte.',
    en: () => 'Say under reply what happens at once: a word, a face or a silence.',
  },
  find: ({ scenario, places }, report) => {
    for (const { id, choices, task } of Object.values(scenario.scenes)) {
      for (const [index, choice] of choices.entries()) {
        const path = ['scenes', id, 'choices', index];
        const silent = variantsOf(choice, path).some(({ act }) => !isEmpty(act.evidence) && isEmpty(act.reply));
        if (silent) report(places.at(...path, 'id'), { of: 'choice' });
      }
      if (task && !isEmpty(task.base) && isEmpty(task.reply)) {
        report(places.key('scenes', id, 'task'), { of: 'task' });
      }
    }
  },
};

const reply = '        reply:\n          - wilma: Nu weet ik het.\n';

export const examples: Examples = {
  failing: example([reply, ''], ['id: bel\n', 'id: ⟦bel⟧\n']),
  nearlyFailing: example([reply, '        reply: Stilte.\n']),
  clean: example(),
};
