/** Which version of a scenario an attempt belongs to: the one of today, or the one that it was played on. */
import type { Attempt } from '../core/records/attempt.ts';
import type { Scenario } from '../core/scenario/model.ts';
import type { Language } from '../core/shared/language.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import type { Library, LibraryProblem, Save, SourceFiles } from './ports.ts';

export interface Version {
  readonly scenario: Scenario;
  /** The scenario of today has another logic; this is the earlier version. */
  readonly changed: boolean;
  /** The kept files that it was compiled from; none for a built-in scenario of today. */
  readonly files?: SourceFiles;
}

/** `version-lost`: the scenario has changed, and the files that the attempt was played on are not kept here. */
export type VersionProblem = LibraryProblem | { readonly code: 'version-lost'; readonly id: string };

export interface VersionPorts {
  readonly library: Library;
  readonly save: Pick<Save, 'sources'>;
}

/** How an attempt names the text that it was begun on; its logic is named in full. */
export const versionName = ({ textHash }: Pick<Scenario, 'textHash'>): string => textHash.slice(0, 12);

/**
 * The scenario of an attempt in a language, with exactly the logic that it was played on. Files that claim to be that version
 * are believed only when they compile to it.
 */
export async function versionOf(
  { library, save }: VersionPorts,
  attempt: Attempt,
  language: Language,
): Promise<Result<Version, VersionProblem>> {
  const { id, logicHash, version } = attempt.scenario;
  const today = await library.load(id, language);
  if (today.ok && today.value.logicHash === logicHash) return succeed({ scenario: today.value, changed: false });
  const kept = await save.sources.get(logicHash, version);
  for (const files of [attempt.source?.files, kept?.files]) {
    const compiled = files && (await library.compile(files, language));
    if (files !== undefined && compiled?.ok && compiled.value.logicHash === logicHash) {
      return succeed({ scenario: compiled.value, changed: today.ok, files });
    }
  }
  return today.ok || today.problem.code === 'unknown-scenario' ? fail({ code: 'version-lost', id }) : today;
}
