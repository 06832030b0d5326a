import type { ChallengeId, CompetencyId, TaskId } from './structure.ts';

/**
 * How firm the ground of a cell is. `core`: the text of the task or challenge names the same act. `supporting`: the
 * text makes the use of the competency plain without naming it. `thin`: only a loose ground; leave out when in doubt.
 */
export type DerivedWeight = 'core' | 'supporting' | 'thin';

export interface DerivedLinks {
  readonly tasks: Readonly<Partial<Record<TaskId, DerivedWeight>>>;
  readonly challenges: Readonly<Partial<Record<ChallengeId, DerivedWeight>>>;
}

/**
 * Which competency is used in which core tasks and core challenges. DERIVED by reading the profile's text, not taken
 * from a table: the profile's own overview table came down damaged and cannot be restored. Open to correction; no
 * score may depend on it. Seven thin cells have too little ground in the text and were kept because what is left of
 * that table plainly shows a mark there: C13 with KT1 and KT2, C13 and C15 with KO1, C11, C12 and C14 with KO3.
 */
export const derivedLinks: Readonly<Record<CompetencyId, DerivedLinks>> = {
  C01: { tasks: { KT1: 'core' }, challenges: { KO1: 'supporting', KO3: 'core' } },
  C02: { tasks: { KT1: 'core' }, challenges: { KO1: 'supporting', KO3: 'core' } },
  C03: {
    tasks: { KT1: 'core', KT2: 'supporting', KT4: 'supporting' },
    challenges: { KO1: 'supporting', KO2: 'supporting', KO3: 'supporting' },
  },
  C04: { tasks: { KT1: 'core', KT3: 'supporting' }, challenges: { KO1: 'supporting', KO3: 'core' } },
  C05: {
    tasks: { KT1: 'supporting', KT2: 'supporting', KT3: 'core', KT4: 'core' },
    challenges: { KO1: 'supporting', KO2: 'core' },
  },
  C06: {
    tasks: { KT1: 'core', KT3: 'supporting', KT4: 'supporting', KT5: 'core' },
    challenges: { KO1: 'supporting', KO3: 'core' },
  },
  C07: { tasks: { KT2: 'core' }, challenges: { KO1: 'supporting', KO2: 'core' } },
  C08: { tasks: { KT1: 'supporting', KT2: 'core' }, challenges: { KO1: 'supporting' } },
  C09: {
    tasks: { KT1: 'supporting', KT3: 'core' },
    challenges: { KO1: 'supporting', KO2: 'supporting', KO3: 'supporting' },
  },
  C10: { tasks: { KT5: 'core' }, challenges: { KO1: 'supporting', KO2: 'supporting', KO3: 'supporting' } },
  C11: {
    tasks: { KT1: 'core', KT2: 'core', KT3: 'core', KT4: 'core', KT5: 'core' },
    challenges: { KO1: 'core', KO2: 'core', KO3: 'thin' },
  },
  C12: {
    tasks: { KT1: 'core', KT2: 'core', KT3: 'core', KT4: 'core', KT5: 'core' },
    challenges: { KO1: 'core', KO2: 'supporting', KO3: 'thin' },
  },
  C13: {
    tasks: { KT1: 'thin', KT2: 'thin', KT3: 'core', KT4: 'core', KT5: 'core' },
    challenges: { KO1: 'thin', KO2: 'core', KO3: 'supporting' },
  },
  C14: {
    tasks: { KT1: 'core', KT2: 'supporting', KT3: 'supporting', KT4: 'core', KT5: 'core' },
    challenges: { KO1: 'supporting', KO2: 'core', KO3: 'thin' },
  },
  C15: {
    tasks: { KT1: 'core', KT2: 'core', KT3: 'core', KT4: 'core', KT5: 'core' },
    challenges: { KO1: 'thin', KO2: 'core', KO3: 'supporting' },
  },
  C16: { tasks: { KT1: 'supporting', KT2: 'supporting', KT3: 'core', KT4: 'core' }, challenges: { KO2: 'supporting' } },
  C17: { tasks: { KT2: 'thin', KT4: 'core' }, challenges: { KO2: 'core' } },
  C18: { tasks: { KT2: 'supporting', KT3: 'supporting', KT4: 'core' }, challenges: { KO2: 'core' } },
  C19: { tasks: { KT2: 'core', KT4: 'core' }, challenges: { KO2: 'core' } },
  C20: { tasks: { KT2: 'thin', KT3: 'supporting', KT4: 'core' }, challenges: { KO2: 'core' } },
  C21: {
    tasks: { KT1: 'core', KT2: 'core', KT3: 'supporting', KT4: 'thin', KT5: 'thin' },
    challenges: { KO3: 'supporting' },
  },
  C22: {
    tasks: { KT1: 'thin', KT2: 'supporting', KT3: 'core', KT4: 'thin', KT5: 'thin' },
    challenges: { KO2: 'supporting' },
  },
  C23: { tasks: { KT1: 'core', KT4: 'core', KT5: 'supporting' }, challenges: { KO3: 'core' } },
};
