/** To which pole of a dilemma the player leaned, and when. Shown and discussed, never graded: neither pole is an untruth. */
import type { Scenario } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import type { Decision } from './decisions.ts';
import type { Lean } from './judge.ts';
import { judgeAct } from './offer.ts';

export interface PoleLeant {
  readonly pole: string;
  /** When this side fits better, in the author's words. */
  readonly fits?: string;
  /** The decisions that leaned to it, by their place in the play. */
  readonly decisions: readonly number[];
}

export interface Stance {
  /** A dilemma or a challenge. */
  readonly dilemma: string;
  /** Both poles, in the order of the file. */
  readonly poles: readonly PoleLeant[];
}

/** The poles that a decision leaned to. */
export const leansOf = (scenario: Scenario, { scene, act, before }: Decision): readonly Lean[] =>
  judgeAct(scenario, before, scene, act)?.leans ?? [];

/** Every dilemma of the scenario, also where nothing leaned. */
export function stanceOf(scenario: Scenario, decisions: readonly Decision[]): readonly Stance[] {
  const leant = decisions.flatMap((decision) =>
    leansOf(scenario, decision).map((lean) => ({ ...lean, decision: decision.index })),
  );
  return scenario.profile.poles.map(({ id, poles }) => ({
    dilemma: id,
    poles: poles.map((pole) => {
      const fits = lookup(scenario.debrief.fits, pole);
      const here = leant.filter((lean) => lean.dilemma === id && lean.pole === pole);
      return { pole, ...(fits !== undefined && { fits }), decisions: here.map(({ decision }) => decision) };
    }),
  }));
}
