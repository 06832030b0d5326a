/** What the actions of a player do to a turn. Each comes back with why it cannot be done, or with nothing. */

import { choiceBy, choiceIn, decideAct, isOpen, refusingRule } from './act.ts';
import type { Refusal } from './actions.ts';
import { applyEffects } from './effects.ts';
import { holdsBit } from './facts.ts';
import { whyClosed } from './looks.ts';
import type { JudgedAnswer } from './prepare/conditions.ts';
import type { PreparedScene } from './prepare/prepared-scene.ts';
import { read } from './prepare/varying.ts';
import { remember } from './remembered.ts';
import type { Mark, State } from './state.ts';
import { follow, travel } from './travel.ts';
import { putBit, type Turn } from './turn.ts';

/**
 * A look is seen at once: what it changes and shows comes first, then its minutes pass. So a scene that breaks in meanwhile
 * comes after what was seen, and goes back to the scene that was looked round in.
 */
export function look(turn: Turn, scene: PreparedScene, id: string): Refusal | undefined {
  const { state } = turn;
  if (state.mark !== undefined) return { code: 'already-marked' };
  const found = scene.looks.find((one) => one.id === id);
  if (found === undefined) return { code: 'unknown-look', id };
  if (whyClosed(state, scene, found) !== undefined) return { code: 'closed-look', id };
  if (found.taken !== undefined) putBit(turn, found.taken, true);
  applyEffects(turn, found.effects);
  turn.events?.push({ type: 'looked', scene: scene.id, look: id, lines: read(found.lines, state) });
  return travel(turn, { resume: 'look', scene: scene.id, left: found.look.takes });
}

/** Why a choice cannot be made. */
export function whyNotChoose(state: State, scene: PreparedScene, id: string): Refusal | undefined {
  if (state.mark !== undefined) return { code: 'already-marked' };
  const choice = choiceBy(scene, id);
  if (choice === undefined) return { code: 'unknown-choice', id };
  return isOpen(choice, state) ? undefined : { code: 'closed-choice', id };
}

export function choose(turn: Turn, scene: PreparedScene, id: string): Refusal | undefined {
  const { state } = turn;
  const refusal = whyNotChoose(state, scene, id);
  const choice = choiceBy(scene, id);
  if (refusal !== undefined || choice === undefined) return refusal;
  const text = read(choiceIn(choice, state).text, state);
  state.mark = choice.mark;
  turn.events?.push({ type: 'marked', scene: scene.id, choice: id, text });
  return undefined;
}

/** An answer that can be handed in, in its canonical form; or why it is none. */
export function readAnswer(state: State, { task: asked }: PreparedScene, response: unknown): JudgedAnswer | Refusal {
  if (state.mark !== undefined) return { code: 'already-marked' };
  if (asked?.kind === undefined) return { code: 'no-task' };
  const { task, kind } = asked;
  const answer = kind.readResponse(task, response);
  return answer === undefined ? { code: 'no-answer' } : { task, response: answer };
}

export function submit(turn: Turn, scene: PreparedScene, given: unknown): Refusal | undefined {
  const { state } = turn;
  const answer = readAnswer(state, scene, given);
  if ('code' in answer) return answer;
  const { response } = answer;
  const refused = scene.task && refusingRule(scene.task.rules, state, answer)?.refuse;
  if (refused !== undefined) {
    turn.events?.push({ type: 'answer-refused', scene: scene.id, lines: read(refused, state) });
    return undefined;
  }
  state.mark = { response };
  turn.events?.push({ type: 'submitted', scene: scene.id, response });
  return undefined;
}

/** Goes on where nothing is asked. */
export function goOn(turn: Turn, scene: PreparedScene): Refusal | undefined {
  if (scene.choices.length > 0 || scene.task !== undefined) return { code: 'nothing-marked' };
  return travel(turn, follow(turn, read(scene.way, turn.state)));
}

/**
 * Makes a decision in the state in which it is made. It is on record before its minutes pass, so that what breaks in knows
 * of it.
 */
export function applyMark(turn: Turn, scene: PreparedScene, before: State, mark: Mark): Refusal | undefined {
  const frame = decideAct(scene, before, mark);
  const first = !holdsBit(before, scene.decided);
  turn.state.mark = undefined;
  if (scene.decided !== undefined && first) putBit(turn, scene.decided, true);
  record(turn, scene, mark);
  turn.events?.push({ type: 'decided', scene: scene.id, decision: mark, before, first });
  return travel(turn, frame);
}

function record(turn: Turn, scene: PreparedScene, mark: Mark): void {
  if ('choice' in mark) {
    const chosen = choiceBy(scene, mark.choice)?.chosen;
    if (chosen !== undefined) putBit(turn, chosen, true);
  } else if (scene.task?.kind !== undefined) {
    const { task, kind } = scene.task;
    const kept = kind.kept(task, mark.response);
    remember(turn, task.remember, { response: mark.response, kept, stands: kept });
  }
}
