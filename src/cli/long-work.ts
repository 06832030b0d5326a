/** Work that takes seconds: shows how far it is, and can be stopped without leaving half of anything. */
import { setImmediate } from 'node:timers/promises';
import type { Invocation } from './command.ts';

export interface Progress {
  readonly done: number;
  /** All that there is to do; absent where nobody knows. */
  readonly of?: number;
}

/** Milliseconds of work between two moments at which Ctrl-C is heard. tsx, which runs this, waits 30 for it and then kills. */
const atATime = 10;
/** Milliseconds between two changes of what is shown, and before anything is: short work shows nothing. */
const shownEvery = 250;

/**
 * Does the work step by step and gives what it comes to, or `undefined` where the user stopped it with Ctrl-C. `describe`
 * says how far it is in one short line, which is shown where a person is watching and wiped out at the end.
 */
export async function doLongWork<Value>(
  work: Generator<Progress, Value>,
  { showProgress = () => {} }: Pick<Invocation, 'showProgress'>,
  describe: (progress: Progress) => string,
): Promise<Value | undefined> {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  try {
    let heard = Date.now();
    let shown = heard;
    for (let step = work.next(); !stopped; step = work.next()) {
      if (step.done) return step.value;
      if (Date.now() - heard < atATime) continue;
      if (Date.now() - shown >= shownEvery) {
        showProgress(describe(step.value));
        shown = Date.now();
      }
      await setImmediate();
      heard = Date.now();
    }
    return undefined;
  } finally {
    process.off('SIGINT', stop);
    showProgress('');
  }
}
