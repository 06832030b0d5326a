/** What is kept on this device, on rows of plain JSON. What lies there is read as if it came from a stranger. */
import { type Attempt, readAttempt } from '../core/records/attempt.ts';
import type { AttemptProblem } from '../core/records/problems.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import type { Clock, Damaged, Locks, Player, Save, SavedAttempt, Source, Written } from '../session/ports.ts';
import type { OpenedRows } from './database.ts';
import { readDraft, readOwner, readPlayer, readSavedAt, readSourceRow } from './read-rows.ts';
import { type Change, holdingUnsaved, type Rows, type StoreName } from './rows.ts';

export interface SavePorts {
  readonly opened: OpenedRows;
  readonly locks: Locks;
  readonly clock: Clock;
  /** Called once, after the first attempt has been written. */
  readonly afterFirstSave?: () => void;
}

export function createSave({ opened, locks, clock, afterFirstSave }: SavePorts): Save {
  const rows = holdingUnsaved(opened.rows);
  const change = async (changes: readonly Change[]): Written =>
    locks.owns() ? rows.change(changes) : fail('read-only');
  let first = true;
  return {
    lasting: opened.lasting,
    players: playersOn(rows, change),
    attempts: {
      ...attemptsOn(rows, change),
      put: async (owner, { source: _, ...attempt }) => {
        const row = { owner, savedAt: clock.now(), attempt };
        const written = await change([{ store: 'attempts', key: attempt.id, row }]);
        if (written.ok && first) {
          first = false;
          afterFirstSave?.();
        }
        return written;
      },
    },
    drafts: {
      get: async (attempt) => readDraft(await rows.get('drafts', attempt)),
      put: (draft) => change([{ store: 'drafts', key: draft.attempt, row: draft }]),
      remove: (attempt) => change([gone('drafts', attempt)]),
    },
    sources: {
      get: async (logicHash, textHash) => findSource(await sourcesOn(rows), logicHash, textHash),
      put: (source) => change([{ store: 'sources', key: sourceKey(source), row: source }]),
    },
    settings: {
      get: (key) => rows.get('settings', key),
      put: (key, value) => change([{ store: 'settings', key, row: value }]),
    },
  };
}

type Write = (changes: readonly Change[]) => Written;

const gone = (store: StoreName, key: string): Change => ({ store, key, row: undefined });

function playersOn(rows: Rows, change: Write): Save['players'] {
  const list = async (): Promise<readonly Player[]> => {
    const players = (await rows.all('players')).flatMap(([key, row]) => readPlayer(key, row) ?? []);
    return players.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  };
  return {
    list,
    add: (player) => change([{ store: 'players', key: player.id, row: player }]),
    rename: async (id, name) => {
      const player = readPlayer(id, await rows.get('players', id));
      if (player === undefined) return fail('unknown');
      const own = (await rows.all('attempts')).filter(([, row]) => readOwner(row) === id);
      const renamed = own.flatMap(([key, row]): readonly Change[] => {
        const saved = readSaved(key, row);
        return saved.ok
          ? [{ store: 'attempts', key, row: { ...saved.value, attempt: { ...saved.value.attempt, player: name } } }]
          : [];
      });
      return change([{ store: 'players', key: id, row: { ...player, name } }, ...renamed]);
    },
    remove: async (id) => {
      const attempts = await rows.all('attempts');
      const own = attempts.filter(([, row]) => readOwner(row) === id).map(([key]) => key);
      return change([gone('players', id), ...(await removalOf(rows, attempts, own))]);
    },
  };
}

function attemptsOn(rows: Rows, change: Write): Omit<Save['attempts'], 'put'> {
  return {
    list: async (player) => {
      const found = (await rows.all('attempts'))
        .filter(([, row]) => readOwner(row) === player || readOwner(row) === undefined)
        .map(([key, row]) => readSaved(key, row));
      const attempts = found.flatMap((saved) => (saved.ok ? [saved.value] : []));
      return {
        attempts: attempts.sort((one, other) => (one.attempt.startedAt < other.attempt.startedAt ? -1 : 1)),
        damaged: found.flatMap((saved) => (saved.ok ? [] : [saved.problem])),
      };
    },
    get: async (id) => {
      const row = await rows.get('attempts', id);
      return row === undefined ? undefined : readSaved(id, row);
    },
    remove: async (id) => change(await removalOf(rows, await rows.all('attempts'), [id])),
  };
}

/**
 * What goes with attempts that go: their drafts, drafts of nobody, and sources that no attempt needs any more. A damaged
 * row may still need its source, if it can be seen which.
 */
async function removalOf(
  rows: Rows,
  attempts: readonly (readonly [string, unknown])[],
  going: readonly string[],
): Promise<readonly Change[]> {
  const staying = attempts.filter(([key]) => !going.includes(key));
  const keys = new Set(staying.map(([key]) => key));
  const needed = new Set(staying.flatMap(([, row]) => logicHashIn(row) ?? []));
  const drafts = (await rows.all('drafts')).filter(([key]) => !keys.has(key));
  const sources = (await rows.all('sources')).filter(([, row]) => !needed.has(readSourceRow(row)?.logicHash ?? ''));
  return [
    ...going.map((key) => gone('attempts', key)),
    ...drafts.map(([key]) => gone('drafts', key)),
    ...sources.map(([key]) => gone('sources', key)),
  ];
}

function logicHashIn(row: unknown): string | undefined {
  const hash = (row as { attempt?: { scenario?: { logicHash?: unknown } } } | null)?.attempt?.scenario?.logicHash;
  return typeof hash === 'string' ? hash : undefined;
}

function readSaved(key: string, row: unknown): Result<SavedAttempt, Damaged> {
  const damaged = (problem: AttemptProblem): Result<never, Damaged> =>
    fail({ key, raw: JSON.stringify(row, undefined, 2) ?? String(row), problem });
  const owner = readOwner(row);
  if (owner === undefined) return damaged({ code: 'missing', path: ['owner'] });
  const attempt: Result<Attempt, AttemptProblem> = readAttempt((row as { attempt?: unknown }).attempt);
  if (!attempt.ok) return damaged(attempt.problem);
  if (attempt.value.id !== key)
    return damaged({ code: 'wrong-type', path: ['id'], expected: 'id', found: attempt.value.id });
  return succeed({ owner, savedAt: readSavedAt(row) ?? attempt.value.startedAt, attempt: attempt.value });
}

const sourceKey = ({ logicHash, textHash }: Source): string => `${logicHash}/${textHash}`;

const sourcesOn = async (rows: Rows): Promise<readonly Source[]> =>
  (await rows.all('sources')).flatMap(([, row]) => readSourceRow(row) ?? []);

/** An attempt names its text by the beginning of its hash. */
function findSource(sources: readonly Source[], logicHash: string, textHash = ''): Source | undefined {
  const same = sources.filter((source) => source.logicHash === logicHash);
  return same.find((source) => source.textHash.startsWith(textHash)) ?? same[0];
}
