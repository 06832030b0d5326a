import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findScenarios, type Loaded, loadScenario } from '../../src/cli/scenario-files.ts';
import type { Scenario } from '../../src/core/scenario/model.ts';
import type { Language } from '../../src/core/shared/language.ts';
import { type Playthrough, readPlaythrough } from './read-playthrough.ts';

export interface LibraryEntry {
  /** The name of its folder. */
  readonly folder: string;
  readonly loaded: Loaded;
  readonly playthroughs: readonly { readonly file: string; readonly playthrough: Playthrough }[];
}

/** Every scenario that comes with the product, compiled with the real compiler, and its recorded playthroughs. */
export function readLibrary(): readonly LibraryEntry[] {
  return findScenarios('scenarios').map((path) => {
    const folder = join(dirname(path), 'playthroughs');
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
    return {
      folder: basename(dirname(path)),
      loaded: loadScenario(path, process.cwd()),
      playthroughs: files.sort().map((name) => {
        const file = join(folder, name);
        return { file, playthrough: readPlaythrough(file, readFileSync(file, 'utf8')) };
      }),
    };
  });
}

/** The compiled scenarios of an entry. Throws where it does not compile. */
export function compiledOf({ folder, loaded }: LibraryEntry): Readonly<Record<Language, Scenario>> {
  const { scenarios, diagnostics } = loaded.compiled;
  if (!scenarios)
    throw new Error(`${folder} does not compile: ${diagnostics.map(({ message }) => message.en).join(' ')}`);
  return scenarios;
}
