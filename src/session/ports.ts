/**
 * What the stores need from outside. `src/platform` makes these real in a browser, and `src/app` connects them;
 * a test hands in its own.
 */

import type { ScenarioAnalysis } from '../core/explore/analysis.ts';
import type { TaskId } from '../core/profile/structure.ts';
import type { Attempt } from '../core/records/attempt.ts';
import type { AttemptProblem } from '../core/records/problems.ts';
import type { Diagnostic } from '../core/scenario/diagnostics/diagnostic.ts';
import type { Poles, Scenario } from '../core/scenario/model.ts';
import type { Response } from '../core/scenario/tasks/kind.ts';
import type { Analysis } from '../core/scoring/analysis.ts';
import type { Language, Localised } from '../core/shared/language.ts';
import type { Result } from '../core/shared/result.ts';
import type { Finding } from './findings.ts';

/**
 * Why something could not be written. `full`: no room on the device. `refused`: the browser does not let this site keep
 * anything. `read-only`: another tab writes.
 */
export type SaveProblem = 'full' | 'refused' | 'read-only' | 'unknown';

/** Resolves when it is durable, and never rejects. */
export type Written = Promise<Result<undefined, SaveProblem>>;

/** Somebody who plays on this device. */
export interface Player {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface SavedAttempt {
  readonly attempt: Attempt;
  /** The id of the player to whom it belongs; the attempt itself carries the name. */
  readonly owner: string;
  /** ISO 8601: when it was last written. */
  readonly savedAt: string;
}

/** A row that cannot be read. It is left alone where it lies; `raw` is all of it as JSON, to be downloaded. */
export interface Damaged {
  readonly key: string;
  readonly raw: string;
  readonly problem: AttemptProblem;
}

/** What a player was in the middle of: beside the attempt, never in it. */
export interface Draft {
  readonly attempt: string;
  /** The half-made answer. */
  readonly answer?: DraftAnswer;
  /** How far the reader had come. */
  readonly reading?: ReadingPosition;
}

export interface DraftAnswer {
  /** The scene to which it belongs, and how often the play had gone on from there by then: an older answer says nothing. */
  readonly scene: string;
  readonly continues: number;
  readonly response: Response;
}

/** The passage that is being read (its index, see `passages.ts`), and how many of its lines have been shown. */
export interface ReadingPosition {
  readonly passage: number;
  readonly lines: number;
}

/** The files of a scenario by their names, as text. */
export type SourceFiles = Readonly<Record<string, string>>;

/** The files that an attempt was played on, so that it can be played back after they have changed. */
export interface Source {
  readonly scenario: string;
  readonly logicHash: string;
  readonly textHash: string;
  readonly files: SourceFiles;
}

/**
 * What is kept on this device. Reads give what is there; what could not be written is still read back until the page
 * closes. A read rejects only where storage that worked a moment ago has gone.
 */
export interface Save {
  /** False where the browser keeps nothing for this site, and everything is gone when the page closes. */
  readonly lasting: boolean;
  readonly players: {
    list(): Promise<readonly Player[]>;
    add(player: Player): Written;
    /** Gives the player's attempts the new name too. */
    rename(id: string, name: string): Written;
    /** Erases everything of that player, in one go: attempts, drafts, and the sources that nobody else needs. */
    remove(id: string): Written;
  };
  readonly attempts: {
    /** Of one player, in the order in which they were started. Damaged rows whose player cannot be read come with everyone's. */
    list(player: string): Promise<{ readonly attempts: readonly SavedAttempt[]; readonly damaged: readonly Damaged[] }>;
    /** `undefined` where there is none. */
    get(id: string): Promise<Result<SavedAttempt, Damaged> | undefined>;
    put(player: string, attempt: Attempt): Written;
    /** With its draft, and its source where no other attempt needs it. Removes a damaged row by its key too. */
    remove(id: string): Written;
  };
  readonly drafts: {
    get(attempt: string): Promise<Draft | undefined>;
    put(draft: Draft): Written;
    remove(attempt: string): Written;
  };
  readonly sources: {
    /** With this logic, and with this text where it is kept, else with another text of the same logic. */
    get(logicHash: string, textHash?: string): Promise<Source | undefined>;
    put(source: Source): Written;
  };
  /** Of this device, whoever plays. */
  readonly settings: {
    get(key: string): Promise<unknown>;
    put(key: string, value: unknown): Written;
  };
}

export interface Clock {
  /** ISO 8601 in UTC, as `2026-06-04T11:10:00.000Z`. */
  now(): string;
}

export interface Ids {
  /** A new word of letters and digits that no other device makes. */
  create(): string;
}

/** A built-in scenario, before it is loaded. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly minutes: number;
  readonly tasks: readonly TaskId[];
  readonly poles: readonly Poles[];
}

export type LibraryProblem =
  | { readonly code: 'unknown-scenario'; readonly id: string }
  /** It could not be fetched: no network, or the site has changed. */
  | { readonly code: 'unreachable'; readonly id: string };

export interface Library {
  /** The built-in scenarios, in the order in which home shows them. */
  list(): readonly ScenarioCard[];
  load(id: string, language: Language): Promise<Result<Scenario, LibraryProblem>>;
  /** The files of a built-in scenario, its world and their translations. */
  source(id: string): Promise<Result<SourceFiles, LibraryProblem>>;
  /** What exploring found out about a built-in scenario of today; nothing where that cannot be had. */
  analysis(id: string): Promise<Analysis | undefined>;
  /** Compiles files from outside. Without the parser until it is first asked for. */
  compile(files: SourceFiles, language: Language): Promise<Result<Scenario, readonly Diagnostic[]>>;
}

/** What following every way through a scenario from outside gave. */
export interface ExploredFiles {
  readonly analysis: ScenarioAnalysis;
  /** All that is wrong in the files, also what shows without exploring; by the names under which they were handed in. */
  readonly findings: readonly Finding[];
}

export interface ExploreOptions {
  /** Called now and then with the number of states that were found so far. */
  readonly onProgress?: (states: number) => void;
  /** Stops it at once. */
  readonly signal?: AbortSignal;
}

/** Follows every way through a scenario beside the page, which stays alive meanwhile. Never rejects. */
export interface Explorer {
  /** `failed` where the files hold no scenario that can be played, or where the device cannot do it. */
  explore(files: SourceFiles, options?: ExploreOptions): Promise<Result<ExploredFiles, 'stopped' | 'failed'>>;
}

export type FileProblem =
  /** `limit` in bytes. */
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'not-text' }
  | { readonly code: 'unreadable' };

export interface Files {
  /** Offers a text as a file to keep. `name` with its ending. */
  download(name: string, text: string): void;
  /** Reads a file that was dropped or picked, as text. The size is looked at before anything is read. */
  read(file: Blob): Promise<Result<string, FileProblem>>;
}

/** Who may write on this device: the first tab. Later tabs read only, until it is free. */
export interface Locks {
  /** Whether this tab may write at this moment. */
  owns(): boolean;
  /** Called when that changes. Gives the way to stop. */
  subscribe(listener: (owns: boolean) => void): () => void;
}
