import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { partsOf } from './parts.ts';
import { reach, waysOf } from './ways.ts';

/** A scene that breaks in and that never goes back or ends: what was going on is lost. */
export const interruptionWithoutBack: Check<{ readonly scene: string }> = {
  code: 'WD080',
  severity: 'error',
  message: {
    nl: ({ scene }) => `“${scene}” komt hier tussendoor, en gaat nooit terug naar wat er bezig was.`,
    en: ({ scene }) => `“${scene}” breaks in here, and never goes back to what was going on.`,
  },
  cure: {
    nl: ({ scene }) => `Laat “${scene}”, of een scène daarna, eindigen met “go: back”.`,
    en: ({ scene }) => `Let “${scene}”, or a scene after it, end with “go: back”.`,
  },
  find: ({ scenario, places }, report) => {
    const { comesFrom, back, ends } = waysOf(scenario);
    const returning = reach([...back, ...ends], comesFrom);
    for (const { later, path } of partsOf(scenario).later) {
      const { scene } = later;
      if (scene !== undefined && !returning.has(scene)) report(places.at(...path, 'scene'), { scene });
    }
  },
};

export const examples: Examples = {
  failing: example(['scene: beloofd', 'scene: ⟦beloofd⟧'], ['go: back', 'go: again'], ['go: back', 'go: again']),
  nearlyFailing: example(['go: back', 'go: middag']),
  clean: example(),
};
