import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../core/shared/language.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import { findScenarios } from './scenario-files.ts';

const words = {
  nl: {
    one: 'Noem één scenario, bijvoorbeeld scenarios/de-natte-plek.',
    missing: (path: string) => `${path} bestaat niet.`,
    none: (path: string) => `In ${path} staat geen scenario.yaml.`,
    several: (path: string, count: number) => `In ${path} staan ${count} scenario’s. Noem er één.`,
  },
  en: {
    one: 'Name one scenario, for example scenarios/de-natte-plek.',
    missing: (path: string) => `${path} does not exist.`,
    none: (path: string) => `There is no scenario.yaml in ${path}.`,
    several: (path: string, count: number) => `There are ${count} scenarios in ${path}. Name one.`,
  },
} as const;

/** The scenario files that a user named, relative to where they stand; or in words why there are none. */
export function namedScenarios(
  path: string | undefined,
  folder: string,
  language: Language,
): Result<readonly string[], string> {
  const say = words[language];
  if (path === undefined) return fail(say.one);
  const whole = resolve(folder, path);
  if (!existsSync(whole)) return fail(say.missing(path));
  const found = findScenarios(whole);
  return found.length === 0 ? fail(say.none(path)) : succeed(found);
}

/** The one scenario file that a user named, or in words why there is not one. */
export function namedScenario(paths: readonly string[], folder: string, language: Language): Result<string, string> {
  const [path] = paths;
  const found = namedScenarios(paths.length === 1 ? path : undefined, folder, language);
  if (!found.ok) return found;
  const [scenario, ...more] = found.value;
  if (scenario === undefined || more.length > 0) {
    return fail(words[language].several(path ?? '', found.value.length));
  }
  return succeed(scenario);
}
