import { type ExploredDiagnostic, examine } from '../core/explore/examine.ts';
import { type ExploreOptions, explore } from '../core/explore/explore.ts';
import type { Explored } from '../core/explore/explored.ts';
import type { Subject } from '../core/scenario/diagnostics/check.ts';
import { languages } from '../core/shared/language.ts';
import type { Progress } from './long-work.ts';

/** So few states are explored at a time that Ctrl-C is heard soon. */
const atATime = 500;

export interface Examined {
  readonly explored: Explored;
  readonly diagnostics: readonly ExploredDiagnostic[];
}

/** Explores a scenario of which every name names something, step by step, and says what is found; `done` counts states. */
export function* exploreWork(
  subject: Subject,
  options: Pick<ExploreOptions, 'maxStates'> = {},
): Generator<Progress, Examined> {
  const inEveryLanguage = languages.map((language) => subject.scenarios[language]);
  const exploration = explore(subject.scenario, { ...options, languages: inEveryLanguage });
  let progress = exploration.run(atATime);
  while (!progress.done) {
    yield { done: progress.states };
    progress = exploration.run(progress.states + atATime);
  }
  const explored = exploration.explored();
  return { explored, diagnostics: examine(subject, explored) };
}
