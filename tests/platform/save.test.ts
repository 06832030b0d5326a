import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Attempt } from '../../src/core/records/attempt.ts';
import { openRows } from '../../src/platform/database.ts';
import { stores } from '../../src/platform/rows.ts';
import { createSave } from '../../src/platform/save.ts';
import { fakeClock, fakeLocks, newDatabase, noor } from '../session/fakes.ts';

const fakeAttempt = (props: Partial<Attempt> = {}): Attempt => ({
  format: 'werkdag-attempt/1',
  id: 'one',
  player: 'Noor',
  scoring: 1,
  scenario: { id: 'morning', version: 'text-1', logicHash: 'logic-1' },
  language: 'nl',
  seed: 'seed',
  mode: 'first',
  startedAt: '2026-06-04T11:10:00.000Z',
  actions: [{ do: 'look', scene: 'desk', id: 'memo' }],
  notes: [],
  ...props,
});

async function open(owns = true) {
  const opened = await openRows(newDatabase());
  const afterFirstSave = vi.fn();
  return {
    rows: opened.rows,
    afterFirstSave,
    save: createSave({ opened, locks: fakeLocks(owns), clock: fakeClock, afterFirstSave }),
  };
}

const source = (logicHash: string, textHash: string) => ({
  ...{ scenario: 'morning', logicHash, textHash },
  files: { 'scenario.yaml': textHash },
});

describe('saving', () => {
  it('gives an attempt back as it was, without the files that an export carries', async () => {
    const { save, rows } = await open();
    await save.attempts.put('noor', { ...fakeAttempt(), source: { files: { 'a.yaml': 'long' } } });
    expect(await save.attempts.get('one')).toMatchObject({
      ok: true,
      value: { owner: 'noor', attempt: fakeAttempt() },
    });
    expect(JSON.stringify(await rows.all('attempts'))).not.toContain('long');
  });

  it('lets only the tab that owns the writing write, in every store', async () => {
    const { save, rows } = await open(false);
    const written = await Promise.all([
      save.players.add(noor),
      save.players.remove('noor'),
      save.attempts.put('noor', fakeAttempt()),
      save.attempts.remove('one'),
      save.drafts.put({ attempt: 'one' }),
      save.drafts.remove('one'),
      save.sources.put(source('logic-1', 'text-1')),
      save.settings.put('theme', 'dark'),
    ]);
    for (const one of written) expect(one).toEqual({ ok: false, problem: 'read-only' });
    for (const store of stores) expect(await rows.all(store)).toEqual([]);
    expect(await save.settings.get('theme')).toBeUndefined();
  });

  it('asks the browser to keep it once, after the first attempt was written', async () => {
    const { save, afterFirstSave } = await open();
    await save.players.add(noor);
    expect(afterFirstSave).not.toHaveBeenCalled();
    await save.attempts.put('noor', fakeAttempt());
    await save.attempts.put('noor', fakeAttempt());
    expect(afterFirstSave).toHaveBeenCalledTimes(1);
  });

  it('leaves damaged rows alone until somebody removes them', async () => {
    const { save, rows } = await open();
    await save.attempts.put('noor', fakeAttempt());
    const lying = { owner: 'noor', attempt: fakeAttempt({ id: 'two' }) };
    await rows.change([
      { store: 'attempts', key: 'lying', row: lying },
      { store: 'attempts', key: 'empty', row: null },
      { store: 'attempts', key: 'theirs', row: { owner: 'bas', attempt: 1 } },
    ]);
    const { attempts, damaged } = await save.attempts.list('noor');
    expect(attempts).toHaveLength(1);
    expect(damaged.map(({ key }) => key)).toEqual(['empty', 'lying']);
    expect(damaged[1]).toMatchObject({ raw: JSON.stringify(lying, undefined, 2), problem: { code: 'wrong-type' } });
    await save.attempts.remove('lying');
    expect((await save.attempts.list('noor')).damaged.map(({ key }) => key)).toEqual(['empty']);
  });

  it('leaves out players and drafts that cannot be read', async () => {
    const { save, rows } = await open();
    await save.players.add(noor);
    await rows.change([
      { store: 'players', key: 'x', row: { id: 'y', name: 'Y' } },
      { store: 'drafts', key: 'd', row: { attempt: 'd', answer: { scene: 1 }, reading: { passage: -1, lines: 0 } } },
    ]);
    expect(await save.players.list()).toEqual([noor]);
    expect(await save.drafts.get('d')).toEqual({ attempt: 'd' });
  });

  it('keeps sources as long as an attempt needs them', async () => {
    const { save } = await open();
    await save.sources.put(source('logic-1', 'text-1'));
    await save.sources.put(source('logic-1', 'text-2'));
    await save.attempts.put('noor', fakeAttempt());
    await save.attempts.put('bas', fakeAttempt({ id: 'two' }));
    expect(await save.sources.get('logic-1', 'text-2')).toMatchObject({ textHash: 'text-2' });
    expect(await save.sources.get('logic-1', 'text-9')).toMatchObject({ textHash: 'text-1' });
    await save.attempts.remove('one');
    expect(await save.sources.get('logic-1')).toBeDefined();
    await save.players.remove('bas');
    expect(await save.sources.get('logic-1')).toBeUndefined();
  });
});
