import type { Scenario, Scene } from '../scenario/model.ts';
import type { Frame, State, ThreadState } from './state.ts';
import { change, type Turn } from './turn.ts';

/** The piece of work in hand. */
export function threadInHand(state: State): ThreadState {
  const thread = state.threads[state.thread];
  if (thread === undefined)
    throw new Error(`No thread ${state.thread}: a state always has the thread that is in hand.`);
  return thread;
}

export function sceneOf(scenario: Scenario, id: string): Scene {
  const scene = scenario.scenes[id];
  if (scene === undefined) throw new Error(`No scene ${id}: the compiler lets no unknown scene through.`);
  return scene;
}

/** The scene in which the play stands. */
export const currentScene = (scenario: Scenario, state: State): Scene => sceneOf(scenario, threadInHand(state).scene);

function changeThread(turn: Turn, parts: Partial<ThreadState>): void {
  const { state } = turn;
  change(turn, { threads: { ...state.threads, [state.thread]: { ...threadInHand(state), ...parts } } });
}

export const standIn = (turn: Turn, scene: string): void => changeThread(turn, { scene });

/** Lays down what is interrupted. */
export const putDown = (turn: Turn, frame: Frame): void =>
  changeThread(turn, { stack: [...threadInHand(turn.state).stack, frame] });

/** Takes up what was interrupted last; `undefined` where nothing was. */
export function takeUp(turn: Turn): Frame | undefined {
  const { stack } = threadInHand(turn.state);
  const frame = stack.at(-1);
  if (frame !== undefined) changeThread(turn, { stack: stack.slice(0, -1) });
  return frame;
}
