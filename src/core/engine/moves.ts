/** What a player can do in one go, marking and going on taken together. What explores or simulates a scenario plays with these. */
import type { Scenario, Task } from '../scenario/model.ts';
import type { Response } from '../scenario/tasks/kind.ts';
import { fail, type Result } from '../shared/result.ts';
import { isOpen, refusingRule } from './act.ts';
import type { Action, Refusal } from './actions.ts';
import { canGoOn } from './available.ts';
import type { Event } from './events.ts';
import { whyClosed } from './looks.ts';
import { applyMark, goOn, look, readAnswer, whyNotChoose } from './perform.ts';
import type { PreparedScene } from './prepare/prepared-scene.ts';
import { prepare } from './prepare.ts';
import type { Outcome } from './start.ts';
import type { Mark, State } from './state.ts';
import { step } from './step.ts';
import { sceneOf } from './thread.ts';
import { newTurn, type Turn } from './turn.ts';

export type Move =
  | { readonly do: 'look'; readonly id: string }
  /** A choice that is made, or an answer that is handed in. */
  | { readonly do: 'act'; readonly mark: Mark }
  | { readonly do: 'continue' };

const goesOn: Move = { do: 'continue' };

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
  const scene = sceneOf(prepare(scenario), state.scene);
  const moves: Move[] = [];
  for (const one of scene.looks) if (whyClosed(state, scene, one) === undefined) moves.push(one.move);
  for (const choice of scene.choices) if (isOpen(choice, state)) moves.push(choice.move);
  if (scene.task !== undefined) {
    const { task, rules } = scene.task;
    for (const response of answersTo(task)) {
      const refused = refusingRule(rules, state, { task, response });
      if (refused === undefined) moves.push({ do: 'act', mark: { response } });
    }
  }
  if (state.mark !== undefined || canGoOn(state, scene)) moves.push(goesOn);
  return moves;
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

export interface HowToMove {
  /** Leaves out what happened: the same state, several times as soon. For whoever plays thousands of times. */
  readonly quiet?: boolean;
}

/** Makes a move: the state after it and all that happened, or why it cannot be made. */
export function makeMove(scenario: Scenario, state: State, move: Move, how: HowToMove = {}): Result<Outcome, Refusal> {
  return how.quiet ? moveQuietly(scenario, state, move) : moveByActions(scenario, state, move);
}

function moveByActions(scenario: Scenario, state: State, move: Move): Result<Outcome, Refusal> {
  const [first, ...more] = actionsOf(state.scene, move);
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

const untold: readonly Event[] = [];

/** Marks and goes on in one turn, on one copy of the state. */
function moveQuietly(scenario: Scenario, state: State, move: Move): Result<Outcome, Refusal> {
  if (state.ending !== undefined) return fail({ code: 'ended' });
  const turn = newTurn(prepare(scenario), state, true);
  const scene = sceneOf(turn.prepared, state.scene);
  const refusal = perform(turn, scene, state, move);
  return refusal === undefined ? { ok: true, value: { state: turn.state, events: untold } } : fail(refusal);
}

function perform(turn: Turn, scene: PreparedScene, before: State, move: Move): Refusal | undefined {
  if (move.do === 'look') return look(turn, scene, move.id);
  if (move.do === 'continue')
    return before.mark === undefined ? goOn(turn, scene) : applyMark(turn, scene, before, before.mark);
  if ('choice' in move.mark) {
    return whyNotChoose(before, scene, move.mark.choice) ?? applyMark(turn, scene, before, move.mark);
  }
  const answer = readAnswer(before, scene, move.mark.response);
  if ('code' in answer) return answer;
  const refused = scene.task && refusingRule(scene.task.rules, before, answer);
  if (refused !== undefined) return { code: 'nothing-marked' };
  return applyMark(turn, scene, before, { response: answer.response });
}
