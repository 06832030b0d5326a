import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';

/** The scenario and its folder have different names: then it cannot be found by its name. */
export const scenarioName: Check<{ readonly id: string; readonly folder: string }> = {
  code: 'WD081',
  severity: 'warning',
  message: {
    nl: ({ id, folder }) => `Het scenario heet “${id}”, en zijn map heet “${folder}”.`,
    en: ({ id, folder }) => `The scenario is called “${id}”, and its folder “${folder}”.`,
  },
  cure: {
    nl: () => 'Geef het scenario en zijn map dezelfde naam.',
    en: () => 'Give the scenario and its folder the same name.',
  },
  find: ({ scenario: { id }, places }, report) => {
    const range = places.at('id');
    const folder = folderOf(range.file);
    if (folder !== undefined && folder !== id) report(range, { id, folder });
  },
};

/** The folder of a scenario of its own. A file under another name may lie anywhere. */
const folderOf = (file: string): string | undefined => /([^\\/]*[^\\/.])[\\/]scenario\.ya?ml$/.exec(file)?.[1];

export const examples: Examples = {
  failing: { ...example(['id: voorbeeld', 'id: ⟦voorbeeld⟧']), folder: 'voorbeeld-oud' },
  nearlyFailing: { ...example(), folder: 'scenarios/voorbeeld' },
  clean: example(),
};
