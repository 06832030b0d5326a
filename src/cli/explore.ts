import { resolve } from 'node:path';
import { analyse } from '../core/explore/analyse.ts';
import type { ScenarioAnalysis } from '../core/explore/analysis.ts';
import { scenarioMap } from '../core/explore/map/map.ts';
import type { Diagnostic } from '../core/scenario/diagnostics/diagnostic.ts';
import type { Scenario } from '../core/scenario/model.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import { analysisPath } from './analysis-file.ts';
import { type Command, exit, type Invocation } from './command.ts';
import { exploreWork } from './explore-work.ts';
import { doLongWork } from './long-work.ts';
import { foundForMap } from './map-found.ts';
import { namedScenario } from './one-scenario.ts';
import { printAnalysis } from './print-analysis.ts';
import { plainDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { refuseBroken } from './refuse-broken.ts';
import { filesOf, type Loaded, loadScenario } from './scenario-files.ts';
import { writeWhole } from './write-whole.ts';

/** More states than this do not fit in the memory of a usual computer. */
const mostStates = 50_000_000;

const words = {
  nl: {
    states: `--max-states is een heel getal van 1 tot en met ${mostStates}.`,
    progress: (states: number) => `Alle wegen nalopen … ${states} situaties`,
    written: (path: string) => `Opgeslagen: ${path}`,
    unwritten: (path: string, problem: string) => `${path} kan niet worden opgeslagen. ${problem}`,
  },
  en: {
    states: `--max-states is a whole number from 1 to ${mostStates}.`,
    progress: (states: number) => `Following every way … ${states} situations`,
    written: (path: string) => `Saved: ${path}`,
    unwritten: (path: string, problem: string) => `${path} cannot be saved. ${problem}`,
  },
} as const;

/** `scenario explore PATH`: what can happen in a scenario, and what never can. */
export const explore: Command = {
  usage: 'explore PAD [--max-states AANTAL] [--graph BESTAND.svg] [--write] [--json] [--lang nl|en]',
  about: {
    nl: 'Loopt alle wegen door een scenario na en vertelt wat er kan gebeuren. --graph tekent de kaart, --write bewaart de uitkomst als analysis.json naast het scenario.',
    en: 'Follows every way through a scenario and tells what can happen. --graph draws the map, --write keeps the outcome as analysis.json beside the scenario.',
  },
  options: { 'max-states': 'string', graph: 'string', write: 'boolean' },
  async run(invocation) {
    const asked = read(invocation);
    if (!asked.ok) {
      invocation.complain(asked.problem);
      return exit.usage;
    }
    return tell(asked.value, invocation);
  },
};

interface Asked {
  readonly path: string;
  readonly maxStates?: number;
  /** Where the map is to be written. */
  readonly graph?: string;
  readonly write: boolean;
}

function read({ paths, options, folder, language }: Invocation): Result<Asked, string> {
  const { 'max-states': states, graph, write } = options;
  if (states !== undefined && !(Number(states) <= mostStates && /^[1-9]\d*$/.test(String(states)))) {
    return fail(words[language].states);
  }
  const path = namedScenario(paths, folder, language);
  if (!path.ok) return path;
  return succeed({
    path: path.value,
    ...(states === undefined ? {} : { maxStates: Number(states) }),
    ...(typeof graph === 'string' ? { graph: resolve(folder, graph) } : {}),
    write: write === true,
  });
}

async function tell(asked: Asked, invocation: Invocation): Promise<number> {
  const say = words[invocation.language];
  const loaded = loadScenario(asked.path, invocation.folder);
  const { subject } = loaded.compiled;
  if (!subject) return refuseBroken(loaded, invocation);
  const { maxStates } = asked;
  const work = exploreWork(subject, maxStates === undefined ? {} : { maxStates });
  const examined = await doLongWork(work, invocation, ({ done }) => say.progress(done));
  if (examined === undefined) return exit.stopped;
  const analysis = analyse(examined.explored);
  const found = [...loaded.compiledWorld.diagnostics, ...loaded.compiled.diagnostics, ...examined.diagnostics];
  const scenario = subject.scenarios[invocation.language];
  print({ analysis, found, scenario, loaded }, invocation);
  const kept = keep(asked, scenario, analysis, invocation);
  return !kept || found.some(({ severity }) => severity === 'error') ? exit.errors : exit.clean;
}

interface Told {
  readonly analysis: ScenarioAnalysis;
  readonly found: readonly Diagnostic[];
  readonly scenario: Scenario;
  readonly loaded: Loaded;
}

function print({ analysis, found, scenario, loaded }: Told, invocation: Invocation): void {
  const { language, json, colours } = invocation;
  const files = filesOf(loaded);
  if (json) {
    const diagnostics = plainDiagnostics(found, files, language);
    invocation.print(JSON.stringify({ ...analysis, diagnostics }, null, 2));
    return;
  }
  invocation.print(printAnalysis(analysis, scenario, language, colours));
  if (found.length > 0) invocation.print(`\n${printDiagnostics(found, files, language, colours)}`);
}

/** Writes what was asked to be written; false where that could not be. */
function keep(asked: Asked, scenario: Scenario, analysis: ScenarioAnalysis, invocation: Invocation): boolean {
  const map = asked.graph && ([asked.graph, () => scenarioMap(scenario, foundForMap(analysis))] as const);
  const beside = asked.write && ([analysisPath(asked.path), () => `${JSON.stringify(analysis, null, 2)}\n`] as const);
  return [map, beside].every((file) => !file || save(file[0], file[1](), invocation));
}

function save(path: string, text: string, { language, json, print, complain }: Invocation): boolean {
  const say = words[language];
  try {
    writeWhole(path, text);
  } catch (problem) {
    complain(say.unwritten(path, problem instanceof Error ? problem.message : ''));
    return false;
  }
  if (!json) print(`\n${say.written(path)}`);
  return true;
}
