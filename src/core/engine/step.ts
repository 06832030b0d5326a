import type { Scenario } from '../scenario/model.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { Action, Refusal } from './actions.ts';
import { applyMark, choose, goOn, look, submit } from './perform.ts';
import type { PreparedScene } from './prepare/prepared-scene.ts';
import { prepare } from './prepare.ts';
import { readAction } from './read-action.ts';
import type { Outcome } from './start.ts';
import type { State } from './state.ts';
import { sceneOf } from './thread.ts';
import { newTurn, type Turn } from './turn.ts';

/**
 * Does one action: the state after it and what happened, or why it cannot be done. Pure: the state that comes in is never
 * changed, and a refusal leaves it as it is. The action may come from anywhere; what is none is refused, never thrown.
 */
export function step(scenario: Scenario, state: State, action: Action): Result<Outcome, Refusal> {
  const read = readAction(action);
  if (read === undefined) return fail({ code: 'unknown-action' });
  if (state.ending !== undefined) return fail({ code: 'ended' });
  if (read.scene !== state.scene) return fail({ code: 'other-scene', scene: state.scene });
  const turn = newTurn(prepare(scenario), state);
  const refusal = act(turn, sceneOf(turn.prepared, state.scene), state, read);
  if (refusal !== undefined) return fail(refusal);
  // An answer that a person refuses leaves everything as it is.
  const changed = read.do !== 'submit' || turn.state.mark !== undefined;
  return succeed({ state: changed ? turn.state : state, events: turn.events ?? [] });
}

function act(turn: Turn, scene: PreparedScene, before: State, action: Action): Refusal | undefined {
  switch (action.do) {
    case 'look':
      return look(turn, scene, action.id);
    case 'choose':
      return choose(turn, scene, action.id);
    case 'submit':
      return submit(turn, scene, action.response);
    case 'continue':
      return before.mark === undefined ? goOn(turn, scene) : applyMark(turn, scene, before, before.mark);
  }
}
