import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/engine/actions.ts';
import { replay } from '../../src/core/engine/replay.ts';
import { beatsOf, beatsRead, markedWords, moodsAt } from '../../src/plan/beats.ts';
import { back, fakeLook, fakeScenario, fakeScene, says } from '../fakes/scenario.ts';
import { morning, morningActions } from '../session/fakes.ts';

const stepsOf = (scenario: ReturnType<typeof morning>, actions: readonly Action[]) =>
  replay(scenario, { seed: 'seed', actions }).steps;
const beatsAfter = (actions: readonly Action[], language: 'nl' | 'en' = 'nl') =>
  beatsOf(morning(language), stepsOf(morning(language), actions));

const callIt: Action = { do: 'choose', scene: 'desk', id: 'call' };
const goOn = (scene: string): Action => ({ do: 'continue', scene });

describe('beats', () => {
  it('tell what happened where, and in answer to which words', () => {
    const beats = beatsAfter(morningActions);
    expect(beats.map(({ cause, scene, place, channel, step }) => [cause, scene, place, channel, step])).toEqual([
      ['entered', 'desk', 'island', 'talk', 0],
      ['looked', 'desk', 'island', 'talk', 1],
      ['replied', 'desk', 'island', 'talk', 3],
      ['entered', 'text', 'island', 'document', 3],
      ['replied', 'text', 'island', 'document', 5],
      ['entered', 'tell', 'island', 'talk', 5],
    ]);
    expect(beats.map(({ words }) => words)).toEqual([
      undefined,
      { kind: 'look', id: 'memo', text: 'You open the memo.' },
      { kind: 'choice', id: 'wait', text: 'You go.' },
      undefined,
      { kind: 'answer', response: ['wet'], items: [{ id: 'wet', text: 'Sentence wet.' }] },
      undefined,
    ]);
  });

  it('carry the clock of their moment', () => {
    const minutes = beatsAfter(morningActions).map(({ clock }) => clock - (3 * 24 + 11) * 60);
    expect(minutes).toEqual([0, 0, 15, 15, 30, 30]);
  });

  it('keep their index when more is done, and in the other language', () => {
    const before = beatsAfter(morningActions.slice(0, 3));
    const after = beatsAfter(morningActions);
    expect(after.slice(0, before.length)).toEqual(before);
    const shape = (beats: typeof after) => beats.map(({ index, cause, lines }) => [index, cause, lines.length]);
    expect(shape(beatsAfter(morningActions, 'en'))).toEqual(shape(after));
  });

  it('give the answer to an act after what broke in, with the words of that act', () => {
    const beats = beatsAfter([callIt, goOn('desk'), goOn('visit')]);
    expect(beats.map(({ cause, scene, interrupts }) => [cause, scene, interrupts])).toEqual([
      ['entered', 'desk', false],
      ['entered', 'visit', true],
      ['replied', 'desk', false],
      ['entered', 'text', false],
    ]);
    expect(beats[2]?.words).toMatchObject({ kind: 'choice', id: 'call' });
  });

  it('say that a scene comes back where a look was broken into', () => {
    const scenario = fakeScenario({
      scenes: [
        fakeScene({
          lines: [says('Rain.')],
          looks: [fakeLook({ takes: 20 })],
          later: [{ in: 10, scene: 'ring' }],
        }),
        fakeScene({ id: 'ring', lines: [says('Ring.')], go: back }),
      ],
    });
    const look: Action = { do: 'look', scene: 'start', id: 'memo' };
    const beats = beatsOf(scenario, stepsOf(scenario, [look, goOn('ring')]));
    expect(beats.map(({ cause, scene }) => `${cause} ${scene}`)).toEqual([
      'entered start',
      'looked start',
      'entered ring',
      'resumed start',
    ]);
  });

  it('show a refused answer with what stood in it', () => {
    const empty: Action = { do: 'submit', scene: 'text', response: [] };
    const refused = beatsAfter([...morningActions.slice(0, 3), empty]).at(-1);
    expect(refused).toMatchObject({ cause: 'refused', words: { kind: 'answer', items: [] } });
    expect(refused?.lines).toHaveLength(1);
  });
});

describe('the words in the panel', () => {
  it('are what is marked, until one goes on', () => {
    const scenario = morning();
    const wordsAfter = (count: number) => {
      const state = stepsOf(scenario, morningActions.slice(0, count)).at(-1)?.state;
      return state && markedWords(scenario, state);
    };
    expect(wordsAfter(1)).toBeUndefined();
    expect(wordsAfter(2)).toEqual({ kind: 'choice', id: 'wait', text: 'You go.' });
    expect(wordsAfter(3)).toBeUndefined();
    expect(wordsAfter(4)).toMatchObject({ kind: 'answer', response: ['wet'] });
  });
});

describe('what has been read', () => {
  it('ends with the lines that were shown', () => {
    const read = beatsRead(beatsAfter(morningActions), { passage: 0, lines: 1 });
    expect(read.map(({ lines }) => lines.length)).toEqual([1]);
    expect(beatsRead(beatsAfter(morningActions), { passage: 5, lines: 1 }).map(({ lines }) => lines.length)).toEqual([
      2, 1, 1, 1, 0, 1,
    ]);
  });

  it('says how people look: as the scene has them, then as their lines change them', () => {
    const scenario = morning();
    const beats = beatsAfter([callIt, goOn('desk'), goOn('visit')]);
    const moodsAfter = (passage: number, lines: number) => moodsAt(scenario, beatsRead(beats, { passage, lines }));
    expect(moodsAfter(0, 1)).toEqual({ noor: 'neutral' });
    expect(moodsAfter(0, 2)).toEqual({ noor: 'happy' });
    expect(moodsAfter(1, 1)).toEqual({});
    expect(moodsAfter(2, 1)).toEqual({ noor: 'worried' });
    expect(moodsAt(scenario, [])).toEqual({});
  });
});
