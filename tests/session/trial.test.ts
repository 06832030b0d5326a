import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/engine/actions.ts';
import { isRead } from '../../src/session/reading.ts';
import { inTruth, startTrial } from '../../src/session/trial.ts';
import { versionOf } from '../../src/session/versions.ts';
import { doAll, type FakeWorld, filesOf, morning, morningActions, noor, openWorld, settled } from './fakes.ts';

function tried(world: FakeWorld, actions: readonly Action[], scenario = morning()) {
  const made = startTrial(world, noor, { scenario, files: filesOf(scenario), play: { actions } });
  if (!made.ok) throw new Error(`Not tried out: ${JSON.stringify(made.problem)}`);
  return made.value;
}

/** Everything that stands on the device of the player. */
const kept = async ({ save }: FakeWorld) => (await save.attempts.list(noor.id)).attempts;

describe('what is tried out', () => {
  it('stands in the scene that was asked for, as practice, with its words still to be read', async () => {
    const world = await openWorld();
    const { state, attempt, reading, passages } = tried(world, morningActions.slice(0, 5)).getState();
    expect(state.scene).toBe('tell');
    expect(attempt.mode).toBe('practice');
    expect(passages[reading.passage]?.scene).toBe('tell');
    expect(isRead(passages, reading)).toBe(false);
  });

  it('goes on from there to the end, and nothing of it is kept', async () => {
    const world = await openWorld();
    const before = world.disk.writes;
    const play = tried(world, morningActions.slice(0, 3));
    await play.getState().setDraft(['wet']);
    await doAll(play, morningActions.slice(3));
    await settled();
    expect(play.getState()).toMatchObject({ state: { ending: 'end' }, saving: 'saved', readOnly: false });
    expect(await kept(world)).toEqual([]);
    expect(world.disk.writes).toBe(before);
    expect(await world.save.sources.get('logic-1')).toBeUndefined();
  });

  it('can be done where another tab writes', async () => {
    const world = await openWorld({ owns: false });
    const play = tried(world, morningActions.slice(0, 3));
    await doAll(play, morningActions.slice(3));
    expect(play.getState().state.ending).toBe('end');
  });

  it('carries its files, so that it can be read in another language', async () => {
    const world = await openWorld();
    const play = tried(world, morningActions.slice(0, 3));
    const english = await versionOf(world, play.getState().attempt, 'en');
    expect(english.ok && play.getState().setLanguage(english.value.scenario)).toBe(true);
    expect(play.getState().scenario.title).toBe('The morning');
  });

  it('is refused where the way cannot be gone', async () => {
    const world = await openWorld();
    const scenario = morning();
    const actions: readonly Action[] = [{ do: 'choose', scene: 'desk', id: 'nowhere' }];
    const made = startTrial(world, noor, { scenario, files: {}, play: { actions } });
    expect(made).toMatchObject({ ok: false, problem: { code: 'unplayable', at: { index: 0 } } });
  });

  it('begins with the truth that the way needs', async () => {
    const world = await openWorld();
    const scenario = morning('nl', { truth: { start: 'buis', others: [{ id: 'dijk', text: 'De dijk?' }] } });
    const made = startTrial(world, noor, { scenario, files: {}, play: { truth: 'dijk', actions: [] } });
    expect(made.ok && made.value.getState().state.truth).toBe('dijk');
    expect(inTruth(scenario, undefined)).toBe(scenario);
  });
});
