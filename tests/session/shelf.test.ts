import { describe, expect, it } from 'vitest';
import { createSettings, readSettings } from '../../src/session/settings.ts';
import { createShelf } from '../../src/session/shelf.ts';
import {
  bas,
  begin,
  doAll,
  type FakeWorld,
  fakeLibrary,
  morning,
  morningActions,
  noor,
  openWorld,
  playMorning,
  reopen,
  settled,
} from './fakes.ts';

async function shelfOf(world: FakeWorld, language: 'nl' | 'en' = 'nl', player = noor) {
  const shelf = createShelf(world);
  await shelf.getState().load(player, language);
  return shelf.getState();
}

describe('the shelf', () => {
  it('shows the scenarios before anything has been read', async () => {
    const shelf = createShelf(await openWorld());
    expect(shelf.getState().items.map(({ id }) => id)).toEqual(['morning']);
  });

  it('says where one was, in the present language', async () => {
    const world = await openWorld();
    const attempt = await playMorning(world, morningActions.slice(0, 3));
    const [item] = (await shelfOf(world, 'en')).items;
    expect(item).toMatchObject({
      title: 'morning en',
      unfinished: { id: attempt.id, actions: 3, at: { scene: 'text', placeName: 'The Island', line: 'It rains.' } },
      endings: [],
    });
    expect(item?.unfinished?.at?.clock).toBe((3 * 24 + 11) * 60 + 15);
  });

  it('goes on with what was played last, and names each ending once', async () => {
    const world = await openWorld();
    await playMorning(world);
    await playMorning(world);
    const left = await playMorning(world, morningActions.slice(0, 1));
    const older = await playMorning(world, morningActions.slice(0, 2));
    await world.save.attempts.put('noor', left);
    const [item] = (await shelfOf(world)).items;
    expect(item?.unfinished?.id).toBe(left.id);
    expect(item?.attempts[1]?.id).toBe(older.id);
    expect(item?.endings).toEqual([{ id: 'end', title: 'The end' }]);
  });

  it('shows nothing of another player', async () => {
    const world = await openWorld();
    await playMorning(world);
    expect((await shelfOf(world, 'nl', bas)).items[0]?.attempts).toEqual([]);
  });

  it('shows what the player brought, and attempts that cannot be played back', async () => {
    const world = await openWorld({ library: fakeLibrary([morning()]) });
    await doAll(await begin(world), morningActions.slice(0, 1));
    await settled();
    const later = await reopen(world, { library: fakeLibrary([]) });
    expect((await shelfOf(later)).items).toMatchObject([
      { id: 'morning', card: undefined, attempts: [{ problem: { code: 'version-lost' } }], unfinished: undefined },
    ]);
  });

  it('reports damaged rows and shows the rest', async () => {
    const world = await openWorld();
    await playMorning(world);
    const broken = { owner: 'noor', attempt: { format: 'werkdag-attempt/1', id: 'broken' } };
    await world.rows.change([
      { store: 'attempts', key: 'broken', row: broken },
      { store: 'attempts', key: 'nonsense', row: 42 },
    ]);
    const { items, damaged } = await shelfOf(world);
    expect(items[0]?.attempts).toHaveLength(1);
    expect(damaged.map(({ key }) => key)).toEqual(['broken', 'nonsense']);
    expect(JSON.parse(damaged[0]?.raw ?? '')).toEqual(broken);
    expect(await world.rows.get('attempts', 'nonsense')).toBe(42);
  });
});

describe('settings', () => {
  it('are kept for the device', async () => {
    const world = await openWorld();
    await createSettings(world.save, 'en').getState().change({ theme: 'dark', language: 'nl' });
    const again = createSettings((await reopen(world)).save, 'en');
    await again.getState().load();
    expect(again.getState()).toMatchObject({ theme: 'dark', language: 'nl', singleKeys: true });
  });

  it('leave out what is no setting', () => {
    expect(readSettings({ theme: 'pink', size: 'large', load: 1, singleKeys: 'yes' })).toEqual({ size: 'large' });
    expect(readSettings(null)).toEqual({});
  });

  it('hold in a tab that only reads', async () => {
    const settings = createSettings((await openWorld({ owns: false })).save, 'nl');
    expect(await settings.getState().change({ size: 'largest' })).toEqual({ ok: false, problem: 'read-only' });
    expect(settings.getState().size).toBe('largest');
  });
});
