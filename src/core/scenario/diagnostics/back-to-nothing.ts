import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { partsOf } from './parts.ts';
import { reach, waysOf } from './ways.ts';

/** `back` in a scene that never breaks in: there is nothing to go back to, and play stops. */
export const backToNothing: Check<{ readonly scene: string }> = {
  code: 'WD029',
  severity: 'error',
  message: {
    nl: ({ scene }) => `“back” kan hier niet: “${scene}” komt nooit ergens tussendoor.`,
    en: ({ scene }) => `“back” is not possible here: “${scene}” never breaks in on anything.`,
  },
  cure: {
    nl: ({ scene }) => `Ga naar een scène of einde, of laat “${scene}” met later binnenkomen.`,
    en: ({ scene }) => `Go to a scene or an ending, or let “${scene}” come in with later.`,
  },
  find: ({ scenario, places }, report) => {
    const { onward, breaksIn } = waysOf(scenario);
    const played = reach([scenario.start.scene], onward, breaksIn);
    const interrupting = reach([...breaksIn.values()].flat(), onward);
    for (const { go, scene, path } of partsOf(scenario).ways) {
      if (go.to !== 'back' || interrupting.has(scene) || !played.has(scene)) continue;
      report(places.at(...path), { scene });
    }
  },
};

export const examples: Examples = {
  failing: example(['    go: eind', '    go: [{when: {klaar: true}, to: ⟦back⟧}, {to: eind}]']),
  nearlyFailing: example(
    ['        go: back', '        go: opgehangen'],
    ['  middag:\n', '  opgehangen:\n    place: eiland\n    channel: phone\n    go: back\n  middag:\n'],
  ),
  clean: example(),
};
