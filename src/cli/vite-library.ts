import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Scenario, ScenarioData } from '../core/scenario/model.ts';
import { type Analysis, analysisOf } from '../core/scoring/analysis.ts';
import { languages } from '../core/shared/language.ts';
import { analysisBeside } from './analysis-file.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { builtInFolder, filesOf, findScenarios, type Loaded, loadScenario } from './scenario-files.ts';

const prefix = 'virtual:werkdag/';

/**
 * Compiles the built-in scenarios while the site is built, so that a player's browser carries neither YAML nor the
 * compiler. Gives `virtual:werkdag/library`: what home shows of every scenario, and one lazy module for each scenario and
 * language, for each scenario's source and analysis, and for the world in each language.
 */
export function scenarioLibrary(): Plugin {
  let loaded: readonly Loaded[] | undefined;
  const library = (): readonly Loaded[] => {
    loaded ??= findScenarios(builtInFolder).map((path) => loadWhole(path));
    return loaded;
  };
  return {
    name: 'werkdag-scenario-library',
    buildStart() {
      for (const name of readdirSync(builtInFolder, { recursive: true, encoding: 'utf8' })) {
        if (/\.yaml$|analysis\.json$/.test(name)) this.addWatchFile(join(builtInFolder, name));
      }
    },
    watchChange(path) {
      if (resolve(path).startsWith(builtInFolder)) loaded = undefined;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${prefix}`) ? moduleFor(id.slice(prefix.length + 1), library()) : undefined),
  };
}

function loadWhole(path: string): Loaded {
  const loaded = loadScenario(path, dirname(builtInFolder));
  if (loaded.compiled.scenarios) return loaded;
  const findings = [...loaded.compiledWorld.diagnostics, ...loaded.compiled.diagnostics];
  throw new Error(`A built-in scenario cannot be played.\n${printDiagnostics(findings, filesOf(loaded), 'en', false)}`);
}

const scenariosOf = (loaded: Loaded): Readonly<Record<'nl' | 'en', Scenario>> => {
  if (!loaded.compiled.scenarios) throw new Error(`${loaded.path} was not compiled`);
  return loaded.compiled.scenarios;
};

function moduleFor(name: string, library: readonly Loaded[]): string | undefined {
  if (name === 'library') return libraryModule(library);
  const [kind, id, language] = name.split('/');
  if (kind === 'world') return worldModule(library, id === 'en' ? 'en' : 'nl');
  const loaded = library.find((each) => scenariosOf(each).nl.id === id);
  if (!loaded) return undefined;
  if (kind === 'analysis') return `export default ${JSON.stringify(scoredOf(loaded) ?? null)};`;
  if (kind === 'source') return `export default ${JSON.stringify(sourceOf(loaded))};`;
  return `export default ${JSON.stringify(dataOf(scenariosOf(loaded)[language === 'en' ? 'en' : 'nl']))};`;
}

/** Of the analysis that lies beside a scenario, what scoring reads; nothing where it is of another version. */
function scoredOf(loaded: Loaded): Analysis | undefined {
  const analysis = analysisOf(scenariosOf(loaded).nl, analysisBeside(loaded.path));
  return analysis && { logicHash: analysis.logicHash, results: analysis.results };
}

const dataOf = ({ kinds: _, ...data }: Scenario): ScenarioData => data;

function worldModule(library: readonly Loaded[], language: 'nl' | 'en'): string {
  return `export default ${JSON.stringify(library[0]?.compiledWorld.worlds?.[language] ?? null)};`;
}

/** The files by the names under which an attempt carries them. */
function sourceOf(loaded: Loaded): Readonly<Record<string, string>> {
  const base = (name: string): string => name.split(/[\\/]/).at(-1) ?? name;
  return Object.fromEntries(filesOf(loaded).map((file) => [base(file.name), file.text]));
}

function libraryModule(library: readonly Loaded[]): string {
  const entries = library.map((loaded) => {
    const scenarios = scenariosOf(loaded);
    const { id, minutes, profile, logicHash } = scenarios.nl;
    const texts = Object.fromEntries(
      languages.map((language) => {
        const { title, summary, textHash } = scenarios[language];
        return [language, { title, summary, textHash }];
      }),
    );
    const about = JSON.stringify({ id, minutes, profile, logicHash, texts });
    const load = languages.map((language) => `${language}: () => import('${prefix}scenario/${id}/${language}')`);
    const parts = ['source', 'analysis'].map((part) => `${part}: () => import('${prefix}${part}/${id}')`);
    return `{ about: ${about}, load: { ${load.join(', ')} }, ${parts.join(', ')} }`;
  });
  const worlds = languages.map((language) => `${language}: () => import('${prefix}world/${language}')`);
  return `export const library = [${entries.join(',\n')}];\nexport const worlds = { ${worlds.join(', ')} };`;
}
