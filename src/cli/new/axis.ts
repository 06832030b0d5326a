import { challengeNames, dilemmaNames } from '../../core/profile/names.ts';
import {
  type ChallengeId,
  challenges,
  type DilemmaId,
  dilemmaById,
  dilemmas,
  isChallenge,
  type TaskId,
} from '../../core/profile/structure.ts';
import type { Localised } from '../../core/shared/language.ts';

/** The pairs of poles that the profile knows, each once: several dilemmas have the same two. */
export type Axis =
  | 'decide-or-consult'
  | 'as-it-comes-or-plan'
  | 'finish-or-initiative'
  | 'solve-or-report'
  | 'decide-or-pass-on'
  | 'do-or-outsource'
  | 'creative-or-organisation'
  | 'hold-back-or-open'
  | 'time-or-quality'
  | 'customer-or-rule'
  | 'keep-or-destroy'
  | 'plan-or-reachable'
  | 'room-or-rules'
  | 'one-voice-or-own-voice';

const axisOfDilemma: Readonly<Record<DilemmaId, Axis>> = {
  'KT1.D1': 'decide-or-consult',
  'KT1.D2': 'as-it-comes-or-plan',
  'KT1.D3': 'finish-or-initiative',
  'KT2.D1': 'do-or-outsource',
  'KT2.D2': 'as-it-comes-or-plan',
  'KT2.D3': 'solve-or-report',
  'KT3.D1': 'creative-or-organisation',
  'KT3.D2': 'hold-back-or-open',
  'KT3.D3': 'time-or-quality',
  'KT4.D1': 'as-it-comes-or-plan',
  'KT4.D2': 'finish-or-initiative',
  'KT4.D3': 'customer-or-rule',
  'KT4.D4': 'decide-or-pass-on',
  'KT5.D1': 'as-it-comes-or-plan',
  'KT5.D2': 'finish-or-initiative',
  'KT5.D3': 'solve-or-report',
  'KT5.D4': 'keep-or-destroy',
};

/** The profile names no poles for a challenge: each scenario names its own. These are the story's. */
const challengeSides: Readonly<Record<ChallengeId, Pick<Subject, 'axis' | 'poles' | 'tasks'>>> = {
  KO1: { axis: 'plan-or-reachable', poles: ['plan', 'bereikbaar'], tasks: ['KT2', 'KT3'] },
  KO2: { axis: 'room-or-rules', poles: ['ruimte', 'regels'], tasks: ['KT4'] },
  KO3: { axis: 'one-voice-or-own-voice', poles: ['een-stem', 'eigen-stem'], tasks: ['KT1', 'KT3'] },
};

/** What a scenario is about: a dilemma or a challenge, its two poles by name, and the core tasks that it belongs to. */
export interface Subject {
  readonly id: DilemmaId | ChallengeId;
  readonly kind: 'dilemmas' | 'challenges';
  readonly name: Localised;
  readonly axis: Axis;
  readonly poles: readonly [string, string];
  readonly tasks: readonly TaskId[];
}

/** Every id that a scenario can be about. */
export const subjectIds: readonly string[] = [...dilemmas, ...challenges].map(({ id }) => id);

/** The dilemma or challenge with this id, or `undefined` where there is none. */
export function subjectOf(id: string): Subject | undefined {
  if (isChallenge(id)) return { id, kind: 'challenges', name: challengeNames[id], ...challengeSides[id] };
  const dilemma = dilemmaById(id);
  return (
    dilemma && {
      id: dilemma.id,
      kind: 'dilemmas',
      name: dilemmaNames[dilemma.id],
      axis: axisOfDilemma[dilemma.id],
      poles: dilemma.poles,
      tasks: [dilemma.task],
    }
  );
}
