import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

/** The scene with which a scenario starts is not there. */
export const missingStart: Rule<{
  readonly scene: string;
  readonly near?: string | undefined;
  readonly first?: string | undefined;
}> = {
  code: 'WD006',
  severity: 'error',
  message: {
    nl: ({ scene }) => `Het scenario begint bij de scène “${scene}”, en die is er niet.`,
    en: ({ scene }) => `The scenario starts with the scene “${scene}”, and there is none.`,
  },
  cure: {
    nl: ({ near, first }) =>
      near ? `Bedoel je “${near}”?` : `Zet bij start een scène die er is${first ? `, bijvoorbeeld “${first}”` : ''}.`,
    en: ({ near, first }) =>
      near ? `Do you mean “${near}”?` : `Name a scene that exists${first ? `, for example “${first}”` : ''}.`,
  },
};

export const examples: Examples = {
  failing: example(['scene: vraag, at', 'scene: ⟦eind⟧, at']),
  nearlyFailing: example(['scene: vraag, at', 'scene: "vraag", at']),
  clean: example(),
};
