/** What changed in the texts that a play remembers: sentences that went, that came, that read otherwise. */
import { showItems } from '../../core/engine/lines.ts';
import { standingItems } from '../../core/engine/remembered.ts';
import type { State } from '../../core/engine/state.ts';
import type { Scenario } from '../../core/scenario/model.ts';

export interface Sentence {
  readonly id: string;
  readonly text: string;
}

export interface TextChange {
  readonly struck: readonly Sentence[];
  readonly written: readonly Sentence[];
  /** The same sentence, with the words that it has now. */
  readonly reworded: readonly Sentence[];
}

const standing = (scenario: Scenario, state: State, name: string): readonly Sentence[] =>
  showItems(standingItems(scenario, state, name), scenario, state);

/** What changed in one remembered text between two states; `undefined` where nothing did, or where it was not there yet. */
export function textChange(scenario: Scenario, from: State, to: State, name: string): TextChange | undefined {
  if (!Object.hasOwn(from.answers, name)) return undefined;
  const before = standing(scenario, from, name);
  const after = standing(scenario, to, name);
  const find = (all: readonly Sentence[], id: string) => all.find((sentence) => sentence.id === id);
  const struck = before.filter(({ id }) => find(after, id) === undefined);
  const written = after.filter(({ id }) => find(before, id) === undefined);
  const reworded = after.filter(({ id, text }) => {
    const earlier = find(before, id);
    return earlier !== undefined && earlier.text !== text;
  });
  if (struck.length + written.length + reworded.length === 0) return undefined;
  return { struck, written, reworded };
}
