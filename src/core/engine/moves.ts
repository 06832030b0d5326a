/** What a player can do in one go, marking and going on taken together. What explores or simulates a scenario plays with these. */
import type { Scenario, Task } from '../scenario/model.ts';
import type { Response } from '../scenario/tasks/kind.ts';
import { fail, type Result } from '../shared/result.ts';
import { openChoices, refusalLines } from './act.ts';
import type { Action, Refusal } from './actions.ts';
import { available } from './available.ts';
import { whyNotLook } from './looks.ts';
import type { Outcome } from './start.ts';
import type { Mark, State } from './state.ts';
import { step } from './step.ts';
import { currentScene } from './thread.ts';

export type Move =
  | { readonly do: 'look'; readonly id: string }
  /** A choice that is made, or an answer that is handed in. */
  | { readonly do: 'act'; readonly mark: Mark }
  | { readonly do: 'continue' };

/**
 * Everything that is open in a state in which nothing is marked, in the file's order: looks, choices, and of a task these
 * answers, without those that a person would refuse; or going on where nothing is asked. None after an ending.
 */
export function movesOf(
  scenario: Scenario,
  state: State,
  answersTo: (task: Task) => readonly Response[],
): readonly Move[] {
  if (state.ending !== undefined) return [];
  const scene = currentScene(scenario, state);
  const looks = scene.looks.filter((look) => whyNotLook(scenario, state, scene, look) === undefined);
  const choices = openChoices(scenario, state, scene.id);
  const { task } = scene;
  const answers = task === undefined ? [] : answersTo(task);
  const accepted = answers.filter((response) => task && !refusalLines(scenario, state, { task, response }));
  return [
    ...looks.map(({ id }): Move => ({ do: 'look', id })),
    ...choices.map(({ id }): Move => ({ do: 'act', mark: { choice: id } })),
    ...accepted.map((response): Move => ({ do: 'act', mark: { response } })),
    ...(available(scenario, state).canContinue ? [{ do: 'continue' } as const] : []),
  ];
}

/** The actions that a move is. */
export function actionsOf(scene: string, move: Move): readonly Action[] {
  if (move.do === 'look') return [{ do: 'look', scene, id: move.id }];
  if (move.do === 'continue') return [{ do: 'continue', scene }];
  const marks: Action =
    'choice' in move.mark
      ? { do: 'choose', scene, id: move.mark.choice }
      : { do: 'submit', scene, response: move.mark.response };
  return [marks, { do: 'continue', scene }];
}

/** Makes a move: the state after it and all that happened, or why it cannot be made. */
export function makeMove(scenario: Scenario, state: State, move: Move): Result<Outcome, Refusal> {
  const scene = currentScene(scenario, state);
  const [first, ...more] = actionsOf(scene.id, move);
  let result: Result<Outcome, Refusal> = first ? step(scenario, state, first) : fail({ code: 'unknown-action' });
  for (const action of more) {
    if (!result.ok) return result;
    const { events } = result.value;
    const next = step(scenario, result.value.state, action);
    result = next.ok
      ? { ok: true, value: { state: next.value.state, events: [...events, ...next.value.events] } }
      : next;
  }
  return result;
}
