import { describe, expect, test } from 'vitest';
import { available } from '../../../src/core/engine/available.ts';
import { wasLookedAt } from '../../../src/core/engine/facts.ts';
import type { Condition } from '../../../src/core/scenario/model.ts';
import { only, play, refusal } from '../../fakes/play.ts';
import { at, fakeChoice, fakeLook, fakeScenario, fakeScene, says, toScene } from '../../fakes/scenario.ts';

const looksIn = (scenario: Parameters<typeof available>[0], moves: readonly string[]) =>
  Object.fromEntries(available(scenario, play(scenario, moves).state).looks.map((look) => [look.id, look]));

describe('a look', () => {
  const seen: Condition = { op: 'looked', of: ['memo'] };
  const scenario = fakeScenario({
    scenes: [
      fakeScene({
        until: at('11.10'),
        looks: [
          fakeLook({ effects: { set: { detour: true } }, lines: [{ ...says('The dike road.'), when: seen }] }),
          fakeLook({ id: 'map', takes: 10 }),
          fakeLook({ id: 'handbook', takes: 5 }),
          fakeLook({ id: 'drawer', takes: 1, when: seen }),
        ],
        choices: [fakeChoice({ when: seen, closed: 'You have not opened the memo.' })],
      }),
    ],
    variables: [{ id: 'detour', type: 'boolean', start: false }],
  });

  test('takes its minutes, changes the world, and shows its lines', () => {
    const { state, variables, last } = play(scenario, ['look memo']);
    expect(state.clock).toBe(at('11.05'));
    expect(wasLookedAt(scenario, state, 'memo')).toBe(true);
    expect(variables).toEqual({ detour: true });
    expect(last).toEqual([
      { type: 'looked', scene: 'start', look: 'memo', lines: [says('The dike road.')] },
      { type: 'time-passed', from: at('11.00'), to: at('11.05') },
    ]);
  });

  test('is taken once', () => {
    expect(looksIn(scenario, ['look memo']).memo).toMatchObject({ open: false, why: 'taken' });
    const { state } = play(scenario, ['look memo']);
    expect(refusal(scenario, state, { do: 'look', scene: 'start', id: 'memo' })).toBe('closed-look');
  });

  test('is closed where it would end after the time that the scene leaves, and open where it just fits', () => {
    expect(looksIn(scenario, []).map).toMatchObject({ open: true });
    const later = looksIn(scenario, ['look memo']);
    expect(later.map).toMatchObject({ open: false, why: 'no-time' });
    expect(later.handbook).toMatchObject({ open: true });
    expect(refusal(scenario, play(scenario, ['look memo']).state, { do: 'look', scene: 'start', id: 'map' })).toBe(
      'closed-look',
    );
  });

  test('can wait for a condition, and can open a choice', () => {
    expect(looksIn(scenario, []).drawer).toMatchObject({ open: false, why: 'closed' });
    expect(looksIn(scenario, ['look memo']).drawer).toMatchObject({ open: true });
    expect(available(scenario, play(scenario, ['look memo']).state).choices[0]).toMatchObject({ open: true });
  });

  test('says which promises its minutes would break', () => {
    const promising = fakeChoice({ promise: { id: 'call', to: 'wilma', in: 5 }, go: toScene('next') });
    const looks = [fakeLook(), fakeLook({ id: 'glance', takes: 4 })];
    const hurried = fakeScenario({ scenes: [fakeScene({ choices: [promising] }), fakeScene({ id: 'next', looks })] });
    const { memo, glance } = looksIn(hurried, ['go']);
    expect(memo?.misses).toEqual(['call']);
    expect(glance?.misses).toEqual([]);
  });
});

describe('a scene that breaks in during a look', () => {
  const scenario = fakeScenario({
    scenes: [
      fakeScene({
        later: [{ at: at('11.10'), scene: 'ring' }],
        looks: [fakeLook({ takes: 30, effects: { set: { detour: true } } }), fakeLook({ id: 'map' })],
      }),
      fakeScene({ id: 'ring', choices: [fakeChoice({ id: 'answer', takes: 5, go: { to: 'back' } })] }),
    ],
    variables: [{ id: 'detour', type: 'boolean', start: false }],
  });

  test('comes after what was seen, at its own minute', () => {
    const { variables, last, scene } = play(scenario, ['look memo']);
    expect(last.map(({ type }) => type)).toEqual(['looked', 'time-passed', 'entered']);
    expect(only(last, 'entered')[0]).toMatchObject({ scene: 'ring', interrupts: true, clock: at('11.10') });
    expect(variables.detour).toBe(true);
    expect(scene).toBe('ring');
  });

  test('goes back to the scene that was looked round in, once the rest of the minutes has passed', () => {
    const { state, last, scene } = play(scenario, ['look memo', 'answer']);
    expect(scene).toBe('start');
    expect(state.clock).toBe(at('11.35'));
    expect(last.at(-2)).toEqual({ type: 'resumed', scene: 'start', clock: at('11.15') });
    expect(available(scenario, state).looks.map(({ open }) => open)).toEqual([false, true]);
  });
});
