import type { Scene } from '../model.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { isEmpty, variantsOf } from './variants.ts';

/** A decision that counts, of which the debrief cannot say what one knew: there is nothing to look at, and the file does not say it. */
export const missingKnew: Check<{ readonly scene: string }> = {
  code: 'WD027',
  severity: 'warning',
  message: {
    nl: ({ scene }) => `De nabespreking kan bij “${scene}” niet zeggen wat je toen wist.`,
    en: ({ scene }) => `At “${scene}” the debrief cannot say what you knew then.`,
  },
  cure: {
    nl: () => 'Voeg “knew:” toe. Zeg in één zin wat je hier wist voordat je koos.',
    en: () => 'Add “knew:”. Say in one sentence what you knew here before you chose.',
  },
  find: ({ scenario, places }, report) => {
    for (const scene of Object.values(scenario.scenes)) {
      if (scene.knew !== undefined || scene.looks.length > 0 || !counts(scene)) continue;
      report(places.key('scenes', scene.id), { scene: scene.id });
    }
  },
};

const counts = ({ choices, task }: Scene): boolean =>
  (task !== undefined && !isEmpty(task.base)) ||
  choices.some((choice) => variantsOf(choice, []).some(({ act }) => !isEmpty(act.evidence)));

export const examples: Examples = {
  failing: example(['  vraag:\n', '  ⟦vraag⟧:\n'], ['    knew: Je wist wat mag, en wat nog niet vaststaat.\n', '']),
  nearlyFailing: example(['    knew: Je wist wat iedereen kan zien.\n', '']),
  clean: example(),
};
