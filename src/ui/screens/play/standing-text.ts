import { showItems } from '../../../core/engine/lines.ts';
import { standingItems } from '../../../core/engine/remembered.ts';
import type { State } from '../../../core/engine/state.ts';
import type { Scenario } from '../../../core/scenario/model.ts';

/** The sentences of the text that the player worked on last, as they stand now. */
export function standingText(
  scenario: Scenario,
  state: State,
): readonly { readonly id: string; readonly text: string }[] {
  const name = Object.keys(state.answers).at(-1);
  return name === undefined ? [] : showItems(standingItems(scenario, state, name), scenario, state);
}
