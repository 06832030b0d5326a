import { type Language, languages } from '../shared/language.ts';
import { compileScenario } from './compile/scenario.ts';
import { type Diagnostic, Findings } from './diagnostics/diagnostic.ts';
import { logicHash, textHash } from './hash.ts';
import type { Scenario, ScenarioData } from './model.ts';
import { scenarioShape } from './schema/scenario.ts';
import { taskShape } from './schema/task.ts';
import { worldShape } from './schema/world.ts';
import type { SourceFile, SourceNode } from './source/node.ts';
import { child } from './source/node.ts';
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
}

/** Reads a world in all its languages. Never throws on any text. */
export function compileWorld(files: WorldFiles): CompiledWorld {
  const findings = new Findings();
  const trees = readAll(files.world, files.translations, findings, (source, translation) =>
    translate(source, translation, { shape: worldShape, of: 'world', names: [] }, findings),
  );
  const worlds = trees && mapLanguages(trees.byLanguage, (tree) => readWorld(tree, findings));
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
  const names = Object.values(worlds.nl.cast).map((person) => person.name.split(' ')[0] ?? person.name);
  const trees = readAll(files.scenario, files.translations, findings, (source, translation) => {
    const id = child(source, 'id');
    const of = id?.kind === 'scalar' ? id.text : '';
    return translate(source, translation, { shape, of, names }, findings);
  });
  if (!trees || findings.hasErrors) return { diagnostics: findings.list() };
  const sources = mapLanguages(trees.byLanguage, (tree) => shape.read(tree, findings));
  if (!sources || findings.hasErrors) return { diagnostics: findings.list() };
  const scenarios = mapLanguages(sources, (source, language) => {
    // Moments are written in the language of the source, whatever language the texts are in.
    const written = { ...source, language: sourceLanguage(trees) };
    const data = compileScenario(written, worlds[language], kinds, findings);
    return withHashes({ ...data, language: source.language }, kinds);
  });
  if (!scenarios || findings.hasErrors) return { diagnostics: findings.list() };
  return { diagnostics: findings.list(), scenarios };
}

/** Makes a scenario of compiled data that was stored or built: the same data, with the kinds of task it may ask. */
export const playable = (data: ScenarioData, kinds: TaskKinds = standardKinds): Scenario => ({ ...data, kinds });

function withHashes(data: Omit<ScenarioData, 'logicHash' | 'textHash'>, kinds: TaskKinds): Scenario {
  return { ...data, logicHash: logicHash(data), textHash: textHash(data), kinds };
}

interface Trees {
  readonly source: SourceNode;
  readonly byLanguage: Readonly<Record<Language, SourceNode>>;
}

function readAll(
  source: SourceFile,
  translations: readonly SourceFile[],
  findings: Findings,
  lay: (source: SourceNode, translation: SourceNode) => SourceNode,
): Trees | undefined {
  const tree = readSource(source, findings);
  if (!tree) return undefined;
  const byLanguage: Record<Language, SourceNode> = { nl: tree, en: tree };
  for (const file of translations) {
    const translation = readSource(file, findings);
    const language = translation && languageOf(translation, findings);
    if (translation && language) byLanguage[language] = lay(tree, translation);
  }
  return { source: tree, byLanguage };
}

function sourceLanguage(trees: Trees): Language {
  const written = child(trees.source, 'language');
  return written?.kind === 'scalar' && written.text === 'en' ? 'en' : 'nl';
}

function mapLanguages<From, To>(
  from: Readonly<Record<Language, From>>,
  map: (each: From, language: Language) => To | undefined,
): Record<Language, To> | undefined {
  const entries = languages.map((language) => [language, map(from[language], language)] as const);
  return entries.every(([, each]) => each !== undefined)
    ? (Object.fromEntries(entries) as Record<Language, To>)
    : undefined;
}
