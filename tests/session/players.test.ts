import { describe, expect, it } from 'vitest';
import { stores } from '../../src/platform/rows.ts';
import { readImport } from '../../src/session/exports.ts';
import { startPlay } from '../../src/session/open.ts';
import { createPlayers, type PlayersStore } from '../../src/session/players.ts';
import type { Player } from '../../src/session/ports.ts';
import {
  doAll,
  type FakeWorld,
  fakeFiles,
  fakeLibrary,
  filesOf,
  morning,
  morningActions,
  noor,
  openWorld,
  reopen,
  settled,
} from './fakes.ts';

async function playersOf(world: FakeWorld): Promise<{ players: PlayersStore; files: ReturnType<typeof fakeFiles> }> {
  const files = fakeFiles();
  const players = createPlayers({ ...world, files });
  await players.getState().load();
  return { players, files };
}

async function added(players: PlayersStore, name: string): Promise<Player> {
  const result = await players.getState().add(name);
  if (!result.ok) throw new Error(`Not added: ${JSON.stringify(result.problem)}`);
  return result.value;
}

async function playAs(world: FakeWorld, player: Player, scenario = morning(), count = 3) {
  const play = await startPlay(world, { player, scenario, files: filesOf(scenario) });
  await doAll(play, morningActions.slice(0, count));
  await settled();
  return play.getState().attempt;
}

/** Everything that lies in the database, as one text. */
async function everything({ rows }: FakeWorld): Promise<string> {
  return JSON.stringify(await Promise.all(stores.map((store) => rows.all(store))));
}

describe('players of one device', () => {
  it('are kept apart, and the present one is remembered', async () => {
    const world = await openWorld();
    const { players } = await playersOf(world);
    const bas = await added(players, '  Bas   de Vries ');
    expect(bas.name).toBe('Bas de Vries');
    await playAs(world, noor);
    const his = await playAs(world, bas);
    const { attempts } = await world.save.attempts.list(bas.id);
    expect(attempts.map(({ attempt }) => attempt.id)).toEqual([his.id]);
    const again = await playersOf(await reopen(world));
    expect(again.players.getState().present).toEqual(bas);
  });

  it.each([
    ['  ', 'empty'],
    ['NOOR', 'taken'],
    ['x'.repeat(61), 'too-long'],
  ])('are not called %j', async (name, problem) => {
    const { players } = await playersOf(await openWorld());
    expect(await players.getState().add(name)).toEqual({ ok: false, problem: { code: 'name', problem } });
  });

  it('can take another name, which their attempts take too', async () => {
    const world = await openWorld();
    const { players } = await playersOf(world);
    const attempt = await playAs(world, noor);
    await players.getState().rename('noor', 'Noortje');
    expect(players.getState().players.map(({ name }) => name)).toEqual(['Noortje']);
    expect(await world.save.attempts.get(attempt.id)).toMatchObject({ value: { attempt: { player: 'Noortje' } } });
    expect(await everything(world)).not.toContain('"Noor"');
  });

  it('play on where the device keeps nothing, until the page closes', async () => {
    const world = await openWorld();
    world.disk.problem = 'refused';
    const { players } = await playersOf(world);
    const bas = await added(players, 'Bas');
    expect(players.getState().present).toEqual(bas);
    expect(await world.save.players.list()).toContainEqual(bas);
  });

  it('cannot be added in a tab that only reads', async () => {
    const { players } = await playersOf(await openWorld({ owns: false }));
    expect(await players.getState().add('Bas')).toEqual({ ok: false, problem: { code: 'save', problem: 'read-only' } });
  });
});

describe('erasing a player', () => {
  it('leaves nothing of him in any store, and everything of the others', async () => {
    const own = morning('nl', { id: 'own', logicHash: 'logic-9', textHash: 'text-9' });
    const world = await openWorld({ library: fakeLibrary([morning()], [own]) });
    const { players } = await playersOf(world);
    const bas = await added(players, 'Bas');
    const hers = await playAs(world, noor);
    const his = [await playAs(world, bas), await playAs(world, bas, own)];
    await world.save.drafts.put({ attempt: his[0]?.id ?? '', reading: { passage: 0, lines: 1 } });
    expect(await everything(world)).toContain('logic-9');

    expect(await players.getState().erase(bas.id)).toEqual({ ok: true, value: undefined });

    const left = await everything(world);
    for (const trace of [bas.id, 'Bas', ...his.map(({ id }) => id), 'logic-9']) expect(left).not.toContain(trace);
    expect(players.getState()).toMatchObject({ present: undefined, players: [noor] });
    expect(await world.save.attempts.get(hers.id)).toMatchObject({ ok: true });
    expect(await world.save.sources.get('logic-1')).toBeDefined();
    expect(await world.save.drafts.get(hers.id)).toBeDefined();
  });

  it('says so where it could not be done', async () => {
    const world = await openWorld();
    const { players } = await playersOf(world);
    world.disk.problem = 'unknown';
    expect(await players.getState().erase('noor')).toEqual({
      ok: false,
      problem: { code: 'save', problem: 'unknown' },
    });
    expect(players.getState().players).toEqual([noor]);
  });
});

describe('a file with all that is a player’s', () => {
  it('gives the same attempts and sources on another device', async () => {
    const world = await openWorld();
    const { players, files } = await playersOf(world);
    await playAs(world, noor);
    await playAs(world, noor, morning('en'), 6);
    await players.getState().exportAll('noor');
    expect(files.downloaded.map(({ name }) => name)).toEqual(['werkdag-noor.json']);

    const other = await openWorld();
    const there = await playersOf(other);
    await there.players.getState().choose('noor');
    const kept = await there.players.getState().importText(files.downloaded[0]?.text ?? '');
    expect(kept).toMatchObject({ ok: true, value: { added: [expect.anything(), expect.anything()] } });
    const attemptsOf = async ({ save }: FakeWorld) =>
      (await save.attempts.list('noor')).attempts.map(({ attempt }) => attempt);
    expect(await attemptsOf(other)).toEqual(await attemptsOf(world));
    expect(await other.rows.all('sources')).toEqual(await world.rows.all('sources'));
  });

  it('brings nothing twice, and overwrites no other play', async () => {
    const world = await openWorld();
    const { players, files } = await playersOf(world);
    await players.getState().choose('noor');
    const attempt = await playAs(world, noor);
    await players.getState().exportAttempt(attempt);
    const text = files.downloaded[0]?.text ?? '';
    const again = await players.getState().importText(text);
    expect(again).toMatchObject({ ok: true, value: { added: [], known: [attempt.id] } });
    const changed = text.replace('"wait"', '"call"');
    expect(await players.getState().importText(changed)).toMatchObject({ ok: true, value: { other: [attempt.id] } });
    expect(await world.save.attempts.get(attempt.id)).toMatchObject({
      value: { attempt: { actions: attempt.actions } },
    });
  });

  it('carries the files that an attempt was played on', async () => {
    const world = await openWorld();
    const { players, files } = await playersOf(world);
    await players.getState().exportAttempt(await playAs(world, noor));
    expect(JSON.parse(files.downloaded[0]?.text ?? '')).toMatchObject({ source: { files: { scenario: 'logic-1' } } });
  });

  it.each([
    ['no JSON', 'nee', { code: 'not-json' }],
    ['a list', '[]', { code: 'unknown-file' }],
    ['something else', '{"name": "x"}', { code: 'unknown-file' }],
    ['another format', '{"format": "werkdag-attempt/9"}', { code: 'attempt' }],
    ['half a file', '{"format": "werkdag-player/1", "player": "x"}', { code: 'unknown-file' }],
  ])('that is %s is refused', (_, text, problem) => {
    expect(readImport(text)).toMatchObject({ ok: false, problem });
  });

  it('with one bad attempt gives the good ones, and names the bad one', async () => {
    const world = await openWorld();
    const { players, files } = await playersOf(world);
    await playAs(world, noor);
    await players.getState().exportAll('noor');
    const file = JSON.parse(files.downloaded[0]?.text ?? '');
    file.attempts.unshift({ ...file.attempts[0], actions: 'all' });
    const read = readImport(JSON.stringify(file));
    expect(read).toMatchObject({ ok: true, value: { attempts: [expect.anything()], unread: [{ index: 0 }] } });
  });
});
