import type { Choice, Scene } from '../scenario/model.ts';
import { hash32 } from '../shared/random.ts';

/**
 * The choices of a scene as they are shown: sorted by a hash of seed, scene and choice id, so that their place tells nothing
 * and does not depend on the file's order; or in the author's order where the scene asks for that.
 */
export function inShownOrder(scene: Scene, seed: string): readonly Choice[] {
  if (scene.fixedOrder) return scene.choices;
  return scene.choices
    .map((choice) => ({ choice, rank: hash32(`${seed}/${scene.id}/${choice.id}`) }))
    .sort((one, other) => one.rank - other.rank || (one.choice.id < other.choice.id ? -1 : 1))
    .map(({ choice }) => choice);
}
