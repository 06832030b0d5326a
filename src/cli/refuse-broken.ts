import { exit, type Invocation } from './command.ts';
import { plainDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { filesOf, type Loaded } from './scenario-files.ts';

const broken = {
  nl: 'Dit scenario kan nog niet worden gespeeld. Herstel eerst de fouten.',
  en: 'This scenario cannot be played yet. Mend the errors first.',
} as const;

/** Says of a scenario that cannot be played what is wrong with it, as `check` does. Gives the exit code. */
export function refuseBroken(loaded: Loaded, { language, json, colours, print, complain }: Invocation): number {
  const found = [...loaded.compiledWorld.diagnostics, ...loaded.compiled.diagnostics];
  if (json) print(JSON.stringify(plainDiagnostics(found, filesOf(loaded), language), null, 2));
  else {
    print(printDiagnostics(found, filesOf(loaded), language, colours));
    complain(`\n${broken[language]}`);
  }
  return exit.errors;
}
