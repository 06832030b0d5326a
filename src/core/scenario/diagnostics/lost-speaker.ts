import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { textsIn } from './texts.ts';

/**
 * A line of the narrator that begins with the name of a person as a file writes it: the colon after the name was forgotten, or
 * stands between quotes, and so the narrator says what the person was to say.
 */
export const lostSpeaker: Check<{ readonly person: string }> = {
  code: 'WD086',
  severity: 'warning',
  message: {
    nl: ({ person }) => `Dit zegt nu de verteller, en niet “${person}”.`,
    en: ({ person }) => `The narrator says this now, and not “${person}”.`,
  },
  cure: {
    nl: ({ person }) =>
      `Schrijf de naam met een dubbele punt en een spatie, en zet alleen wat daarachter staat tussen aanhalingstekens: ${person}: "…".`,
    en: ({ person }) =>
      `Write the name with a colon and a space, and put only what stands behind it between quotes: ${person}: "…".`,
  },
  find: ({ scenario, places }, report) => {
    for (const { text, path } of textsIn(scenario)) {
      const person = path.at(-1) === 'text' ? /^([a-z][a-z0-9-]*)(?=[:\s])/.exec(text)?.[1] : undefined;
      if (person !== undefined && Object.hasOwn(scenario.cast, person)) report(places.at(...path), { person });
    }
  },
};

const asks = '- noor: Mag ik het weten?';

export const examples: Examples = {
  failing: example([asks, '- ⟦"noor: Mag ik het weten?"⟧']),
  nearlyFailing: example([asks, '- Noor vraagt of ze het mag weten.']),
  clean: example(),
};
