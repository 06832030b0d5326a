/**
 * The compiled scenario: what the engine plays. Plain data that survives JSON, in one language.
 * Ids are the author's; every reference has been checked by the compiler, so the engine never meets an unknown name.
 */
import type { CompetencyId, CriterionId, TaskId } from '../profile/structure.ts';
import type { Language } from '../shared/language.ts';
import type { TaskKinds } from './tasks/kind.ts';

/** Minutes since Monday 00.00 of week zero; for a scenario with dates, since Monday 5 January 1970 00.00. */
export type Clock = number;

export type Value = string | number | boolean;
export type Points = 0 | 1 | 2 | 3;
export type Mood = 'neutral' | 'happy' | 'worried' | 'annoyed' | 'surprised';
export type Channel = 'talk' | 'phone' | 'mail' | 'document' | 'chat' | 'meeting' | 'event';
export type PromiseStatus = 'open' | 'kept' | 'broken';

/** A whole number within bounds, both ends included; a bound that is left out is open. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** A condition is data from a closed set, so that it can be explored; never code. */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** One of these choices was made; each is `scene/choice`. */
  | { readonly op: 'chosen'; readonly of: readonly string[] }
  /** One of these looks was taken; look ids are unique in a scenario. */
  | { readonly op: 'looked'; readonly of: readonly string[] }
  /** One of these items stood in the answer as it was handed in; each is `answer/item`. */
  | { readonly op: 'kept'; readonly of: readonly string[] }
  /** One of these items stands in the remembered answer now, after what was struck and written. */
  | { readonly op: 'stands'; readonly of: readonly string[] }
  | { readonly op: 'truth'; readonly is: readonly string[] }
  | { readonly op: 'promise'; readonly id: string; readonly is: readonly PromiseStatus[] }
  | { readonly op: 'promises'; readonly status: PromiseStatus; readonly in: Range }
  | { readonly op: 'variable'; readonly id: string; readonly is: readonly Value[] }
  | { readonly op: 'variable'; readonly id: string; readonly in: Range }
  /** A fact about the answer to a task that only its kind can read; stands in task rules alone. */
  | { readonly op: 'atom'; readonly key: string; readonly is: readonly string[] | Range };

/** What an act changes. All parts apply together, in this order. */
export interface Effects {
  readonly set?: Readonly<Record<string, Value>>;
  /** Added to a ranged number, and held within its range. */
  readonly add?: Readonly<Record<string, number>>;
  /** Items taken out of a remembered text, each `answer/item`. */
  readonly strikes?: readonly string[];
  /** Items put into a remembered text, each `answer/item`. */
  readonly writes?: readonly string[];
  /** The promise that this act keeps. */
  readonly keeps?: string;
}

export interface ConditionalEffects extends Effects {
  readonly when?: Condition;
}

/** What arrives later: at a time, or so many minutes after the end of the act. The condition is read when it is due. */
export interface Later extends ConditionalEffects {
  readonly at?: Clock;
  readonly in?: number;
  /** A scene that breaks in and ends with `back`. */
  readonly scene?: string;
}

export interface PromiseMade {
  readonly id: string;
  /** The person to whom it is made. */
  readonly to: string;
  readonly before?: Clock;
  /** Minutes from the end of the act, where no hour is named. */
  readonly in?: number;
}

/** One thing that the world says or shows. */
export type Line =
  | { readonly kind: 'narration'; readonly text: string; readonly when?: Condition }
  | {
      readonly kind: 'speech';
      readonly speaker: string;
      readonly text: string;
      readonly mood?: Mood;
      readonly when?: Condition;
    }
  | {
      readonly kind: 'document';
      readonly title: string;
      readonly text?: string;
      readonly table?: Table;
      /** The remembered answer that this sheet shows as it stands now. */
      readonly show?: string;
      readonly when?: Condition;
    }
  /** The first that holds. */
  | { readonly kind: 'one-of'; readonly lines: readonly Line[]; readonly when?: Condition };

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

export interface Evidence {
  readonly points: Points;
  readonly reason: string;
}
export type EvidenceByCriterion = Readonly<Partial<Record<CriterionId, Evidence>>>;

/** Where to go: a scene, an ending, back from an interruption, the same scene again, or the first case that holds. */
export type Go =
  | { readonly to: 'scene'; readonly id: string }
  | { readonly to: 'ending'; readonly id: string }
  | { readonly to: 'back' | 'again' }
  | { readonly to: 'cases'; readonly cases: readonly { readonly when?: Condition; readonly go: Go }[] };

/** Parts of an act that a case may replace; the first case that holds lies over the plain keys. */
export interface ActParts extends Effects {
  readonly text?: string;
  readonly takes?: number;
  readonly leans?: Readonly<Record<string, string>>;
  readonly evidence?: EvidenceByCriterion;
  readonly unlawful?: boolean;
  readonly reply?: readonly Line[];
  readonly later?: readonly Later[];
  readonly promise?: PromiseMade;
  readonly go?: Go;
}
export interface ActCase extends ActParts {
  readonly when?: Condition;
}

export type Habit = 'ask' | 'cautious';

export interface Choice extends ActParts {
  readonly id: string;
  readonly text: string;
  readonly takes: number;
  readonly when?: Condition;
  /** Why it is shut; without it a choice whose condition does not hold is not shown. */
  readonly closed?: string;
  readonly cases?: readonly ActCase[];
  /** Independent cases: all that hold, read on the state in which the choice was made. */
  readonly also?: readonly ConditionalEffects[];
  /** For simulated players only. */
  readonly habit?: readonly Habit[];
  readonly go: Go;
}

export interface Look {
  readonly id: string;
  /** The thing or the person that is looked at or asked. */
  readonly on: string;
  readonly text: string;
  readonly takes: number;
  readonly when?: Condition;
  readonly lines: readonly Line[];
  readonly effects: Effects;
}

export interface TaskItem {
  readonly id: string;
  readonly text: string;
  readonly cases?: readonly { readonly when?: Condition; readonly text: string }[];
  /** False: only a later act can write it, so it is not on offer in the task. */
  readonly offered: boolean;
}

export interface TaskRule extends Effects {
  /** Reads the answer, through the atoms of the task's kind. */
  readonly if?: Condition;
  readonly unless?: Condition;
  /** Reads the state. */
  readonly when?: Condition;
  readonly minus?: EvidenceByCriterion;
  readonly leans?: Readonly<Record<string, string>>;
  /** What a person says who cannot accept this answer; the task stays open and nothing is lost. */
  readonly refuse?: readonly Line[];
}

export interface Task {
  /** The id under which later conditions and documents find the answer; the scene's id where the file names none. */
  readonly remember: string;
  readonly kind: string;
  readonly ask: string;
  readonly takes: number;
  readonly items: readonly TaskItem[];
  readonly base: EvidenceByCriterion;
  /** Runs before the rules. */
  readonly effects: Effects;
  readonly rules: readonly TaskRule[];
  readonly reply?: readonly Line[];
  readonly later?: readonly Later[];
  readonly promise?: PromiseMade;
  readonly go: Go;
  /** What only the kind reads. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Scene {
  readonly id: string;
  readonly place: string;
  readonly channel: Channel;
  /** Waits until this moment on entering; a later clock stays. */
  readonly at?: Clock;
  /** Looks that would end after this are closed. */
  readonly until?: Clock;
  /** Minutes that pass on entering. */
  readonly takes: number;
  readonly people: Readonly<Record<string, Mood>>;
  readonly lines: readonly Line[];
  readonly effects: Effects;
  readonly later?: readonly Later[];
  readonly looks: readonly Look[];
  /** Keeps the author's order of choices. */
  readonly fixedOrder: boolean;
  readonly choices: readonly Choice[];
  readonly task?: Task;
  /** Half: the evidence of this scene weighs half. */
  readonly weight: 1 | 0.5;
  /** What one knew here, for the debrief. */
  readonly knew?: string;
  /** Where a scene without choices and without a task goes. */
  readonly go?: Go;
}

export interface Shot {
  readonly place: string;
  readonly people: Readonly<Record<string, Mood>>;
  readonly lines: readonly Line[];
}

export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Two to four shots of what came of it. */
  readonly after: readonly Shot[];
}

export interface ResultCase extends Evidence {
  readonly when?: Condition;
}

/** The two sides of a dilemma or challenge that this scenario is about, by the names that choices lean to. */
export interface Poles {
  readonly id: string;
  readonly poles: readonly [string, string];
}

export type Variable =
  | { readonly id: string; readonly type: 'boolean'; readonly start: boolean }
  | { readonly id: string; readonly type: 'number'; readonly start: number; readonly min: number; readonly max: number }
  | { readonly id: string; readonly type: 'word'; readonly start: string; readonly values: readonly string[] };

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly age?: number;
  readonly role?: string;
  /** Where this person is to be found, and calls from. */
  readonly place?: string;
  readonly figure?: string;
}

export interface ScenarioData {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** SHA-256 of everything that affects state, availability or points. */
  readonly logicHash: string;
  /** SHA-256 of every text of this language. */
  readonly textHash: string;
  /** The years and dates of the clock: true where the file names a date, so that days can be shown as dates. */
  readonly dated: boolean;
  readonly profile: {
    readonly tasks: readonly TaskId[];
    readonly poles: readonly Poles[];
    readonly targets: readonly CompetencyId[];
  };
  readonly teacher?: {
    readonly goal?: string;
    readonly discuss: readonly string[];
    readonly misreading?: string;
    readonly level3?: string;
    readonly level4?: string;
  };
  readonly debrief: {
    /** When each pole fits better, by the pole's name. */
    readonly fits: Readonly<Record<string, string>>;
    readonly decided?: string;
    readonly luck: readonly Line[];
    readonly ask: readonly string[];
    readonly internship?: string;
  };
  readonly start: { readonly scene: string; readonly at: Clock };
  /** What nobody could know. */
  readonly truth?: {
    readonly start: string;
    readonly others: readonly { readonly id: string; readonly text: string }[];
  };
  /** Everyone whom the scenario names, and the people of its own. */
  readonly cast: Readonly<Record<string, Person>>;
  /** Names of the places that the scenario uses, as the reader meets them. */
  readonly places: Readonly<Record<string, string>>;
  readonly variables: readonly Variable[];
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly endings: Readonly<Record<string, Ending>>;
  readonly results: Readonly<Partial<Record<CriterionId, readonly ResultCase[]>>>;
}

/** A scenario that can be played: the compiled data, and the kinds of task that it may ask. */
export interface Scenario extends ScenarioData {
  readonly kinds: TaskKinds;
}
