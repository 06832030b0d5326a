import { describe, expect, test } from 'vitest';
import { available } from '../../../src/core/engine/available.ts';
import { endingLines } from '../../../src/core/engine/ending.ts';
import { start } from '../../../src/core/engine/start.ts';
import type { Frame, State } from '../../../src/core/engine/state.ts';
import { step } from '../../../src/core/engine/step.ts';
import type { Go } from '../../../src/core/scenario/model.ts';
import { only, play, refusal } from '../../fakes/play.ts';
import {
  again,
  at,
  back,
  fakeChoice,
  fakeEnding,
  fakeScenario,
  fakeScene,
  says,
  toScene,
} from '../../fakes/scenario.ts';

const goOn = { do: 'continue', scene: 'start' } as const;

describe('a scene without a question', () => {
  const quiet = (go?: Go) =>
    fakeScenario({
      scenes: [fakeScene({ choices: [], ...(go === undefined ? {} : { go }) }), fakeScene({ id: 'next' })],
    });

  test('goes on by its own way', () => {
    const scenario = quiet(toScene('next'));
    expect(available(scenario, start(scenario, 'seed').state).canContinue).toBe(true);
    expect(play(scenario, ['go on']).scene).toBe('next');
  });

  test.each<[string, Go | undefined]>([
    ['has no way', undefined],
    ['goes back where nothing was interrupted', back],
    [
      'has only ways that are shut',
      { to: 'cases', cases: [{ when: { op: 'looked', of: ['x'] }, go: toScene('next') }] },
    ],
  ])('cannot go on where it %s', (_, go) => {
    const scenario = quiet(go);
    const { state } = start(scenario, 'seed');
    expect(available(scenario, state).canContinue).toBe(false);
    expect(refusal(scenario, state, goOn)).toBe('nowhere-to-go');
  });
});

describe('back', () => {
  test('is refused where nothing was interrupted, and the mark stays to be taken back', () => {
    const scenario = fakeScenario({ scenes: [fakeScene({ choices: [fakeChoice({ go: back })] })] });
    const marked = step(scenario, start(scenario, 'seed').state, { do: 'choose', scene: 'start', id: 'go' });
    if (!marked.ok) throw new Error();
    expect(refusal(scenario, marked.value.state, goOn)).toBe('nowhere-to-go');
    expect(marked.value.state).toMatchObject({ mark: { choice: 'go' }, clock: at('11.00') });
  });
});

describe('again', () => {
  const choices = [fakeChoice({ go: again })];
  const scenario = fakeScenario({
    scenes: [
      fakeScene({
        choices,
        at: at('12.00'),
        takes: 20,
        effects: { add: { visits: 1 } },
        lines: [says('Visit {visits}.')],
      }),
    ],
    variables: [{ id: 'visits', type: 'number', start: 0, min: 0, max: 9 }],
  });

  test('enters the scene once more, without waiting and without its minutes', () => {
    const { state, last, scene } = play(scenario, ['go']);
    expect(scene).toBe('start');
    expect(state.clock).toBe(at('12.30'));
    expect(only(last, 'entered')).toEqual([
      { type: 'entered', scene: 'start', clock: at('12.30'), lines: [says('Visit 2.')], interrupts: false },
    ]);
  });

  test('leaves what is interrupted where it is', () => {
    const ring = fakeScene({
      id: 'ring',
      choices: [fakeChoice({ id: 'once-more', takes: 1, go: again }), fakeChoice({ id: 'enough', takes: 1, go: back })],
    });
    const broken = fakeScenario({
      scenes: [fakeScene({ later: [{ in: 5, scene: 'ring' }] }), ring],
    });
    const { state } = play(broken, ['go', 'once-more', 'once-more', 'enough']);
    expect(state).toMatchObject({ ending: 'end', clock: at('11.13') });
  });
});

describe('an ending', () => {
  const scenario = fakeScenario({
    scenes: [fakeScene({ choices: [fakeChoice({ takes: 5 })] })],
    endings: [
      fakeEnding({
        title: '{calls} calls',
        lines: [
          { kind: 'one-of', lines: [{ ...says('The dike.'), when: { op: 'truth', is: ['dike'] } }, says('A pipe.')] },
        ],
        after: [
          {
            place: 'dike',
            people: { wilma: 'neutral' },
            lines: [{ ...says('Never.'), when: { op: 'chosen', of: ['x/y'] } }, says('Rain.')],
          },
        ],
      }),
    ],
    variables: [{ id: 'calls', type: 'number', start: 41, min: 0, max: 99 }],
    truth: { start: 'pipe', others: [{ id: 'dike', text: 'Suppose it was the dike.' }] },
  });

  test('is shown with its lines and what came of it', () => {
    const { state, last } = play(scenario, ['go']);
    expect(last.at(-1)).toEqual({ type: 'ended', ending: 'end', clock: at('11.05') });
    expect(endingLines(scenario, state)).toEqual({
      title: '41 calls',
      lines: [says('A pipe.')],
      after: [{ place: 'dike', people: { wilma: 'neutral' }, lines: [says('Rain.')] }],
    });
  });

  test('reads the other truth where it is asked for, and the scenario’s own where it is unknown', () => {
    expect(endingLines(scenario, play(scenario, ['go'], 'dike').state)?.lines).toEqual([says('The dike.')]);
    expect(endingLines(scenario, play(scenario, ['go'], 'moon').state)?.lines).toEqual([says('A pipe.')]);
    expect(start(fakeScenario(), 'seed', 'dike').state.truth).toBeUndefined();
  });

  test('is not there before it is reached', () => {
    expect(endingLines(scenario, start(scenario, 'seed').state)).toBeUndefined();
  });
});

test('a way that sets off more moves than any play can is refused and never hangs', () => {
  const scenario = fakeScenario({ scenes: [fakeScene({ choices: [fakeChoice({ takes: 0, go: back })] })] });
  const frame: Frame = { resume: 'act', scene: 'start', mark: { choice: 'go' }, left: 0, case: -1, held: [] };
  const begin = start(scenario, 'seed').state;
  const stack = Array.from({ length: 10_001 }, () => frame);
  const state: State = { ...begin, stack, mark: { choice: 'go' } };
  expect(refusal(scenario, state, goOn)).toBe('endless');
});

test('a scene that keeps calling itself back is one action at a time', () => {
  const ring = fakeScene({ id: 'ring', later: [{ in: 0, scene: 'ring' }], go: back });
  const scenario = fakeScenario({ scenes: [fakeScene({ later: [{ in: 0, scene: 'ring' }] }), ring] });
  expect(play(scenario, ['go', ...Array.from({ length: 50 }, () => 'go on')]).scene).toBe('ring');
});
