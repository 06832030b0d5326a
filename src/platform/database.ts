/**
 * Rows in IndexedDB. Every change is one transaction with `durability: 'strict'`: the browser says that it is done only when
 * the disk has it, so that a battery that is pulled out loses nothing.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import type { SaveProblem } from '../session/ports.ts';
import { type Change, nothingKept, type Rows, type StoreName, stores } from './rows.ts';

const databaseName = 'werkdag';
const version = 1;

/** A browser that has not answered by then will not: it is said, and the player can download. */
const patience = { open: 8_000, write: 10_000 } as const;

export interface OpenedRows {
  readonly rows: Rows;
  /** False where the browser keeps nothing for this site: a private window, blocked storage, an older database that stays open. */
  readonly lasting: boolean;
}

/** Opens the database, or rows that keep nothing where that is refused. Never rejects. */
export async function openRows(name: string = databaseName): Promise<OpenedRows> {
  const connection = connectionTo(name);
  try {
    await inTime(connection.open(), patience.open);
    return { rows: rowsOn(connection), lasting: true };
  } catch {
    return { rows: nothingKept, lasting: false };
  }
}

interface Connection {
  open(): Promise<IDBPDatabase>;
  /** Opens anew the next time. */
  forget(): void;
}

/** One open database, opened anew where the browser or a newer version of the site closed it. */
function connectionTo(name: string): Connection {
  let open: Promise<IDBPDatabase> | undefined;
  const forget = (): void => {
    open = undefined;
  };
  const connect = (): Promise<IDBPDatabase> =>
    openDB(name, version, {
      upgrade: (upgraded, from) => {
        // Version 1: one store for each kind of row, keys beside the rows.
        if (from < 1) for (const store of stores) upgraded.createObjectStore(store);
      },
      // A newer version of the site waits in another tab: this one lets go and opens again when it is needed.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
  return {
    forget,
    open: () => {
      open ??= connect().catch((problem: unknown) => {
        forget();
        throw problem;
      });
      return open;
    },
  };
}

const rowsOn = (connection: Connection): Rows => ({
  get: (store, key) => withDatabase(connection, (database) => database.get(store, key)),
  all: (store) =>
    withDatabase(connection, async (database) => {
      const transaction = database.transaction(store);
      const [keys, rows] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return keys.map((key, index) => [String(key), rows[index] as unknown] as const);
    }),
  change: async (changes) => {
    try {
      await inTime(write(connection, changes), patience.write);
      return succeed(undefined);
    } catch (problem) {
      return problemOf(problem);
    }
  },
});

/** Once more on a new connection where the first had been closed under our hands. */
async function withDatabase<T>(connection: Connection, read: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  try {
    return await read(await connection.open());
  } catch (problem) {
    if (nameOf(problem) !== 'InvalidStateError') throw problem;
    connection.forget();
    return read(await connection.open());
  }
}

async function write(connection: Connection, changes: readonly Change[]): Promise<void> {
  const names = [...new Set<StoreName>(changes.map(({ store }) => store))];
  if (names.length === 0) return;
  await withDatabase(connection, async (database) => {
    const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
    const writes: Promise<unknown>[] = [];
    try {
      for (const { store, key, row } of changes) {
        const rows = transaction.objectStore(store);
        writes.push(row === undefined ? rows.delete(key) : rows.put(row, key));
      }
    } catch (problem) {
      // All or none: what was asked before the one that could not be asked goes too.
      transaction.abort();
      await Promise.allSettled([...writes, transaction.done]);
      throw problem;
    }
    // What went wrong is told by the transaction; its requests only say that it was aborted.
    await Promise.allSettled(writes);
    await transaction.done;
  });
}

const problems: Readonly<Record<string, SaveProblem>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
};

const nameOf = (problem: unknown): string =>
  problem instanceof Error || problem instanceof DOMException ? problem.name : '';

const problemOf = (problem: unknown): Result<never, SaveProblem> => fail(problems[nameOf(problem)] ?? 'unknown');

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
