import type { Look, Scenario, Scene } from '../scenario/model.ts';
import { holds } from './conditions.ts';
import type { State } from './state.ts';

/** Why a look cannot be taken: it has been, something stands in the way, or it would end after the scene's `until`. */
export type WhyNotLook = 'taken' | 'closed' | 'no-time';

/** Why a look is closed in a state; `undefined` where it is open. Once something is marked, every look is closed. */
export function whyNotLook(scenario: Scenario, state: State, scene: Scene, look: Look): WhyNotLook | undefined {
  if (Object.hasOwn(state.looked, look.id)) return 'taken';
  if (state.mark !== undefined || !holds(look.when, scenario, state)) return 'closed';
  if (scene.until !== undefined && state.clock + look.takes > scene.until) return 'no-time';
  return undefined;
}
