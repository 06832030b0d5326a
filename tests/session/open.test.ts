import { describe, expect, it } from 'vitest';
import { resumePlay, startFrom, startPlay } from '../../src/session/open.ts';
import {
  begin,
  doAll,
  type FakeWorld,
  fakeLibrary,
  filesOf,
  morning,
  morningActions,
  noor,
  openWorld,
  playMorning,
  reopen,
  resume,
  settled,
} from './fakes.ts';

const changed = (): readonly ReturnType<typeof morning>[] => [
  morning('nl', { logicHash: 'logic-2' }),
  morning('en', { logicHash: 'logic-2' }),
];
const before = [morning('nl'), morning('en')];

/** The device after an update of the site. */
const updated = (world: FakeWorld): Promise<FakeWorld> => reopen(world, { library: fakeLibrary(changed(), before) });

describe('a new attempt', () => {
  it('counts as first until one has been completed, and then is practice', async () => {
    const world = await openWorld();
    await doAll(await begin(world), morningActions.slice(0, 2));
    const second = await begin(world);
    expect(second.getState().attempt.mode).toBe('first');
    await doAll(second, morningActions);
    expect((await begin(world)).getState().attempt.mode).toBe('practice');
  });

  it('is practice too where the first was completed on an earlier version', async () => {
    const world = await openWorld();
    await playMorning(world);
    const later = await updated(world);
    expect((await begin(later, changed()[0])).getState().attempt.mode).toBe('practice');
  });

  it('is first for another player', async () => {
    const world = await openWorld();
    await playMorning(world);
    const other = await startPlay(world, { player: { ...noor, id: 'other', name: 'Ot' }, scenario: morning() });
    expect(other.getState()).toMatchObject({ attempt: { mode: 'first', player: 'Ot' }, earlier: { lines: {} } });
  });

  it('can be what is asked for', async () => {
    const world = await openWorld();
    const play = await startPlay(world, { player: noor, scenario: morning(), mode: 'class' });
    expect(play.getState().attempt.mode).toBe('class');
  });

  it('leaves nothing on the device before its first action', async () => {
    const world = await openWorld();
    const play = await begin(world);
    play.getState().nextLine();
    play.getState().close();
    await settled();
    expect((await world.save.attempts.list('noor')).attempts).toEqual([]);
    expect(await world.rows.all('drafts')).toEqual([]);
  });
});

describe('going on with an attempt', () => {
  it('says so where there is none', async () => {
    expect(await resumePlay(await openWorld(), 'nothing', 'nl')).toEqual({
      ok: false,
      problem: { code: 'unknown-attempt', id: 'nothing' },
    });
  });

  it('says so where it is damaged', async () => {
    const world = await openWorld();
    await world.rows.change([{ store: 'attempts', key: 'broken', row: { owner: 'noor', attempt: { format: 'x' } } }]);
    expect(await resumePlay(world, 'broken', 'nl')).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  });

  it('says so where an action does not belong to the scenario', async () => {
    const world = await openWorld();
    const attempt = await playMorning(world, morningActions.slice(0, 1));
    const foreign = { ...attempt, actions: [{ do: 'choose', scene: 'desk', id: 'nowhere' } as const] };
    await world.save.attempts.put('noor', foreign);
    expect(await resumePlay(world, attempt.id, 'nl')).toMatchObject({
      ok: false,
      problem: { code: 'unplayable', at: { index: 0, refusal: { code: 'unknown-choice' } } },
    });
  });

  it('plays on the version that it was begun on where the logic has changed since, and says so', async () => {
    const world = await openWorld();
    const attempt = await playMorning(world, morningActions.slice(0, 3));
    const play = await resume(await updated(world), attempt.id);
    expect(play.getState()).toMatchObject({
      changed: true,
      scenario: { logicHash: 'logic-1' },
      available: { scene: 'text' },
    });
    await doAll(play, morningActions.slice(3));
    expect(play.getState().state.ending).toBe('end');
  });

  it('offers only a fresh start where that version was not kept', async () => {
    const world = await openWorld();
    const attempt = await playMorning(world, morningActions.slice(0, 3));
    await world.rows.change(
      (await world.rows.all('sources')).map(([key]) => ({ store: 'sources', key, row: undefined })),
    );
    expect(await resumePlay(await updated(world), attempt.id, 'nl')).toEqual({
      ok: false,
      problem: { code: 'version-lost', id: 'morning' },
    });
  });

  it('does not believe files that compile to another logic', async () => {
    const world = await openWorld();
    const attempt = await playMorning(world, morningActions.slice(0, 3));
    for (const [key, row] of await world.rows.all('sources')) {
      const swapped = { ...(row as object), files: { scenario: 'logic-2' } };
      await world.rows.change([{ store: 'sources', key, row: swapped }]);
    }
    expect(await resumePlay(await updated(world), attempt.id, 'nl')).toMatchObject({
      problem: { code: 'version-lost' },
    });
  });

  it('works for a scenario that the player brought', async () => {
    const world = await openWorld({ library: fakeLibrary([], before) });
    const scenario = morning();
    const play = await startPlay(world, { player: noor, scenario, files: filesOf(scenario) });
    await doAll(play, morningActions.slice(0, 3));
    await settled();
    const again = await resume(await reopen(world), play.getState().attempt.id, 'en');
    expect(again.getState()).toMatchObject({
      changed: false,
      scenario: { language: 'en' },
      available: { scene: 'text' },
    });
  });
});

describe('another way on', () => {
  it('is practice from the moment that was chosen, and leaves the attempt alone', async () => {
    const world = await openWorld();
    const from = await playMorning(world);
    const opened = await startFrom(world, { player: noor, from, actions: 1, language: 'nl' });
    const play = opened.ok ? opened.value : undefined;
    expect(play?.getState()).toMatchObject({
      attempt: {
        mode: 'practice',
        parent: { attempt: from.id, actions: 1 },
        seed: from.seed,
        actions: from.actions.slice(0, 1),
      },
      stored: false,
    });
    if (play) await doAll(play, [{ do: 'choose', scene: 'desk', id: 'call' }]);
    const saved = await world.save.attempts.list('noor');
    expect(saved.attempts.map(({ attempt }) => attempt.actions.length)).toEqual([6, 2]);
    expect((await begin(world)).getState().attempt.mode).toBe('practice');
  });

  it('is played on the version of the attempt', async () => {
    const world = await openWorld();
    const from = await playMorning(world);
    const later = await updated(world);
    const opened = await startFrom(later, { player: noor, from, actions: 3, language: 'en' });
    expect(opened.ok && opened.value.getState()).toMatchObject({ changed: true, available: { scene: 'text' } });
  });
});
