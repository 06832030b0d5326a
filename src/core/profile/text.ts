import type { ActivityId, ContextId } from './contexts.ts';
import type { ChallengeId, CompetencyId, CriterionId, DilemmaId, PoleKey, TaskId } from './structure.ts';

export type TrendAreaId = 'TR1' | 'TR2' | 'TR3' | 'TR4' | 'TR5';

/** One side of a dilemma: its key (the same in every language), the name on the screen, and what it means. */
export interface PoleText {
  readonly key: PoleKey;
  readonly name: string;
  readonly text: string;
}

export interface DilemmaText {
  readonly text: string;
  /** In the order of the dilemma in `structure.ts`. */
  readonly poles: readonly [PoleText, PoleText];
}

export interface TaskText {
  readonly activities: Readonly<Record<ActivityId, string>>;
  /** Their kinds (background, example, limit) stand in `contexts.ts`. */
  readonly context: Readonly<Partial<Record<ContextId, string>>>;
  readonly role: string;
  readonly complexity: string;
  /** Whom you work with, as noun phrases. */
  readonly stakeholders: Readonly<Record<`${TaskId}.s${number}`, string>>;
  /** What you work with, as noun phrases. */
  readonly tools: Readonly<Record<`${TaskId}.t${number}`, string>>;
  readonly quality: Readonly<Record<`${TaskId}.q${number}`, string>>;
}

export interface TrendsText {
  readonly areas: Readonly<Record<TrendAreaId, string>>;
  readonly items: Readonly<Record<`${TrendAreaId}.${number}`, string>>;
  /** The rules that TR2 is about, as they are called today. For orientation: no legal advice. */
  readonly laws: readonly string[];
  /** Werkdag's own additions: not in the profile, but plainly part of the work today. */
  readonly added: readonly string[];
}

/**
 * The whole profile in one language, keyed by id, in Werkdag's own words and in the second person.
 * Names of tasks, dilemmas, challenges, clusters and competencies are not repeated here: see `names.ts`.
 */
export interface ProfileText {
  readonly profession: {
    readonly context: Readonly<Record<`PC${number}`, string>>;
    readonly role: string;
    readonly complexity: string;
    readonly attitude: Readonly<Record<`A${number}`, string>>;
  };
  readonly trends: TrendsText;
  readonly tasks: Readonly<Record<TaskId, TaskText>>;
  readonly dilemmas: Readonly<Record<DilemmaId, DilemmaText>>;
  readonly challenges: Readonly<Record<ChallengeId, string>>;
  /** What it means to master a competency. */
  readonly competencies: Readonly<Record<CompetencyId, string>>;
  readonly criteria: Readonly<Record<CriterionId, string>>;
}
