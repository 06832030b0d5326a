/** Follows every way through a scenario from outside, in parts, and says what is found. Runs in a worker, or on the page. */
import { analyse } from '../core/explore/analyse.ts';
import { examine } from '../core/explore/examine.ts';
import { explore } from '../core/explore/explore.ts';
import type { Explored, Play } from '../core/explore/explored.ts';
import type { Subject } from '../core/scenario/diagnostics/check.ts';
import type { Diagnostic } from '../core/scenario/diagnostics/diagnostic.ts';
import { compileFiles } from '../core/scenario/files.ts';
import { languages } from '../core/shared/language.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import { findingOf } from './findings.ts';
import type { ExploredFiles, SourceFiles } from './ports.ts';

/** So few states are explored at a time that a page stays alive. */
const atATime = 250;

export interface FilesToExplore {
  /** With the world among them. */
  readonly files: SourceFiles;
  readonly maxStates: number;
}

/** Gives the number of states that were found so far, again and again, and at last all that there is to say. */
export function* exploreFiles({
  files,
  maxStates,
}: FilesToExplore): Generator<number, Result<ExploredFiles, 'failed'>, undefined> {
  const compiled = compileFiles(files);
  const { subject, scenarios, diagnostics = [] } = compiled.scenario ?? {};
  if (!subject || !scenarios) return fail('failed');
  yield 0;
  const exploration = explore(subject.scenario, { maxStates, languages: languages.map((each) => scenarios[each]) });
  for (let progress = exploration.run(atATime); !progress.done; ) {
    yield progress.states;
    progress = exploration.run(progress.states + atATime);
  }
  const explored = exploration.explored();
  yield explored.states;
  const found = [...compiled.world.diagnostics, ...diagnostics, ...examine(subject, explored)];
  yield explored.states;
  const way = waysTo(subject, explored);
  const findings = found.map((each) => findingOf(each, compiled.files, playOf(each) ?? way(each)));
  return succeed({ analysis: analyse(explored), findings });
}

const playOf = (diagnostic: Diagnostic & { readonly play?: Play }): Play | undefined => diagnostic.play;

/** For what stands in a scene or an ending that is reached: the shortest play to it. */
function waysTo({ scenario, places }: Subject, explored: Explored): (diagnostic: Diagnostic) => Play | undefined {
  const parts = (['scenes', 'endings'] as const).flatMap((part) =>
    Object.keys(scenario[part]).map((id) => ({
      from: places.key(part, id),
      to: places.at(part, id).end,
      play: explored[part].get(id)?.play,
    })),
  );
  return ({ range }) =>
    parts.find(({ from, to }) => from.file === range.file && from.start <= range.start && range.start < to)?.play;
}
