import type { Action } from '../../src/core/engine/actions.ts';
import { available } from '../../src/core/engine/available.ts';
import { start } from '../../src/core/engine/start.ts';
import type { State } from '../../src/core/engine/state.ts';
import { step } from '../../src/core/engine/step.ts';
import { currentScene } from '../../src/core/engine/thread.ts';
import type { Scenario } from '../../src/core/scenario/model.ts';
import type { Move, Playthrough } from './read-playthrough.ts';

export interface Played {
  readonly actions: readonly Action[];
  /** The start, and the state after every action. */
  readonly states: readonly State[];
}

/** Recorded plays are played in one order of choices; which one makes no difference. */
export const seed = 'playthrough';

/** Plays a recorded playthrough with the real engine. Throws, with file and line, on the first move that cannot be done. */
export function playMoves(scenario: Scenario, { moves, truth }: Playthrough, file: string): Played {
  let { state } = start(scenario, seed, truth);
  const actions: Action[] = [];
  const states = [state];
  for (const move of moves) {
    const here = currentScene(scenario, state).id;
    const cannot = (why: string): never => {
      throw new Error(`${file}:${move.line} ${why} The play stands in ${here}: ${whatCanBeDone(scenario, state)}.`);
    };
    if (state.ending !== undefined) cannot(`comes after the ending ${state.ending}.`);
    if (move.do !== 'look' && move.scene !== here) cannot(`is about ${move.scene}.`);
    const act = (action: Action): void => {
      const done = step(scenario, state, action);
      state = done.ok ? done.value.state : cannot(`is refused: ${done.problem.code}.`);
      actions.push(action);
      states.push(state);
    };
    act(firstAction(move, here));
    // An answer that somebody refused is not marked, so there is nothing to go on with.
    if (state.mark !== undefined) act({ do: 'continue', scene: here });
  }
  return { actions, states };
}

function firstAction(move: Move, scene: string): Action {
  switch (move.do) {
    case 'look':
      return { do: 'look', scene, id: move.look };
    case 'choose':
      return { do: 'choose', scene, id: move.choice };
    case 'answer':
      return { do: 'submit', scene, response: move.response };
    case 'go on':
      return { do: 'continue', scene };
  }
}

function whatCanBeDone(scenario: Scenario, state: State): string {
  const { scene, choices, looks, task, canContinue } = available(scenario, state);
  const open = [
    ...choices.filter((choice) => choice.open).map(({ id }) => `${scene}/${id}`),
    ...looks.filter((look) => look.open).map(({ id }) => `look ${id}`),
    ...(task ? [`${scene}: […]`] : []),
    ...(canContinue ? [scene] : []),
  ];
  return open.length > 0 ? `possible are ${open.join(', ')}` : 'nothing can be done';
}
