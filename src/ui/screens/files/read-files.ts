/** What was dropped or picked, read whole or not at all: an attempt, all of a player, or a scenario with its files. */
import type { AttemptProblem } from '../../../core/records/problems.ts';
import type { NamedFiles } from '../../../core/scenario/files.ts';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import { type Imported, readImport } from '../../../session/exports.ts';
import type { Files } from '../../../session/ports.ts';
import type { ReadScenario } from './read-scenario.ts';
import { type ScenarioTexts, sortTexts } from './sort-texts.ts';

export type ReadProblem =
  | { readonly code: 'too-large'; readonly file: string; readonly limit: number }
  | {
      readonly code: 'not-text' | 'unreadable' | 'unknown-kind' | 'not-json' | 'unknown-file' | 'nothing';
      readonly file: string;
    }
  | { readonly code: 'too-many'; readonly count: number }
  | { readonly code: 'mixed' | 'world' }
  | { readonly code: 'no-scenario' | 'two-scenarios' | 'two-worlds'; readonly names: readonly string[] }
  | { readonly code: 'attempt'; readonly file: string; readonly problem: AttemptProblem };

export type ReadFiles =
  | {
      readonly kind: 'attempts';
      readonly text: string;
      readonly imported: Imported;
      readonly player: string | undefined;
    }
  | { readonly kind: 'scenario'; readonly scenario: ReadScenario };

export interface ReadPorts {
  readonly files: Pick<Files, 'read' | 'download'>;
  /** The files of the product's own world, for a scenario that comes without one. Rejects where they cannot be had. */
  readonly builtInWorld: () => Promise<NamedFiles>;
}

/** A scenario, its world, and both in another language; more is a mistake. */
const most = 6;

/** Reads the files, tells what they are, and reads what is in them. The first thing that is wrong ends it. */
export async function readFiles(ports: ReadPorts, given: readonly File[]): Promise<Result<ReadFiles, ReadProblem>> {
  if (given.length > most) return fail({ code: 'too-many', count: given.length });
  const texts = await readTexts(ports.files, given);
  if (!texts.ok) return texts;
  const json = texts.value.filter(({ name, text }) => isJson(name, text));
  if (json.length > 0 && json.length < texts.value.length) return fail({ code: 'mixed' });
  if (json.length > 1) return fail({ code: 'too-many', count: json.length });
  const [only] = json;
  if (only) return readAttempts(only.name, only.text);
  const sorted = sortTexts(texts.value);
  return sorted.ok ? readScenario(ports, sorted.value) : sorted;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const isJson = (name: string, text: string): boolean => /\.json$/i.test(name) || /^\s*\{\s*"/.test(text);
const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

async function readTexts(
  files: Pick<Files, 'read'>,
  given: readonly File[],
): Promise<Result<readonly NamedText[], ReadProblem>> {
  const texts: NamedText[] = [];
  for (const file of given) {
    const text = await files.read(file);
    if (!text.ok) return fail({ ...text.problem, file: file.name });
    if (!isJson(file.name, text.value) && !isYaml(file.name)) return fail({ code: 'unknown-kind', file: file.name });
    texts.push({ name: file.name, text: text.value });
  }
  return succeed(texts);
}

function readAttempts(file: string, text: string): Result<ReadFiles, ReadProblem> {
  const imported = readImport(text);
  if (!imported.ok) return fail({ ...imported.problem, file });
  if (imported.value.attempts.length === 0) return fail({ code: 'nothing', file });
  return succeed({ kind: 'attempts', text, imported: imported.value, player: imported.value.attempts[0]?.player });
}

/** The compiler and its parser are fetched here, when the first scenario comes in. */
async function readScenario(ports: ReadPorts, texts: ScenarioTexts): Promise<Result<ReadFiles, ReadProblem>> {
  try {
    const builtIn = texts.world === undefined ? await ports.builtInWorld() : {};
    const { compileTexts } = await import('./read-scenario.ts');
    return succeed({ kind: 'scenario', scenario: compileTexts(texts, builtIn) });
  } catch {
    return fail({ code: 'world' });
  }
}
