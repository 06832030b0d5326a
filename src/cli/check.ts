import type { Diagnostic } from '../core/scenario/diagnostics/diagnostic.ts';
import type { SourceFile } from '../core/scenario/source/node.ts';
import { type Command, exit, type Invocation } from './command.ts';
import { exploreWork } from './explore-work.ts';
import { doLongWork } from './long-work.ts';
import { namedScenarios } from './one-scenario.ts';
import { plainDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { builtInFolder, filesOf, type Loaded, loadScenario } from './scenario-files.ts';

const words = {
  nl: {
    clean: (count: number) =>
      `${count === 1 ? '1 scenario' : `${count} scenario’s`} nagekeken en alle wegen nagelopen: niets gevonden.`,
    progress: (file: string, states: number) => `${file}: alle wegen nalopen … ${states}`,
    found: (errors: number, warnings: number) => `Fouten: ${errors}. Aandachtspunten: ${warnings}.`,
    more: 'Zijn deze fouten weg? Dan kan er nog meer komen: pas dan is het hele verhaal te lezen en na te lopen.',
  },
  en: {
    clean: (count: number) =>
      `${count === 1 ? '1 scenario' : `${count} scenarios`} checked and every way followed: nothing found.`,
    progress: (file: string, states: number) => `${file}: following every way … ${states}`,
    found: (errors: number, warnings: number) => `Errors: ${errors}. Warnings: ${warnings}.`,
    more: 'Have these errors gone? Then more may come: only then can the whole story be read and followed.',
  },
} as const;

/** `scenario check [PATH…]`: what is wrong in scenario files, where, and what to do. */
export const check: Command = {
  usage: 'check [PATH…] [--json] [--lang nl|en]',
  about: {
    nl: 'Leest scenario’s, loopt alle wegen na, en zegt wat er niet klopt, waar, en wat je eraan doet.',
    en: 'Reads scenarios, follows every way through them, and says what is wrong, where, and what to do.',
  },
  options: {},
  run(invocation) {
    const given = invocation.paths.length > 0 ? invocation.paths : [builtInFolder];
    const scenarios: string[] = [];
    for (const path of given) {
      const found = namedScenarios(path, invocation.folder, invocation.language);
      if (!found.ok) {
        invocation.complain(found.problem);
        return exit.usage;
      }
      scenarios.push(...found.value);
    }
    return report(scenarios, invocation);
  },
};

async function report(scenarios: readonly string[], invocation: Invocation): Promise<number> {
  const say = words[invocation.language];
  const diagnostics = new Map<string, Diagnostic>();
  const files = new Map<string, SourceFile>();
  let readWhole = true;
  for (const path of scenarios) {
    const loaded = loadScenario(path, invocation.folder);
    for (const file of filesOf(loaded)) files.set(file.name, file);
    if (!loaded.compiled.subject) readWhole = false;
    const reach = await explored(loaded, invocation);
    if (reach === undefined) return exit.stopped;
    for (const each of [...loaded.compiledWorld.diagnostics, ...loaded.compiled.diagnostics, ...reach]) {
      diagnostics.set(JSON.stringify([each.code, each.range, each.message.en]), each);
    }
  }
  const found = [...diagnostics.values()];
  const errors = found.filter((each) => each.severity === 'error').length;
  const read = [...files.values()];
  if (invocation.json) invocation.print(JSON.stringify(plainDiagnostics(found, read, invocation.language), null, 2));
  else if (found.length === 0) invocation.print(say.clean(scenarios.length));
  else {
    invocation.print(printDiagnostics(found, read, invocation.language, invocation.colours));
    invocation.print(`\n${say.found(errors, found.length - errors)}${readWhole ? '' : `\n${say.more}`}`);
  }
  return errors > 0 ? exit.errors : exit.clean;
}

/** What exploring finds in a scenario, or `undefined` where the user stopped it. */
async function explored(
  { compiled, files }: Loaded,
  invocation: Invocation,
): Promise<readonly Diagnostic[] | undefined> {
  const { subject } = compiled;
  if (!subject) return [];
  const say = words[invocation.language];
  const examined = await doLongWork(exploreWork(subject), invocation, ({ done }) =>
    say.progress(files.scenario.name, done),
  );
  return examined?.diagnostics;
}
