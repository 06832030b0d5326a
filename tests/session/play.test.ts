import { describe, expect, it } from 'vitest';
import type { Play } from '../../src/session/play.ts';
import { again, back, fakeLook, fakeScenario, fakeScene, fakeTask } from '../fakes/scenario.ts';
import {
  begin,
  doAll,
  fakeLibrary,
  gate,
  morning,
  morningActions,
  openWorld,
  reopen,
  resume,
  settled,
} from './fakes.ts';

const callIt = { do: 'choose', scene: 'desk', id: 'call' } as const;
const waitIt = { do: 'choose', scene: 'desk', id: 'wait' } as const;
const goOn = { do: 'continue', scene: 'desk' } as const;

const scene = (play: Play): string => play.getState().available.scene;
const actions = (play: Play): number => play.getState().attempt.actions.length;

describe('an action', () => {
  it('shows nothing before it has been saved', async () => {
    const world = await openWorld();
    const play = await begin(world);
    const { shut, open } = gate();
    world.disk.gate = shut;
    const done = play.getState().act(waitIt);
    await settled();
    expect(play.getState().saving).toBe('saving');
    expect(play.getState().state.mark).toBeUndefined();
    expect(actions(play)).toBe(0);
    open();
    expect(await done).toEqual({ ok: true, value: undefined });
    expect(play.getState()).toMatchObject({ saving: 'saved', stored: true, state: { mark: { choice: 'wait' } } });
    expect(await world.save.attempts.get(play.getState().attempt.id)).toMatchObject({
      ok: true,
      value: { owner: 'noor', attempt: { actions: [waitIt] } },
    });
  });

  it('is done once, however fast somebody clicks', async () => {
    const play = await begin(await openWorld());
    const { act } = play.getState();
    const done = await Promise.all([act(waitIt), act(waitIt), act(callIt)]);
    expect(done.map((one) => (one.ok ? 'done' : one.problem.code))).toEqual(['done', 'saving', 'saving']);
    expect(actions(play)).toBe(1);
  });

  it('that is refused changes and writes nothing', async () => {
    const world = await openWorld();
    const play = await begin(world);
    const { writes } = world.disk;
    const before = play.getState();
    const done = await before.act({ do: 'choose', scene: 'desk', id: 'nowhere' });
    expect(done).toEqual({ ok: false, problem: { code: 'unknown-choice', id: 'nowhere' } });
    expect(play.getState()).toEqual(before);
    expect(world.disk.writes).toBe(writes);
  });

  it('that could not be read back is refused', async () => {
    const play = await begin(await openWorld());
    const done = await play.getState().act({ do: 'choose', scene: 'desk', id: 'Not An Id' });
    expect(done).toEqual({ ok: false, problem: { code: 'unknown-action' } });
  });

  it.each(['full', 'refused', 'unknown'] as const)(
    'is kept and shown where storage is %s, and saved later',
    async (problem) => {
      const world = await openWorld();
      const play = await begin(world);
      world.disk.problem = problem;
      await doAll(play, [waitIt, goOn]);
      expect(play.getState().saving).toEqual({ failed: problem });
      expect(scene(play)).toBe('text');
      expect(play.getState().attempt.actions).toEqual([waitIt, goOn]);
      const { id } = play.getState().attempt;
      const inThisPage = await world.save.attempts.get(id);
      expect(inThisPage?.ok && inThisPage.value.attempt.actions).toEqual([waitIt, goOn]);
      world.disk.problem = undefined;
      await play.getState().saveAgain();
      expect(play.getState().saving).toBe('saved');
      expect(scene(await resume(await reopen(world), id))).toBe('text');
    },
  );

  it('keeps the files of its scenario with the attempt', async () => {
    const world = await openWorld();
    await doAll(await begin(world), [waitIt]);
    await settled();
    expect(await world.save.sources.get('logic-1')).toMatchObject({
      scenario: 'morning',
      files: { scenario: 'logic-1' },
    });
  });
});

describe('a second tab', () => {
  it('reads only: it does nothing and writes nothing', async () => {
    const first = await openWorld();
    const play = await begin(first);
    await doAll(play, [waitIt]);
    const second = await resume(await reopen(first, { owns: false }), play.getState().attempt.id);
    expect(second.getState().readOnly).toBe(true);
    expect(await second.getState().act(goOn)).toEqual({ ok: false, problem: { code: 'read-only' } });
    expect(await second.getState().takeBack()).toEqual({ ok: false, problem: { code: 'read-only' } });
    expect(actions(second)).toBe(1);
  });

  it('takes what the first did when it becomes free, and goes on', async () => {
    const first = await openWorld();
    const play = await begin(first);
    await doAll(play, [waitIt]);
    const other = await reopen(first, { owns: false });
    const second = await resume(other, play.getState().attempt.id);
    await doAll(play, [goOn]);
    await settled();
    other.locks.give(true);
    await settled();
    expect(second.getState()).toMatchObject({ readOnly: false, available: { scene: 'text' } });
    await doAll(second, [{ do: 'submit', scene: 'text', response: ['wet'] }]);
  });

  it('does not bring back what the first has erased', async () => {
    const first = await openWorld();
    const play = await begin(first);
    await doAll(play, [waitIt]);
    const other = await reopen(first, { owns: false });
    const second = await resume(other, play.getState().attempt.id);
    await first.save.players.remove('noor');
    other.locks.give(true);
    await settled();
    expect(second.getState().readOnly).toBe(true);
  });

  it('that lost its right to write shows nothing that it could not write', async () => {
    const world = await openWorld();
    const play = await begin(world);
    world.disk.problem = 'read-only';
    expect(await play.getState().act(waitIt)).toEqual({ ok: false, problem: { code: 'read-only' } });
    expect(play.getState()).toMatchObject({ readOnly: true, attempt: { actions: [] } });
  });
});

describe('taking back', () => {
  it('drops the mark, and the device knows it', async () => {
    const world = await openWorld();
    const play = await begin(world);
    await doAll(play, [waitIt]);
    await play.getState().takeBack();
    expect(play.getState().state.mark).toBeUndefined();
    const reloaded = await resume(await reopen(world), play.getState().attempt.id);
    expect(reloaded.getState().attempt.actions).toEqual([]);
    await doAll(reloaded, [callIt]);
  });

  it('gives an answer back as a draft', async () => {
    const play = await begin(await openWorld());
    await doAll(play, [waitIt, goOn, { do: 'submit', scene: 'text', response: ['secret', 'wet'] }]);
    await play.getState().takeBack();
    expect(play.getState().draft).toEqual(['wet', 'secret']);
    expect(play.getState().available.task?.remember).toBe('text');
  });

  it('is refused once one has gone on', async () => {
    const play = await begin(await openWorld());
    await doAll(play, [waitIt, goOn]);
    expect(await play.getState().takeBack()).toEqual({ ok: false, problem: { code: 'nothing-marked' } });
  });
});

describe('a half-made answer', () => {
  it('survives a reload, and a refusal by the person who gets it', async () => {
    const world = await openWorld();
    const play = await begin(world);
    await doAll(play, [waitIt, goOn]);
    await play.getState().setDraft(['closed']);
    await settled();
    const reloaded = await resume(await reopen(world), play.getState().attempt.id);
    expect(reloaded.getState().draft).toEqual(['closed']);
    await doAll(reloaded, [{ do: 'submit', scene: 'text', response: [] }]);
    expect(reloaded.getState().draft).toEqual(['closed']);
    expect(reloaded.getState().passages.at(-1)?.cause).toBe('refused');
  });

  it('saves the attempt that it belongs to, also before the first action', async () => {
    const scenario = morning('nl', { start: { scene: 'text', at: 0 } });
    const world = await openWorld({ library: fakeLibrary([scenario]) });
    const play = await begin(world, scenario);
    await play.getState().setDraft(['wet']);
    await settled();
    const reloaded = await resume(await reopen(world), play.getState().attempt.id);
    expect(reloaded.getState().draft).toEqual(['wet']);
  });

  it('is gone once the answer was applied', async () => {
    const world = await openWorld();
    const play = await begin(world);
    await doAll(play, [waitIt, goOn]);
    await play.getState().setDraft(['closed']);
    await doAll(play, morningActions.slice(3, 5));
    await settled();
    expect(play.getState().draft).toBeUndefined();
    expect((await world.save.drafts.get(play.getState().attempt.id))?.answer).toBeUndefined();
  });

  it('is gone where the same scene asks once more', async () => {
    const text = fakeScene({ id: 'text', task: fakeTask({ go: again }) });
    const scenario = fakeScenario({ id: 'morning', scenes: [text] });
    const world = await openWorld({ library: fakeLibrary([scenario]) });
    const play = await begin(world, scenario);
    await play.getState().setDraft(['closed']);
    await doAll(play, [
      { do: 'submit', scene: 'text', response: ['wet'] },
      { do: 'continue', scene: 'text' },
    ]);
    expect(scene(play)).toBe('text');
    expect(play.getState().draft).toBeUndefined();
    const { id } = play.getState().attempt;
    await settled();
    await world.save.drafts.put({ attempt: id, answer: { scene: 'text', continues: 0, response: ['closed'] } });
    expect((await resume(await reopen(world), id)).getState().draft).toBeUndefined();
  });

  it('waits while something breaks in', async () => {
    const text = fakeScene({
      id: 'text',
      task: fakeTask(),
      looks: [fakeLook({ takes: 20 })],
      later: [{ in: 10, scene: 'ring' }],
    });
    const ring = fakeScene({ id: 'ring', go: back });
    const scenario = fakeScenario({ id: 'morning', scenes: [text, ring] });
    const world = await openWorld({ library: fakeLibrary([scenario]) });
    const play = await begin(world, scenario);
    await play.getState().setDraft(['closed']);
    await doAll(play, [{ do: 'look', scene: 'text', id: 'memo' }]);
    expect(play.getState()).toMatchObject({ draft: undefined, available: { scene: 'ring' } });
    await settled();
    const later = await resume(await reopen(world), play.getState().attempt.id);
    await doAll(later, [{ do: 'continue', scene: 'ring' }]);
    expect(later.getState()).toMatchObject({ draft: ['closed'], available: { scene: 'text' } });
  });

  it('that cannot be read by its task is left out', async () => {
    const world = await openWorld();
    const play = await begin(world);
    await doAll(play, [waitIt, goOn]);
    await settled();
    const { id } = play.getState().attempt;
    await world.save.drafts.put({ attempt: id, answer: { scene: 'text', continues: 0, response: ['no-such-item'] } });
    const reloaded = await resume(await reopen(world), id);
    expect(reloaded.getState().draft).toBeUndefined();
  });
});

describe('another language in the middle', () => {
  it('keeps the actions and the place in the text', async () => {
    const world = await openWorld();
    const play = await begin(world);
    await doAll(play, [waitIt, goOn]);
    const { reading } = play.getState();
    expect(play.getState().setLanguage(morning('en'))).toBe(true);
    const { passages, attempt } = play.getState();
    expect(play.getState().reading).toEqual(reading);
    expect(attempt.actions).toEqual([waitIt, goOn]);
    expect(passages[reading.passage]?.lines[reading.lines - 1]).toMatchObject({ text: 'It stays quiet.' });
    await settled();
    expect(await world.save.attempts.get(attempt.id)).toMatchObject({ value: { attempt: { language: 'en' } } });
  });

  it('that comes while an action is being saved loses neither', async () => {
    const world = await openWorld();
    const play = await begin(world);
    await doAll(play, [waitIt]);
    const { shut, open } = gate();
    world.disk.gate = shut;
    const done = play.getState().act(goOn);
    await settled();
    play.getState().setLanguage(morning('en'));
    open();
    await done;
    await settled();
    expect(play.getState()).toMatchObject({ scenario: { language: 'en' }, available: { scene: 'text' } });
    expect(play.getState().passages.map(({ lines }) => lines[0])).toContainEqual({
      kind: 'narration',
      text: 'It stays quiet.',
    });
    expect(await world.save.attempts.get(play.getState().attempt.id)).toMatchObject({
      value: { attempt: { language: 'en', actions: [waitIt, goOn] } },
    });
  });

  it('is refused where the logic differs', async () => {
    const play = await begin(await openWorld());
    expect(play.getState().setLanguage(morning('en', { logicHash: 'logic-2' }))).toBe(false);
    expect(play.getState().scenario.language).toBe('nl');
  });
});

describe('what the player writes', () => {
  it('is saved once an id, and an empty text takes it away', async () => {
    const world = await openWorld();
    const play = await begin(world);
    await doAll(play, [waitIt]);
    await play.getState().setNote('resolution', 'Eerst vragen.');
    await play.getState().setNote('resolution', 'Eerst bellen.');
    const reloaded = await resume(await reopen(world), play.getState().attempt.id);
    expect(reloaded.getState().attempt.notes).toEqual([{ id: 'resolution', actions: 1, text: 'Eerst bellen.' }]);
    await reloaded.getState().setNote('resolution', ' ');
    expect(reloaded.getState().attempt.notes).toEqual([]);
  });
});

describe('reading', () => {
  it('shows one line after another, through what was answered into the next scene', async () => {
    const play = await begin(await openWorld());
    expect(play.getState().reading).toEqual({ passage: 0, lines: 1 });
    expect(play.getState().nextLine()).toBe(true);
    expect(play.getState().reading).toEqual({ passage: 0, lines: 2 });
    expect(play.getState().nextLine()).toBe(false);
    await doAll(play, [waitIt]);
    expect(play.getState().reading).toEqual({ passage: 0, lines: 2 });
    await doAll(play, [goOn]);
    expect(play.getState().reading).toEqual({ passage: 1, lines: 1 });
    expect(play.getState().nextLine()).toBe(true);
    expect(play.getState().reading).toEqual({ passage: 2, lines: 1 });
  });

  it('goes on after a reload where it was', async () => {
    const world = await openWorld();
    const play = await begin(world);
    await doAll(play, [waitIt, goOn]);
    play.getState().nextLine();
    await settled();
    const reloaded = await resume(await reopen(world), play.getState().attempt.id);
    expect(reloaded.getState().reading).toEqual({ passage: 2, lines: 1 });
  });

  it('never begins before what the last action told', async () => {
    const world = await openWorld();
    const play = await begin(world);
    await doAll(play, [waitIt, goOn]);
    await settled();
    await world.save.drafts.remove(play.getState().attempt.id);
    const reloaded = await resume(await reopen(world), play.getState().attempt.id);
    expect(reloaded.getState().reading).toEqual({ passage: 1, lines: 1 });
  });

  it('finds the answer of an act that was broken into', async () => {
    const play = await begin(await openWorld());
    await doAll(play, [callIt, goOn]);
    expect(scene(play)).toBe('visit');
    await doAll(play, [{ do: 'continue', scene: 'visit' }]);
    expect(play.getState().passages.map(({ cause, scene: of }) => `${cause} ${of}`)).toEqual([
      'entered desk',
      'entered visit',
      'replied desk',
      'entered text',
    ]);
  });
});

describe('on a second play', () => {
  it('one key goes on to the next line or decision that is new', async () => {
    const world = await openWorld();
    await doAll(await begin(world), morningActions);
    await settled();
    const play = await begin(world);
    expect(play.getState().earlier.choices).toEqual(new Set(['desk/wait']));
    expect(play.getState().earlier.looks).toEqual(new Set(['desk/memo']));
    await play.getState().toNew();
    expect(play.getState().reading).toEqual({ passage: 0, lines: 2 });
    expect(actions(play)).toBe(0);
    await doAll(play, [callIt, goOn]);
    expect(scene(play)).toBe('visit');
    await play.getState().toNew();
    // The visit itself was new and is being read; then the answer to the call is new.
    expect(play.getState().passages[play.getState().reading.passage]).toMatchObject({
      scene: 'desk',
      cause: 'replied',
    });
    await play.getState().toNew();
    expect(scene(play)).toBe('text');
    expect(play.getState().available.task).toBeDefined();
  });

  it('stops where something is marked', async () => {
    const play = await begin(await openWorld());
    await doAll(play, [waitIt]);
    await play.getState().toNew();
    expect(play.getState().state.mark).toEqual({ choice: 'wait' });
  });
});
