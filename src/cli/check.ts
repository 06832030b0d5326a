import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../core/scenario/diagnostics/diagnostic.ts';
import type { SourceFile } from '../core/scenario/source/node.ts';
import { type Command, exit, type Invocation } from './command.ts';
import { plainDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { builtInFolder, filesOf, findScenarios, loadScenario } from './scenario-files.ts';

const words = {
  nl: {
    missing: (path: string) => `${path} bestaat niet.`,
    none: (path: string) => `In ${path} staat geen scenario.yaml.`,
    clean: (count: number) => `${count === 1 ? '1 scenario' : `${count} scenario’s`} gelezen, niets gevonden.`,
    found: (errors: number, warnings: number) => `Fouten: ${errors}. Aandachtspunten: ${warnings}.`,
  },
  en: {
    missing: (path: string) => `${path} does not exist.`,
    none: (path: string) => `There is no scenario.yaml in ${path}.`,
    clean: (count: number) => `${count === 1 ? '1 scenario' : `${count} scenarios`} read, nothing found.`,
    found: (errors: number, warnings: number) => `Errors: ${errors}. Warnings: ${warnings}.`,
  },
} as const;

/** `scenario check [PATH…]`: what is wrong in scenario files, where, and what to do. */
export const check: Command = {
  usage: 'check [PATH…] [--json] [--lang nl|en]',
  about: {
    nl: 'Leest scenario’s en zegt wat er niet klopt, waar, en wat je eraan doet.',
    en: 'Reads scenarios and says what is wrong, where, and what to do.',
  },
  options: {},
  run(invocation) {
    const say = words[invocation.language];
    const given = invocation.paths.length > 0 ? invocation.paths : [builtInFolder];
    const scenarios: string[] = [];
    for (const path of given) {
      const whole = resolve(invocation.folder, path);
      const found = existsSync(whole) ? findScenarios(whole) : [];
      if (found.length === 0) {
        invocation.complain(existsSync(whole) ? say.none(path) : say.missing(path));
        return exit.usage;
      }
      scenarios.push(...found);
    }
    return report(scenarios, invocation);
  },
};

function report(scenarios: readonly string[], invocation: Invocation): number {
  const say = words[invocation.language];
  const diagnostics = new Map<string, Diagnostic>();
  const files = new Map<string, SourceFile>();
  for (const path of scenarios) {
    const loaded = loadScenario(path, invocation.folder);
    for (const file of filesOf(loaded)) files.set(file.name, file);
    for (const each of [...loaded.compiledWorld.diagnostics, ...loaded.compiled.diagnostics]) {
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
    invocation.print(`\n${say.found(errors, found.length - errors)}`);
  }
  return errors > 0 ? exit.errors : exit.clean;
}
