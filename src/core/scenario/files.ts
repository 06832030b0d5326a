import { type CompiledScenario, type CompiledWorld, compile, compileWorld } from './compile.ts';
import type { SourceFile } from './source/node.ts';

/** Files of a scenario by their names, as an attempt carries them and as a player drops them on the page. */
export type NamedFiles = Readonly<Record<string, string>>;

export interface CompiledFiles {
  readonly world: CompiledWorld;
  /** Missing where the world has errors, or where there is no scenario among the files. */
  readonly scenario?: CompiledScenario;
  /** Every file that was read, for the places of findings. */
  readonly files: readonly SourceFile[];
}

const isWorld = (name: string): boolean => /^world(\.[a-z]{2})?\.ya?ml$/.test(name);
const isTranslation = (name: string, text: string): boolean => /^(nl|en)\.ya?ml$/.test(name) || /^of:\s/m.test(text);
const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

/**
 * Compiles files by their names: `world.yaml` and `world.en.yaml` are the world, a file that says what it is a translation
 * `of` is a translation, the other is the scenario. `builtIn` gives the world where there is none among them.
 */
export function compileFiles(files: NamedFiles, builtIn: NamedFiles = {}): CompiledFiles {
  const given = Object.entries(files).map(([name, text]): SourceFile => ({ name, text }));
  const yaml = given.filter((file) => isYaml(file.name));
  const own = yaml.filter((file) => isWorld(file.name));
  const worldFiles = own.length > 0 ? own : Object.entries(builtIn).map(([name, text]) => ({ name, text }));
  const source = worldFiles.find((file) => /^world\.ya?ml$/.test(file.name));
  const world: CompiledWorld = source
    ? compileWorld({ world: source, translations: worldFiles.filter((file) => file !== source) })
    : { diagnostics: [] };
  const scenario = yaml.find((file) => !isWorld(file.name) && !isTranslation(file.name, file.text));
  const translations = yaml.filter((file) => file !== scenario && !isWorld(file.name));
  const read = [...worldFiles, ...given.filter((file) => !worldFiles.includes(file))];
  if (!scenario || !world.worlds) return { world, files: read };
  return { world, scenario: compile({ scenario, translations }, world.worlds), files: read };
}
