import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { polesIn } from './poles.ts';

/** A dilemma of which one side cannot be chosen anywhere: then it is no dilemma. */
export const poleNotOnOffer: Check<{ readonly dilemma: string; readonly pole: string }> = {
  code: 'WD021',
  severity: 'warning',
  message: {
    nl: ({ dilemma, pole }) => `Geen enkele keuze leunt naar “${pole}”. Zo heeft ${dilemma} maar één kant.`,
    en: ({ dilemma, pole }) => `No choice leans to “${pole}”. So ${dilemma} has one side only.`,
  },
  cure: {
    nl: ({ dilemma, pole }) => `Zet bij een keuze die daarbij past “leans: {${dilemma}: ${pole}}”.`,
    en: ({ dilemma, pole }) => `Write “leans: {${dilemma}: ${pole}}” with a choice that fits it.`,
  },
  find: ({ scenario, places }, report) => {
    for (const { dilemma, pole, path, onOffer } of polesIn(scenario)) {
      if (!onOffer) report(places.at(...path), { dilemma, pole });
    }
  },
};

const lean = '        leans: {KT3.D2: openheid}\n';

export const examples: Examples = {
  failing: example(['[achterhouden, openheid]', '[achterhouden, ⟦openheid⟧]'], [lean, ''], [lean, '']),
  nearlyFailing: example([lean, '']),
  clean: example(),
};
