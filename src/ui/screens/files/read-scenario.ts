import { compileFiles, type NamedFiles } from '../../../core/scenario/files.ts';
import type { Scenario } from '../../../core/scenario/model.ts';
import { type Language, type Localised, languages } from '../../../core/shared/language.ts';
import { type Finding, findingOf } from '../../../session/findings.ts';
import { inOrder } from './in-order.ts';
import type { NamedText } from './read-files.ts';
import type { ScenarioTexts } from './sort-texts.ts';

/** A scenario from outside, as a reader sees it before playing. */
export interface ReadScenario {
  /** From the file itself where it could not be compiled; missing where it has none. */
  readonly title?: Localised;
  readonly summary?: Localised;
  readonly minutes?: number;
  /** What came in, by the names under which a scenario's files are known. */
  readonly given: ReadonlyMap<string, NamedText>;
  readonly ownWorld: boolean;
  readonly findings: readonly Finding[];
  /** Whole, or not there. */
  readonly scenarios?: Readonly<Record<Language, Scenario>>;
  /** All that it takes to play it, the world included, under the names by which a scenario's files are known. */
  readonly files: NamedFiles;
}

/** Compiles a scenario with the world that came along, or else with the one that is handed in. */
export function compileTexts(texts: ScenarioTexts, builtIn: NamedFiles): ReadScenario {
  const given = namesOf(texts);
  const files = {
    ...builtIn,
    ...Object.fromEntries([...given].map(([name, { text }]) => [name, text])),
  };
  const compiled = compileFiles(files);
  const scenarios = compiled.scenario?.scenarios;
  // Who brings no world is not told what could be better in ours.
  const ofWorld = texts.world !== undefined || compiled.world.worlds === undefined;
  const diagnostics = [...(ofWorld ? compiled.world.diagnostics : []), ...(compiled.scenario?.diagnostics ?? [])];
  return {
    ...headOf(texts.scenario.text, scenarios),
    given,
    ownWorld: texts.world !== undefined,
    findings: inOrder(
      diagnostics.map((each) => findingOf(each, compiled.files)),
      given,
    ),
    files,
    ...(scenarios === undefined ? {} : { scenarios }),
  };
}

/** What came in, under the names by which a scenario's files are known. */
function namesOf({ scenario, translations, world, worldTranslations }: ScenarioTexts): ReadonlyMap<string, NamedText> {
  return new Map([
    ['scenario.yaml', scenario],
    ...translations.map((file) => [`${languageOf(file.text)}.yaml`, file] as const),
    ...(world === undefined ? [] : [['world.yaml', world] as const]),
    ...worldTranslations.map((file) => [`world.${languageOf(file.text)}.yaml`, file] as const),
  ]);
}

const languageOf = (text: string): Language =>
  languages.find((language) => new RegExp(`^language:[ \\t]*['"]?${language}\\b`, 'm').test(text)) ?? 'en';

type Head = Pick<ReadScenario, 'title' | 'summary' | 'minutes'>;

/** What a scenario is called; of one that could not be compiled, as far as its own lines tell. */
function headOf(text: string, scenarios: Readonly<Record<Language, Scenario>> | undefined): Head {
  if (scenarios) {
    const { nl, en } = scenarios;
    return {
      title: { nl: nl.title, en: en.title },
      summary: { nl: nl.summary, en: en.summary },
      minutes: nl.minutes,
    };
  }
  const said = (key: string): Localised | undefined => {
    const words = new RegExp(`^${key}:[ \\t]*(\\S.{0,200})$`, 'm').exec(text)?.[1]?.replace(/\s#.*/, '').trim();
    return words === undefined ? undefined : { nl: words, en: words };
  };
  const [title, summary] = [said('title'), said('summary')];
  return { ...(title === undefined ? {} : { title }), ...(summary === undefined ? {} : { summary }) };
}
