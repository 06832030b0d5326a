import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CompiledScenario,
  type CompiledWorld,
  compile,
  compileWorld,
  type ScenarioFiles,
  type WorldFiles,
} from '../core/scenario/compile.ts';
import type { SourceFile } from '../core/scenario/source/node.ts';

/** The folder of the scenarios that come with the product. */
export const builtInFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../scenarios');

/** A scenario as it stands on disk, with its translations and the world it is set in. */
export interface ScenarioOnDisk {
  readonly path: string;
  readonly files: ScenarioFiles;
  readonly world: WorldFiles;
}

/** Everything that was read, and what was found in it. */
export interface Loaded extends ScenarioOnDisk {
  readonly compiledWorld: CompiledWorld;
  readonly compiled: CompiledScenario;
}

const readFile = (path: string, from: string): SourceFile => ({
  name: relative(from, path) || basename(path),
  text: readFileSync(path, 'utf8'),
});

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

/** The scenario files at or below a path: the file itself, a folder's `scenario.yaml`, or those of the folders in it. */
export function findScenarios(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  const own = join(path, 'scenario.yaml');
  if (existsSync(own)) return [own];
  const inside = readdirSync(path, { withFileTypes: true });
  return inside
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .flatMap((entry) => findScenarios(join(path, entry.name)))
    .sort();
}

/** The nearest `world.yaml` upward from a file, else the built-in one. */
function findWorld(path: string): string {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const here = join(folder, 'world.yaml');
    if (existsSync(here)) return here;
    if (dirname(folder) === folder) return join(builtInFolder, 'world.yaml');
  }
}

/** Reads a scenario, the translations beside it and its world. File names in findings are relative to `from`. */
export function readScenario(path: string, from: string): ScenarioOnDisk {
  const folder = dirname(path);
  const beside = basename(path) === 'scenario.yaml' ? ['nl.yaml', 'en.yaml'].map((name) => join(folder, name)) : [];
  const world = findWorld(path);
  const worldBeside = ['world.nl.yaml', 'world.en.yaml'].map((name) => join(dirname(world), name));
  const existing = (paths: readonly string[]): SourceFile[] =>
    paths.filter((each) => existsSync(each) && isYaml(each)).map((each) => readFile(each, from));
  return {
    path,
    files: { scenario: readFile(path, from), translations: existing(beside) },
    world: { world: readFile(world, from), translations: existing(worldBeside) },
  };
}

/** Reads and compiles a scenario; where its world has errors, the scenario is not compiled. */
export function loadScenario(path: string, from: string): Loaded {
  const onDisk = readScenario(path, from);
  const compiledWorld = compileWorld(onDisk.world);
  const compiled = compiledWorld.worlds ? compile(onDisk.files, compiledWorld.worlds) : { diagnostics: [] };
  return { ...onDisk, compiledWorld, compiled };
}

/** Every file that a scenario was read from. */
export const filesOf = ({ files, world }: ScenarioOnDisk): readonly SourceFile[] => [
  files.scenario,
  ...files.translations,
  world.world,
  ...world.translations,
];
