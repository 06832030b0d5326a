/** What was interrupted and is gone back to. */
import type { Frame } from '../engine/state.ts';
import type { FactSet } from './facts.ts';
import type { Liveness } from './live.ts';

/** What tells frames apart, but for the minutes that are left. */
export const frameWord = (frame: Frame): string => {
  if (frame.resume === 'look') return JSON.stringify(['look', frame.scene]);
  if (frame.resume === 'enter')
    return JSON.stringify(['enter', frame.scene, frame.left === undefined, frame.interrupts]);
  return JSON.stringify(['act', frame.scene, frame.mark, frame.case, frame.held]);
};

/** What is read from the moment on at which this is taken up again. */
export function frameFacts(liveness: Liveness, frame: Frame): FactSet {
  if (frame.resume === 'look') return liveness.standing(frame.scene);
  if (frame.resume === 'enter') return liveness.entering(frame.scene);
  return liveness.acting(frame.scene, frame.mark, frame.case);
}
