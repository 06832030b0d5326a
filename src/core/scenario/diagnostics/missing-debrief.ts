import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';

const sentences = {
  decided: { nl: 'Zeg wat hier de doorslag gaf.', en: 'Say what decided here.' },
  ask: { nl: 'Stel een vraag om over na te denken.', en: 'Ask a question to think about.' },
  internship: {
    nl: 'Zeg wat een student op de stage kan vragen.',
    en: 'Say what a student can ask at the internship.',
  },
  luck: { nl: 'Zeg wat geluk of pech was.', en: 'Say what was luck.' },
} as const;

/** A sentence of the debrief is not there. Nothing is ever put in its place, so the student does not read it. */
export const missingDebrief: Check<{ readonly sentence: keyof typeof sentences }> = {
  code: 'WD026',
  severity: 'warning',
  message: {
    nl: ({ sentence }) => `In de nabespreking ontbreekt “${sentence}”.`,
    en: ({ sentence }) => `The debrief lacks “${sentence}”.`,
  },
  cure: {
    nl: ({ sentence }) => `Voeg “${sentence}:” toe. ${sentences[sentence].nl}`,
    en: ({ sentence }) => `Add “${sentence}:”. ${sentences[sentence].en}`,
  },
  find: ({ scenario: { debrief, truth }, places }, report) => {
    const told = {
      decided: debrief.decided !== undefined,
      ask: debrief.ask.length > 0,
      internship: debrief.internship !== undefined,
      luck: truth === undefined || debrief.luck.length > 0,
    };
    for (const sentence of ['decided', 'ask', 'internship', 'luck'] as const) {
      if (!told[sentence]) report(places.key('debrief'), { sentence });
    }
  },
};

const decided = '  decided: Was het al te zien?\n';

export const examples: Examples = {
  failing: example(['debrief:', '⟦debrief⟧:'], [decided, '']),
  nearlyFailing: example([decided, '  decided: Ja.\n']),
  clean: example(),
};
