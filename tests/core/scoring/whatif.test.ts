import { describe, expect, test } from 'vitest';
import { whatIf } from '../../../src/core/scoring/whatif.ts';
import { play } from '../../fakes/play.ts';
import { at, fakeChoice, fakeEnding, fakeScenario, fakeScene, says, toEnding, toScene } from '../../fakes/scenario.ts';

const dike = { op: 'truth', is: ['dike'] } as const;
const lines = [{ kind: 'one-of', lines: [{ ...says('The dike was weak.'), when: dike }, says('A pipe.')] }] as const;
const scenario = fakeScenario({
  truth: { start: 'pipe', others: [{ id: 'dike', text: 'Suppose it was the dike.' }] },
  scenes: [
    fakeScene({ choices: [fakeChoice({ go: toScene('morning') })] }),
    fakeScene({
      id: 'morning',
      lines,
      go: { to: 'cases', cases: [{ when: dike, go: toEnding('flood') }, { go: toEnding() }] },
    }),
  ],
  endings: [fakeEnding(), fakeEnding({ id: 'flood', title: 'Water', lines })],
});
const attempt = { seed: 'seed', actions: play(scenario, ['go', 'go on']).actions };

describe('the same acts with other luck', () => {
  test('show the other ending, and what led up to it', () => {
    expect(whatIf(scenario, attempt, 'dike')).toMatchObject({
      ok: true,
      value: {
        truth: 'dike',
        question: 'Suppose it was the dike.',
        ending: { id: 'flood', title: 'Water', clock: at('11.10'), lines: [says('The dike was weak.')] },
        before: [{ scene: 'morning', lines: [says('The dike was weak.')] }],
      },
    });
  });

  test('show how it was with the scenario’s own truth', () => {
    expect(whatIf(scenario, attempt, 'pipe')).toMatchObject({ ok: true, value: { ending: { id: 'end' } } });
  });

  test.each([
    ['the scenario knows no such truth', attempt, 'beaver', { code: 'unknown-truth', truth: 'beaver' }],
    ['the play did not end', { ...attempt, actions: attempt.actions.slice(0, 2) }, 'dike', { code: 'not-ended' }],
    [
      'an act cannot be done',
      { ...attempt, actions: [...attempt.actions, ...attempt.actions] },
      'dike',
      { code: 'stopped', index: 3, refusal: { code: 'ended' } },
    ],
  ])('say why not where %s', (_, given, truth, problem) => {
    expect(whatIf(scenario, given, truth)).toEqual({ ok: false, problem });
  });
});
