import type { Language } from '../core/shared/language.ts';

/** How a command ends: clean, the file has errors, wrong usage, or stopped with Ctrl-C (as shells say it: 128 and the signal). */
export const exit = { clean: 0, errors: 1, usage: 2, stopped: 130 } as const;

/** What every command is given. Paths are relative to where the user stands, not to where npm stands. */
export interface Invocation {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly json: boolean;
  readonly colours: boolean;
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Shows one line in the place of the one before; an empty one wipes it out. Absent where nobody is watching. */
  readonly showProgress?: (text: string) => void;
}

/** A command in words for a person, the options of its own that it takes, and what it does. */
export interface Command {
  readonly usage: string;
  readonly about: Readonly<Record<Language, string>>;
  readonly options: Readonly<Record<string, 'string' | 'boolean'>>;
  /** Returns the exit code; later, where the work takes long. */
  readonly run: (invocation: Invocation) => number | Promise<number>;
}
