import { lookup } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import { compileScenario, inLanguageOf } from './compile/scenario.ts';
import { findBy, runChecks, type Subject, silencedIn } from './diagnostics/check.ts';
import { checks, wordChecks } from './diagnostics/checks.ts';
import { type Diagnostic, Findings } from './diagnostics/diagnostic.ts';
import { rules } from './diagnostics/rules.ts';
import { translationMismatch } from './diagnostics/translation-mismatch.ts';
import { logicHash, textHash } from './hash.ts';
import type { Scenario, ScenarioData } from './model.ts';
import { type SourceScenario, scenarioShape } from './schema/scenario.ts';
import { taskShape } from './schema/task.ts';
import { worldShape } from './schema/world.ts';
import type { SourceFile, SourceNode } from './source/node.ts';
import { child } from './source/node.ts';
import { Places } from './source/places.ts';
import { readSource } from './source/read.ts';
import type { TaskKinds } from './tasks/kind.ts';
import { standardKinds } from './tasks/standard.ts';
import { languageOf, translate } from './translate.ts';
import { readWorld, type World } from './world.ts';

/** Files as an author writes them. A translation says itself of which language it is. */
export interface WorldFiles {
  readonly world: SourceFile;
  readonly translations: readonly SourceFile[];
}
export interface ScenarioFiles {
  readonly scenario: SourceFile;
  readonly translations: readonly SourceFile[];
}

export interface CompiledWorld {
  readonly diagnostics: readonly Diagnostic[];
  /** Missing where there are errors. A language without a translation has the text of the source. */
  readonly worlds?: Readonly<Record<Language, World>>;
}

export interface CompiledScenario {
  readonly diagnostics: readonly Diagnostic[];
  /** Missing where there are errors: a scenario is whole or it is not there. */
  readonly scenarios?: Readonly<Record<Language, Scenario>>;
  /**
   * What exploring reads. There where every name names something, also where a rule finds an error for which it may not be
   * played: then exploring can tell what else is wrong.
   */
  readonly subject?: Subject;
}

/** Reads a world in all its languages. Never throws on any text. */
export function compileWorld(files: WorldFiles): CompiledWorld {
  const findings = new Findings();
  const trees = readAll(files.world, files.translations, findings, (source, translation) =>
    translate(source, translation, { shape: worldShape, of: 'world', names: [] }, findings),
  );
  const worlds = trees && mapLanguages(trees, (tree) => readWorld(tree, findings));
  return worlds && !findings.hasErrors ? { diagnostics: findings.list(), worlds } : { diagnostics: findings.list() };
}

/** Reads, checks and compiles a scenario in all its languages. Never throws on any text. */
export function compile(
  files: ScenarioFiles,
  worlds: Readonly<Record<Language, World>>,
  kinds: TaskKinds = standardKinds,
): CompiledScenario {
  const findings = new Findings();
  const shape = scenarioShape(taskShape(kinds));
  const names = namesOf(worlds);
  const trees = readAll(files.scenario, files.translations, findings, (source, translation) =>
    translate(source, translation, { shape, of: wordAt(source, 'id') ?? '', names }, findings),
  );
  if (!trees) return { diagnostics: findings.list() };
  const before = findings.errors;
  const read =
    trees &&
    mapLanguages(
      trees,
      once((tree: SourceNode) => shape.read(tree, findings)),
    );
  // What could not be read is left out, and then every use of it would be reported too.
  const sources = findings.errors === before ? read : undefined;
  const scenarios = sources && compileAll(sources, trees.language, worlds, kinds, findings);
  if (!scenarios || findings.hasErrors) return { diagnostics: findings.list() };
  const source = trees[trees.language];
  const subject: Subject = {
    scenario: scenarios[trees.language],
    scenarios,
    places: new Places(source),
    silenced: silencedIn(source),
  };
  const translation = trees.language === 'nl' ? 'en' : 'nl';
  if (trees[translation] !== source) {
    const told = { ...subject, scenario: scenarios[translation], places: new Places(trees[translation]) };
    findBy(wordChecks, told, findings);
  }
  runChecks(checks, subject, findings, rules);
  const found = { diagnostics: findings.list(), subject };
  return findings.hasErrors ? found : { ...found, scenarios };
}

/** The scenario in each language. Moments are written in the language of the source, whatever language the texts are in. */
function compileAll(
  sources: Readonly<Record<Language, SourceScenario>>,
  writtenIn: Language,
  worlds: Readonly<Record<Language, World>>,
  kinds: TaskKinds,
  findings: Findings,
): Record<Language, Scenario> | undefined {
  /** One text for both languages is compiled once, and has one logic. */
  const compiled = new Map<SourceScenario, Omit<ScenarioData, 'textHash'>>();
  return mapLanguages(sources, (source, language) => {
    const known = compiled.get(source);
    const data = known
      ? inLanguageOf(known, source, worlds[language])
      : hashed(source, compileScenario({ ...source, language: writtenIn }, worlds[language], kinds, findings));
    if (findings.hasErrors) return undefined;
    compiled.set(source, data);
    const { logicHash: _, ...text } = data;
    return { ...data, textHash: textHash(text), kinds };
  });
}

const hashed = ({ language }: SourceScenario, data: Omit<ScenarioData, 'logicHash' | 'textHash'>) => ({
  ...data,
  language,
  logicHash: logicHash(data),
});

/** Given names that are the same in both languages, so that they must be so in a text and its translation. */
function namesOf(worlds: Readonly<Record<Language, World>>): string[] {
  return Object.entries(worlds.nl.cast)
    .filter(([id, { name }]) => lookup(worlds.en.cast, id)?.name === name)
    .map(([, { name }]) => name.split(' ')[0] ?? name);
}

interface Trees extends Readonly<Record<Language, SourceNode>> {
  /** The language that the source is written in. */
  readonly language: Language;
}

function readAll(
  source: SourceFile,
  translations: readonly SourceFile[],
  findings: Findings,
  lay: (source: SourceNode, translation: SourceNode) => SourceNode,
): Trees | undefined {
  const tree = readSource(source, findings);
  if (!tree) return undefined;
  findings.silence(silencedIn(tree));
  const written: Language = wordAt(tree, 'language') === 'en' ? 'en' : 'nl';
  const byLanguage: Record<Language, SourceNode> = { nl: tree, en: tree };
  const taken = new Set<Language>([written]);
  for (const file of translations) {
    const translation = readSource(file, findings);
    const language = translation && languageOf(translation, findings);
    if (!translation || !language) continue;
    const range = child(translation, 'language')?.range ?? translation.range;
    if (taken.has(language)) findings.add(translationMismatch, range, { problem: 'same-language', language });
    else byLanguage[language] = lay(tree, translation);
    taken.add(language);
  }
  return { ...byLanguage, language: written };
}

function wordAt(node: SourceNode, key: string): string | undefined {
  const written = child(node, key);
  return written?.kind === 'scalar' ? written.text.trim() : undefined;
}

/** Reads each tree once: without a translation both languages have the same. */
function once<T>(read: (tree: SourceNode) => T): (tree: SourceNode) => T {
  const known = new Map<SourceNode, T>();
  return (tree) => {
    const result = known.has(tree) ? (known.get(tree) as T) : read(tree);
    known.set(tree, result);
    return result;
  };
}

function mapLanguages<From, To>(
  from: Readonly<Record<Language, From>>,
  map: (each: From, language: Language) => To | undefined,
): Record<Language, To> | undefined {
  const [nl, en] = [map(from.nl, 'nl'), map(from.en, 'en')];
  return nl !== undefined && en !== undefined ? { nl, en } : undefined;
}
