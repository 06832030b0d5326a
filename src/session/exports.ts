/**
 * All that is a player's, as one file: attempts and the sources they were played on. Also the way back in, for that file
 * and for a single attempt. A file may come from anywhere; nothing in it is believed unread.
 */
import { type Attempt, readAttempt } from '../core/records/attempt.ts';
import type { AttemptProblem } from '../core/records/problems.ts';
import { isPlainObject, object, text, word } from '../core/records/read.ts';
import { readSource } from '../core/records/source.ts';
import { canonicalJson } from '../core/shared/canonical.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import type { Clock, Player, Save, SaveProblem, Source } from './ports.ts';

const playerFormat = 'werkdag-player/1';

interface PlayerFile {
  readonly format: typeof playerFormat;
  /** The player's name. */
  readonly player: string;
  readonly exportedAt: string;
  readonly attempts: readonly Attempt[];
  readonly sources: readonly Source[];
  /** Rows that could not be read, as they lie there. */
  readonly damaged: readonly string[];
}

export type ImportProblem =
  | { readonly code: 'not-json' }
  /** Neither an attempt nor all of a player. */
  | { readonly code: 'unknown-file' }
  | { readonly code: 'attempt'; readonly problem: AttemptProblem };

export interface Imported {
  readonly attempts: readonly Attempt[];
  readonly sources: readonly Source[];
  /** Parts of the file that could not be read, by their place in it; the rest is good. */
  readonly unread: readonly { readonly index: number; readonly problem: AttemptProblem }[];
}

/** Everything of a player, as the text of a file. */
export async function exportOf(
  { save, clock }: { readonly save: Save; readonly clock: Clock },
  player: Player,
): Promise<string> {
  const { attempts, damaged } = await save.attempts.list(player.id);
  const sources = new Map<string, Source>();
  for (const { attempt } of attempts) {
    const source = await save.sources.get(attempt.scenario.logicHash, attempt.scenario.version);
    if (source !== undefined) sources.set(`${source.logicHash}/${source.textHash}`, source);
  }
  const file: PlayerFile = {
    format: playerFormat,
    player: player.name,
    exportedAt: clock.now(),
    attempts: attempts.map(({ attempt }) => attempt),
    sources: [...sources.values()],
    damaged: damaged.map(({ raw }) => raw),
  };
  return JSON.stringify(file, undefined, 2);
}

/** One attempt as the text of a file, with the files that it was played on where they are kept. */
export async function exportOfAttempt({ sources }: Pick<Save, 'sources'>, attempt: Attempt): Promise<Attempt> {
  const source = await sources.get(attempt.scenario.logicHash, attempt.scenario.version);
  return source === undefined ? attempt : { ...attempt, source: { files: source.files } };
}

const readSourceFields = object({
  scenario: word,
  logicHash: word,
  textHash: word,
  files: (value, path) => {
    const source = readSource({ files: value }, path);
    return source.ok ? succeed(source.value.files) : source;
  },
});
const readName = text(200);

/** Reads a file that was handed in: all of a player, or one attempt. */
export function readImport(file: string): Result<Imported, ImportProblem> {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return fail({ code: 'not-json' });
  }
  if (!isPlainObject(value)) return fail({ code: 'unknown-file' });
  if (value.format === playerFormat) return readPlayerFile(value);
  if (!Object.hasOwn(value, 'format')) return fail({ code: 'unknown-file' });
  const attempt = readAttempt(value);
  if (!attempt.ok) return fail({ code: 'attempt', problem: attempt.problem });
  return succeed({ attempts: [attempt.value], sources: sourcesWithin(attempt.value), unread: [] });
}

function readPlayerFile(value: Readonly<Record<string, unknown>>): Result<Imported, ImportProblem> {
  const { attempts, sources, player } = value;
  if (!Array.isArray(attempts) || !Array.isArray(sources) || !readName(player, []).ok)
    return fail({ code: 'unknown-file' });
  const read = attempts.map((attempt) => readAttempt(attempt));
  const good = read.flatMap((attempt) => (attempt.ok ? [attempt.value] : []));
  const readSources = sources.map((source) => readSourceFields(source, []));
  return succeed({
    attempts: good,
    sources: [...readSources.flatMap((source) => (source.ok ? [source.value] : [])), ...good.flatMap(sourcesWithin)],
    unread: read.flatMap((attempt, index) => (attempt.ok ? [] : [{ index, problem: attempt.problem }])),
  });
}

/** The files that an attempt carries become a source of their own; the attempt names its text by the beginning of its hash. */
const sourcesWithin = ({ source, scenario: { id, logicHash, version } }: Attempt): readonly Source[] =>
  source === undefined ? [] : [{ scenario: id, logicHash, textHash: version, files: source.files }];

export interface Kept {
  readonly added: readonly string[];
  /** Already here, the same or further. */
  readonly known: readonly string[];
  /** Here under the same id, but another play: left alone. */
  readonly other: readonly string[];
}

/** Gives what was imported to a player. Attempts take the player's name; nothing that is here is lost. */
export async function keepImported(
  save: Save,
  player: Player,
  { attempts, sources }: Imported,
): Promise<Result<Kept, SaveProblem>> {
  const kept = { added: [] as string[], known: [] as string[], other: [] as string[] };
  for (const { source: _, ...attempt } of attempts) {
    const verdict = await compare(save, player, attempt);
    kept[verdict].push(attempt.id);
    if (verdict !== 'added') continue;
    const written = await save.attempts.put(player.id, { ...attempt, player: player.name });
    if (!written.ok) return written;
  }
  for (const source of sources) {
    const needed = attempts.some(({ scenario }) => scenario.logicHash === source.logicHash);
    if (!needed || (await save.sources.get(source.logicHash, source.textHash))?.textHash === source.textHash) continue;
    const written = await save.sources.put(source);
    if (!written.ok) return written;
  }
  return succeed(kept);
}

async function compare(save: Save, player: Player, attempt: Attempt): Promise<keyof Kept> {
  const found = await save.attempts.get(attempt.id);
  if (found === undefined) return 'added';
  if (!found.ok || found.value.owner !== player.id) return 'other';
  const here = found.value.attempt.actions.map(canonicalJson);
  const there = attempt.actions.map(canonicalJson);
  if (there.every((action, index) => action === here[index])) return 'known';
  return here.every((action, index) => action === there[index]) ? 'added' : 'other';
}
