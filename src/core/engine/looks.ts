import type { Look, Scenario, Scene } from '../scenario/model.ts';
import { holdsBit } from './facts.ts';
import type { PreparedLook, PreparedScene } from './prepare/prepared-scene.ts';
import { prepare } from './prepare.ts';
import type { State } from './state.ts';

/** Why a look cannot be taken: it has been, something stands in the way, or it would end after the scene's `until`. */
export type WhyNotLook = 'taken' | 'closed' | 'no-time';

/** Why a look is closed in a state; `undefined` where it is open. Once something is marked, every look is closed. */
export function whyNotLook(scenario: Scenario, state: State, scene: Scene, { id }: Look): WhyNotLook | undefined {
  const there = prepare(scenario).scene(scene.id);
  const look = there?.looks.find((each) => each.id === id);
  return there === undefined || look === undefined ? 'closed' : whyClosed(state, there, look);
}

/** The same of a look that was made ready. */
export function whyClosed(state: State, { scene }: PreparedScene, look: PreparedLook): WhyNotLook | undefined {
  if (holdsBit(state, look.taken)) return 'taken';
  if (state.mark !== undefined || (look.when !== undefined && !look.when(state))) return 'closed';
  if (scene.until !== undefined && state.clock + look.look.takes > scene.until) return 'no-time';
  return undefined;
}
