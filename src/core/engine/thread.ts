import type { Scenario, Scene } from '../scenario/model.ts';
import type { PreparedScene } from './prepare/prepared-scene.ts';
import type { Prepared } from './prepare.ts';
import type { Frame, State, ThreadState } from './state.ts';
import type { Turn } from './turn.ts';

/** The piece of work in hand. A scenario without a desk has one, and the state stands in it. */
export const threadInHand = (state: State): ThreadState => state;

function noScene(id: string): never {
  throw new Error(`No scene ${id}: the compiler lets no unknown scene through.`);
}

/** The scene in which the play stands. */
export const currentScene = (scenario: Scenario, { scene }: State): Scene => scenario.scenes[scene] ?? noScene(scene);

/** A scene made ready to be played. */
export const sceneOf = (prepared: Prepared, id: string): PreparedScene => prepared.scene(id) ?? noScene(id);

/** Lays down what is interrupted. */
export function putDown({ state }: Turn, frame: Frame): void {
  state.stack = [...state.stack, frame];
}

/** Takes up what was interrupted last; `undefined` where nothing was. */
export function takeUp({ state }: Turn): Frame | undefined {
  const frame = state.stack.at(-1);
  if (frame !== undefined) state.stack = state.stack.slice(0, -1);
  return frame;
}
