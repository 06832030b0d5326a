/** Ways into a play: a new attempt, one that was left off, and another way on from a moment of an earlier one. */
import type { Action } from '../core/engine/actions.ts';
import { replay } from '../core/engine/replay.ts';
import { type Attempt, type AttemptMode, attemptFormat, scoringVersion } from '../core/records/attempt.ts';
import type { Scenario } from '../core/scenario/model.ts';
import type { Language } from '../core/shared/language.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import { createPlay, type Play, type PlayPorts } from './play.ts';
import { playedOf, type Unplayable } from './played.ts';
import type { Clock, Damaged, Ids, Library, Player, SourceFiles } from './ports.ts';
import { type Version, type VersionProblem, versionName, versionOf } from './versions.ts';

export interface OpenPorts extends PlayPorts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly library: Library;
}

export type OpenProblem =
  | VersionProblem
  | { readonly code: 'unknown-attempt'; readonly id: string }
  | { readonly code: 'damaged'; readonly damaged: Damaged }
  /** One of its actions cannot be done in this scenario. */
  | { readonly code: 'unplayable'; readonly at: Unplayable };

export interface NewPlay {
  readonly player: Player;
  readonly scenario: Scenario;
  /** The files to keep with the attempt, where the scenario is not a built-in one. */
  readonly files?: SourceFiles;
  /** Said only for `class` and `whatif`; else `first` until a first attempt has been completed, then `practice`. */
  readonly mode?: AttemptMode;
}

/** A new attempt. It is on the device from its first action on. */
export async function startPlay(ports: OpenPorts, { player, scenario, files, mode }: NewPlay): Promise<Play> {
  const others = await othersOf(ports, player, scenario.id);
  const attempt = newAttempt(ports, player, scenario, mode ?? (await modeOf(ports, scenario, others)));
  const opened = open(ports, { player, attempt, version: { scenario, changed: false }, others, files });
  if (!opened.ok) throw new Error('An attempt without actions can always be played.');
  return opened.value;
}

/** Goes on where an attempt was left off; `changed` in the store says that it is an earlier version of the scenario. */
export async function resumePlay(ports: OpenPorts, id: string, language: Language): Promise<Result<Play, OpenProblem>> {
  const found = await ports.save.attempts.get(id);
  if (found === undefined) return fail({ code: 'unknown-attempt', id });
  if (!found.ok) return fail({ code: 'damaged', damaged: found.problem });
  const { attempt, owner } = found.value;
  const version = await versionOf(ports, attempt, language);
  if (!version.ok) return version;
  const others = await othersOf(ports, { id: owner }, attempt.scenario.id, id);
  const draft = await ports.save.drafts.get(id);
  return open(ports, { player: { id: owner }, attempt, version: version.value, others, draft, stored: true });
}

export interface BranchPlay {
  readonly player: Player;
  /** The attempt to branch from, and how many of its actions to keep. It stays as it is. */
  readonly from: Attempt;
  readonly actions: number;
  readonly language: Language;
}

/** Another way on from a moment of an earlier attempt, as practice. It is on the device from its first own action on. */
export async function startFrom(
  ports: OpenPorts,
  { player, from, actions, language }: BranchPlay,
): Promise<Result<Play, OpenProblem>> {
  const version = await versionOf(ports, from, language);
  if (!version.ok) return version;
  const kept = from.actions.slice(0, actions);
  const attempt: Attempt = {
    ...newAttempt(ports, player, version.value.scenario, 'practice', from.seed),
    scenario: from.scenario,
    parent: { attempt: from.id, actions: kept.length },
    actions: kept,
  };
  const others = await othersOf(ports, player, from.scenario.id);
  return open(ports, { player, attempt, version: version.value, others, files: version.value.files });
}

/** An attempt of which nothing has been done yet. */
export function newAttempt(
  { clock, ids }: Pick<OpenPorts, 'clock' | 'ids'>,
  player: Pick<Player, 'name'>,
  scenario: Scenario,
  mode: AttemptMode,
  seed: string = ids.create().slice(0, 8),
): Attempt {
  return {
    format: attemptFormat,
    id: ids.create(),
    player: player.name,
    scoring: scoringVersion,
    scenario: { id: scenario.id, version: versionName(scenario), logicHash: scenario.logicHash },
    language: scenario.language,
    seed,
    mode,
    startedAt: clock.now(),
    actions: [] as readonly Action[],
    notes: [],
  };
}

async function othersOf(
  { save }: OpenPorts,
  player: Pick<Player, 'id'>,
  scenario: string,
  but?: string,
): Promise<readonly Attempt[]> {
  const { attempts } = await save.attempts.list(player.id);
  return attempts.map(({ attempt }) => attempt).filter(({ id, ...of }) => of.scenario.id === scenario && id !== but);
}

/** The first attempt that was completed counts; until there is one, this may become it. */
async function modeOf(ports: OpenPorts, scenario: Scenario, attempts: readonly Attempt[]): Promise<AttemptMode> {
  for (const attempt of attempts) {
    if (attempt.mode === 'first' && (await isCompleted(ports, scenario, attempt))) return 'practice';
  }
  return 'first';
}

/** An attempt whose version is lost can never count, so it does not stand in the way. */
async function isCompleted(ports: OpenPorts, scenario: Scenario, attempt: Attempt): Promise<boolean> {
  const same = attempt.scenario.logicHash === scenario.logicHash;
  const version = same ? succeed({ scenario }) : await versionOf(ports, attempt, scenario.language);
  return version.ok && replay(version.value.scenario, attempt).steps.at(-1)?.state.ending !== undefined;
}

interface Opened {
  readonly player: Pick<Player, 'id'>;
  readonly attempt: Attempt;
  readonly version: Version;
  readonly others: readonly Attempt[];
  readonly files?: SourceFiles | undefined;
  readonly draft?: Awaited<ReturnType<PlayPorts['save']['drafts']['get']>>;
  readonly stored?: boolean;
}

function open(ports: OpenPorts, opened: Opened): Result<Play, OpenProblem> {
  const { player, version, others, draft, stored = false } = opened;
  const { scenario, changed } = version;
  const played = playedOf(scenario, { ...opened.attempt, language: scenario.language });
  if (!played.ok) return fail({ code: 'unplayable', at: played.problem });
  const files = async (): Promise<SourceFiles | undefined> => {
    const given = opened.files ?? version.files;
    if (given !== undefined) return given;
    const source = await ports.library.source(scenario.id);
    return source.ok ? source.value : undefined;
  };
  return succeed(createPlay(ports, { played: played.value, player, stored, changed, others, draft, files }));
}
