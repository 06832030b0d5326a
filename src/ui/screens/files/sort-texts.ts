/** Tells the files of a scenario apart by what stands in them, whatever they are called. */
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import type { NamedText, ReadProblem } from './read-files.ts';

export interface ScenarioTexts {
  readonly scenario: NamedText;
  readonly translations: readonly NamedText[];
  readonly world?: NamedText;
  readonly worldTranslations: readonly NamedText[];
}

type Part = 'scenario' | 'translation' | 'world' | 'world-translation';

/** A translation says of what it is; a world has a handbook; all else is meant to be a scenario. */
function partOf(text: string): Part {
  const of = /^of:[ \t]*['"]?([\w-]+)/m.exec(text)?.[1];
  if (of !== undefined) return of === 'world' ? 'world-translation' : 'translation';
  const has = (key: string): boolean => new RegExp(`^${key}:`, 'm').test(text);
  return !has('scenes') && (has('handbook') || has('organisation')) ? 'world' : 'scenario';
}

/** Exactly one scenario, and at most one world. */
export function sortTexts(texts: readonly NamedText[]): Result<ScenarioTexts, ReadProblem> {
  const of = (part: Part): readonly NamedText[] => texts.filter(({ text }) => partOf(text) === part);
  const names = (some: readonly NamedText[]): readonly string[] => some.map(({ name }) => name);
  const scenarios = of('scenario');
  const worlds = of('world');
  const [scenario] = scenarios;
  if (scenario === undefined) return fail({ code: 'no-scenario', names: names(texts) });
  if (scenarios.length > 1) return fail({ code: 'two-scenarios', names: names(scenarios) });
  if (worlds.length > 1) return fail({ code: 'two-worlds', names: names(worlds) });
  const [world] = worlds;
  return succeed({
    scenario,
    translations: of('translation'),
    // Without its world, a translation of one has nothing to lie over.
    worldTranslations: world === undefined ? [] : of('world-translation'),
    ...(world === undefined ? {} : { world }),
  });
}
