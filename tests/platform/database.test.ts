import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail } from '../../src/core/shared/result.ts';
import { openRows } from '../../src/platform/database.ts';
import { holdingUnsaved, nothingKept, type Rows } from '../../src/platform/rows.ts';
import type { SaveProblem } from '../../src/session/ports.ts';
import { newDatabase } from '../session/fakes.ts';

afterEach(() => vi.restoreAllMocks());

const put = (key: string, row: unknown) => ({ store: 'attempts', key, row }) as const;

describe('the database', () => {
  it('keeps rows from one page to the next', async () => {
    const name = newDatabase();
    const first = await openRows(name);
    expect(await first.rows.change([put('b', { n: 2 }), put('a', { n: 1 })])).toEqual({ ok: true, value: undefined });
    const second = await openRows(name);
    expect(second.lasting).toBe(true);
    expect(await second.rows.all('attempts')).toEqual([
      ['a', { n: 1 }],
      ['b', { n: 2 }],
    ]);
    await second.rows.change([put('a', undefined)]);
    expect(await first.rows.get('attempts', 'a')).toBeUndefined();
  });

  it('waits at every write until the disk has it', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { rows } = await openRows(newDatabase());
    await rows.change([put('a', 1), { store: 'settings', key: 's', row: 1 }]);
    await rows.change([put('a', undefined)]);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(2);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['NotAllowedError', 'refused'],
    ['DataError', 'unknown'],
  ] as const)('names %s as %s, and writes nothing of it', async (name, problem) => {
    const { rows } = await openRows(newDatabase());
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
      if (key === 'b') throw new DOMException('no', name);
      return original.call(this, row, key);
    });
    expect(await rows.change([put('a', 1), put('b', 2)])).toEqual({ ok: false, problem });
    expect(await rows.all('attempts')).toEqual([]);
  });

  it('that runs full at the end of a transaction says so', async () => {
    const { rows } = await openRows(newDatabase());
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
      const request = original.call(this, row, key);
      const { transaction } = this;
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', { value: new DOMException('no', 'QuotaExceededError') });
        transaction.abort();
      });
      return request;
    });
    expect(await rows.change([put('a', 1)])).toEqual({ ok: false, problem: 'full' });
  });

  it('that is refused keeps nothing, and says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { rows, lasting } = await openRows(newDatabase());
    expect(lasting).toBe(false);
    expect(await rows.change([put('a', 1)])).toEqual({ ok: false, problem: 'refused' });
    expect(await rows.all('attempts')).toEqual([]);
  });

  it('makes way for a newer version of the site in another tab', async () => {
    const name = newDatabase();
    const { rows } = await openRows(name);
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 2);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('blocked', () => reject(new Error('blocked')));
    });
    newer.close();
    expect(await rows.change([put('a', 1)])).toEqual({ ok: false, problem: 'unknown' });
  });

  it('opens again where the browser closed it', async () => {
    const name = newDatabase();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { rows } = await openRows(name);
    await rows.change([put('a', 1)]);
    (transaction.mock.contexts[0] as IDBDatabase).close();
    expect(await rows.get('attempts', 'a')).toBe(1);
    expect(await rows.change([put('b', 2)])).toMatchObject({ ok: true });
  });
});

describe('what could not be written', () => {
  /** Rows of a disk that can be full. */
  async function full(): Promise<{ rows: Rows; disk: Rows; say: (problem: SaveProblem | undefined) => void }> {
    let problem: SaveProblem | undefined = 'full';
    const { rows: disk } = await openRows(newDatabase());
    const change: Rows['change'] = async (changes) => (problem ? fail(problem) : disk.change(changes));
    return { rows: holdingUnsaved({ ...disk, change }), disk, say: (said) => (problem = said) };
  }

  it('is read back until the page closes, and written with the next change', async () => {
    const { rows, disk, say } = await full();
    await disk.change([put('old', 1), put('gone', 1)]);
    await rows.change([put('new', 2)]);
    await rows.change([put('gone', undefined)]);
    expect(await rows.all('attempts')).toEqual([
      ['new', 2],
      ['old', 1],
    ]);
    expect(await rows.get('attempts', 'gone')).toBeUndefined();
    expect(await disk.get('attempts', 'new')).toBeUndefined();
    say(undefined);
    await rows.change([put('other', 3)]);
    expect((await disk.all('attempts')).map(([key]) => key)).toEqual(['new', 'old', 'other']);
  });

  it('does not stand in the way of what can be', async () => {
    const { rows: disk } = await openRows(newDatabase());
    const change: Rows['change'] = async (changes) =>
      changes.some(({ key }) => key === 'large') ? fail('full') : disk.change(changes);
    const rows = holdingUnsaved({ ...disk, change });
    await rows.change([put('large', 1)]);
    expect(await rows.change([put('small', 2)])).toMatchObject({ ok: true });
    expect(await rows.get('attempts', 'large')).toBe(1);
    expect(await disk.get('attempts', 'small')).toBe(2);
  });

  it('is all there is where nothing is kept', async () => {
    const rows = holdingUnsaved(nothingKept);
    expect(await rows.change([put('a', 1)])).toEqual({ ok: false, problem: 'refused' });
    expect(await rows.get('attempts', 'a')).toBe(1);
  });
});
