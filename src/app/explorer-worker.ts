/** The worker that follows every way through a scenario: files in, findings out. It is stopped by being ended. */
import { exploreFiles, type FilesToExplore } from '../session/explore-files.ts';
import type { ExplorerAnswer } from './explorer.ts';

/** Milliseconds between two words about how far it is. */
const tellEvery = 100;

const answer = (said: ExplorerAnswer): void => self.postMessage(said);

self.addEventListener('message', ({ data }: MessageEvent<FilesToExplore>) => {
  const work = exploreFiles(data);
  let told = Number.NEGATIVE_INFINITY;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      answer({ result: step.value });
      return;
    }
    if (performance.now() - told < tellEvery) continue;
    told = performance.now();
    answer({ states: step.value });
  }
});
