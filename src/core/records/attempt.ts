/**
 * An attempt as it is saved, exported and handed in: the list of what a player did, in ids, and where it belongs.
 * Text of the scenario is never in it; what was seen follows from replaying the actions.
 */
import type { Action } from '../engine/actions.ts';
import type { Language } from '../shared/language.ts';
import { languages } from '../shared/language.ts';
import type { Result } from '../shared/result.ts';
import { fail, succeed } from '../shared/result.ts';
import { readAction } from './action.ts';
import type { AttemptProblem } from './problems.ts';
import {
  count,
  excerpt,
  id,
  isoMoment,
  isPlainObject,
  list,
  machineId,
  object,
  oneOf,
  own,
  type Reader,
  text,
  word,
  wrongType,
} from './read.ts';
import { readSource } from './source.ts';

export const attemptFormat = 'werkdag-attempt/1';

/** The rules by which attempts are scored today. */
export const scoringVersion = 1;

export const attemptModes = ['first', 'practice', 'whatif', 'class'] as const;
/** Only `first` counts for a level; the others are practice and drawn as such. */
export type AttemptMode = (typeof attemptModes)[number];

export const attemptLimits = { actions: 5000, notes: 1000, note: 5000, player: 200, seed: 200 } as const;

/** What the player wrote beside the play: a prediction, a reflection. */
export interface Note {
  /** What the note answers, for instance `prediction`. */
  readonly id: string;
  /** After how many actions it was written. */
  readonly actions: number;
  readonly text: string;
}

export interface Attempt {
  readonly format: typeof attemptFormat;
  readonly id: string;
  /** The name under which the player plays on this device. */
  readonly player: string;
  readonly scoring: typeof scoringVersion;
  readonly scenario: { readonly id: string; readonly version: string; readonly logicHash: string };
  readonly language: Language;
  readonly seed: string;
  readonly mode: AttemptMode;
  /** The attempt of which this one is another way on, and how many of its actions were kept. */
  readonly parent?: { readonly attempt: string; readonly actions: number };
  /** ISO 8601 with a time zone, as `2026-06-04T11:10:00.000Z`. */
  readonly startedAt: string;
  readonly actions: readonly Action[];
  readonly notes: readonly Note[];
  /** In an export: the scenario's files by name, so that it can be replayed in any year. */
  readonly source?: { readonly files: Readonly<Record<string, string>> };
}

/** Names the version that a file was written in, where this version does not know it. */
const knownVersion =
  <T extends string | number>(code: 'unknown-format' | 'unknown-scoring', known: T): Reader<T> =>
  (value, path) =>
    value === known ? succeed(known) : fail({ code, path, found: excerpt(value), known: [String(known)] });

/** A version may be written as a number. */
const versionWord: Reader<string> = (value, path) => word(typeof value === 'number' ? String(value) : value, path);

const noteList = list(object({ id: word, actions: count, text: text(attemptLimits.note) }), attemptLimits.notes);

/** An empty group is no notes. */
const readNotes: Reader<readonly Note[]> = (value, path) =>
  isPlainObject(value) && Object.keys(value).length === 0 ? succeed([]) : noteList(value, path);

const readFields = object(
  {
    id: machineId,
    player: text(attemptLimits.player),
    scoring: knownVersion('unknown-scoring', scoringVersion),
    scenario: object({ id, version: versionWord, logicHash: word }),
    language: oneOf(languages),
    seed: text(attemptLimits.seed),
    mode: oneOf(attemptModes),
    startedAt: isoMoment,
    actions: list(readAction, attemptLimits.actions),
  },
  { parent: object({ attempt: machineId, actions: count }), notes: readNotes, source: readSource },
);

/**
 * Reads an attempt that may come from anywhere. Trusts nothing: every type, size and id is checked, what is returned is
 * built anew, and keys that this version does not know are left out. Gives the first problem where there is one, and the
 * format before anything else.
 */
export function readAttempt(value: unknown): Result<Attempt, AttemptProblem> {
  if (!isPlainObject(value)) return wrongType([], 'object', value);
  const format = knownVersion('unknown-format', attemptFormat)(own(value, 'format'), ['format']);
  if (!format.ok) return format;
  const fields = readFields(value, []);
  return fields.ok ? succeed({ format: format.value, ...fields.value, notes: fields.value.notes ?? [] }) : fields;
}

/** The attempt as JSON, its keys always in the same order, so that the same attempt gives the same bytes. */
export function writeAttempt(attempt: Attempt): string {
  const { format, id, player, scoring, scenario, language, seed, mode, parent, startedAt, actions, notes, source } =
    attempt;
  const { version, logicHash } = scenario;
  return JSON.stringify({
    ...{ format, id, player, scoring, scenario: { id: scenario.id, version, logicHash }, language, seed, mode, parent },
    ...{ startedAt, actions, notes, source },
  });
}
