import { library as built, worlds } from 'virtual:werkdag/library';
import type { Scenario, ScenarioData } from '../core/scenario/model.ts';
import { standardKinds } from '../core/scenario/tasks/standard.ts';
import type { World } from '../core/scenario/world.ts';
import type { Language } from '../core/shared/language.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import type { Library, LibraryProblem } from '../session/ports.ts';

type Built = (typeof built)[number];

/** The built-in scenarios, each loaded in one language when it is asked for; and the compiler, for files from outside. */
export const builtInLibrary: Library = {
  list: () =>
    built.map(({ about }) => ({
      id: about.id,
      title: { nl: about.texts.nl.title, en: about.texts.en.title },
      summary: { nl: about.texts.nl.summary, en: about.texts.en.summary },
      minutes: about.minutes,
      tasks: about.profile.tasks,
      poles: about.profile.poles,
    })),
  load: async (id, language) => {
    const data = await fetched<ScenarioData>(id, (found) => found.load[language]());
    return data.ok ? succeed({ ...data.value, kinds: standardKinds }) : data;
  },
  source: (id) => fetched(id, (found) => found.source()),
  analysis: async (id) => {
    const found = await fetched(id, (each) => each.analysis());
    return (found.ok && found.value) || undefined;
  },
  compile: async (files, language) => {
    const { compileFiles } = await import('../core/scenario/files.ts');
    const compiled = compileFiles(files, await builtInWorld());
    const scenario = compiled.scenario?.scenarios?.[language];
    if (scenario) return succeed(scenario);
    return fail([...compiled.world.diagnostics, ...(compiled.scenario?.diagnostics ?? [])]);
  },
};

/** The title of a built-in scenario that has the same id as this one and is another: their attempts would be taken for one another. */
export function builtInNamesake({ id, language, logicHash }: Scenario): string | undefined {
  const found = built.find(({ about }) => about.id === id && about.logicHash !== logicHash);
  return found?.about.texts[language].title;
}

/** The files of the built-in world, for a scenario that comes without one. */
export async function builtInWorld(): Promise<Readonly<Record<string, string>>> {
  const source = (await built[0]?.source())?.default ?? {};
  return Object.fromEntries(Object.entries(source).filter(([name]) => name.startsWith('world')));
}

/** The house rules, people and places in one language. Rejects where they cannot be fetched. */
export const loadWorld = async (language: Language): Promise<World> => (await worlds[language]()).default;

async function fetched<T>(
  id: string,
  load: (found: Built) => Promise<{ readonly default: T }>,
): Promise<Result<T, LibraryProblem>> {
  const found = built.find(({ about }) => about.id === id);
  if (!found) return fail({ code: 'unknown-scenario', id });
  try {
    return succeed((await load(found)).default);
  } catch {
    return fail({ code: 'unreachable', id });
  }
}
