import type { Choice, Scenario } from '../../src/core/scenario/model.ts';
import { fakeChoice, fakeEnding, fakeScenario, fakeScene, says, toEnding, toScene } from '../fakes/scenario.ts';

const variables = 8;
const values = 4;

/**
 * A story in which eight variables of four values each are read at its end, so that all of them are alive all the way: three
 * choices a scene, one of them with a condition, each setting or adding to one of the variables.
 */
export function storyOfVariables(scenes: number): Scenario {
  const story = Array.from({ length: scenes }, (_, index) => {
    const go = index + 1 < scenes ? toScene(`scene-${index + 1}`) : toEnding();
    return fakeScene({
      id: `scene-${index}`,
      lines: [says('It is quiet on the dike this morning.')],
      choices: choicesOf(index).map((choice) => ({ ...choice, go })),
    });
  });
  return fakeScenario({
    scenes: story,
    endings: [fakeEnding()],
    variables: Array.from({ length: variables }, (_, index) => ({
      ...({ id: `v${index}`, type: 'number', start: 0, min: 0, max: values - 1 } as const),
    })),
    results: {
      'C13.r1': Array.from({ length: variables }, (_, index) => ({
        ...({
          when: { op: 'variable', id: `v${index}`, in: { min: 2 } } as const,
          points: 1,
          reason: 'Because.',
        } as const),
      })),
    },
  });
}

function choicesOf(index: number): readonly Choice[] {
  const [here, next] = [`v${index % variables}`, `v${(index + 3) % variables}`];
  return [
    fakeChoice({ id: 'add', add: { [here]: 1 } }),
    fakeChoice({ id: 'set', set: { [next]: index % values } }),
    fakeChoice({ id: 'both', when: { op: 'variable', id: here, in: { min: 1 } }, add: { [here]: -1, [next]: 1 } }),
  ];
}
