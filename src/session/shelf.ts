/** What waits at home: the scenarios, what was played of them, and where one was. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { endingLines } from '../core/engine/ending.ts';
import type { ShownLine } from '../core/engine/events.ts';
import { threadInHand } from '../core/engine/thread.ts';
import type { AttemptMode } from '../core/records/attempt.ts';
import type { Clock as Minutes } from '../core/scenario/model.ts';
import { lookup } from '../core/shared/ids.ts';
import type { Language } from '../core/shared/language.ts';
import { type Played, playedOf, type Unplayable } from './played.ts';
import type { Damaged, Library, Player, Save, SavedAttempt, ScenarioCard } from './ports.ts';
import { type VersionProblem, versionOf } from './versions.ts';

export interface EndingSeen {
  readonly id: string;
  readonly title: string;
}

/** Where one was in an attempt that has not ended. */
export interface Whereabouts {
  readonly scene: string;
  readonly place: string;
  /** The place's name. */
  readonly placeName: string;
  readonly clock: Minutes;
  /** What was told there first, in one line; none where nothing was said. */
  readonly line: string | undefined;
}

export interface ShelfAttempt {
  readonly id: string;
  readonly mode: AttemptMode;
  readonly startedAt: string;
  readonly savedAt: string;
  readonly actions: number;
  /** It was played on an earlier version of the scenario. */
  readonly changed: boolean;
  readonly ending?: EndingSeen;
  readonly at?: Whereabouts;
  /** Why it cannot be played back here; it can still be downloaded. */
  readonly problem?: VersionProblem | { readonly code: 'unplayable'; readonly at: Unplayable };
}

export interface ShelfItem {
  /** The scenario's id. */
  readonly id: string;
  /** Of a built-in scenario; none where the player brought it. */
  readonly card: ScenarioCard | undefined;
  /** In the present language; the id where nothing better is known. */
  readonly title: string;
  /** Last written first. */
  readonly attempts: readonly ShelfAttempt[];
  /** The attempt to go on with: of those that have not ended, the one that was written last. */
  readonly unfinished: ShelfAttempt | undefined;
  /** Each ending once, in the order in which they were first seen. */
  readonly endings: readonly EndingSeen[];
}

export interface ShelfValues {
  /** For whom and in which language this is; none before it has been read. */
  readonly of: { readonly player: string | undefined; readonly language: Language } | undefined;
  /** The built-in scenarios in their order, then what the player brought. */
  readonly items: readonly ShelfItem[];
  /** Rows that cannot be read, to be downloaded as they are. */
  readonly damaged: readonly Damaged[];
}

export interface ShelfActions {
  /** Shows the shelf of a player; without one, the scenarios alone. */
  load(player: Pick<Player, 'id'> | undefined, language: Language): Promise<void>;
}

export type ShelfStore = StoreApi<ShelfValues & ShelfActions>;

export interface ShelfPorts {
  readonly save: Save;
  readonly library: Library;
}

export function createShelf(ports: ShelfPorts): ShelfStore {
  let asked = 0;
  return createStore<ShelfValues & ShelfActions>()((set) => ({
    of: undefined,
    items: ports.library.list().map((card) => itemOf(card.id, card, 'nl', [])),
    damaged: [],
    load: async (player, language) => {
      asked += 1;
      const now = asked;
      const values = await read(ports, player?.id, language);
      if (now === asked) set(values);
    },
  }));
}

async function read(ports: ShelfPorts, player: string | undefined, language: Language): Promise<ShelfValues> {
  const { attempts, damaged } =
    player === undefined ? { attempts: [], damaged: [] } : await ports.save.attempts.list(player);
  const rows = await Promise.all(attempts.map((saved) => rowOf(ports, saved, language)));
  rows.sort((one, other) => compareText(other.attempt.savedAt, one.attempt.savedAt));
  const cards = ports.library.list();
  const brought = new Set(rows.map((row) => row.scenario));
  for (const { id } of cards) brought.delete(id);
  const items = [
    ...cards.map((card) => itemOf(card.id, card, language, rows)),
    ...[...brought].map((id) => itemOf(id, undefined, language, rows)),
  ];
  return { of: { player, language }, items, damaged };
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

interface Row {
  readonly scenario: string;
  readonly title: string | undefined;
  readonly attempt: ShelfAttempt;
}

function itemOf(id: string, card: ScenarioCard | undefined, language: Language, rows: readonly Row[]): ShelfItem {
  const own = rows.filter((row) => row.scenario === id);
  const attempts = own.map(({ attempt }) => attempt);
  const endings = new Map<string, EndingSeen>();
  for (const { ending } of attempts.toReversed()) {
    if (ending !== undefined && !endings.has(ending.id)) endings.set(ending.id, ending);
  }
  return {
    id,
    card,
    title: card?.title[language] ?? own.find(({ title }) => title !== undefined)?.title ?? id,
    attempts,
    unfinished: attempts.find(({ at }) => at !== undefined),
    endings: [...endings.values()],
  };
}

async function rowOf(ports: ShelfPorts, { attempt, savedAt }: SavedAttempt, language: Language): Promise<Row> {
  const { id, mode, startedAt, actions, scenario } = attempt;
  const known = { id, mode, startedAt, savedAt, actions: actions.length };
  const version = await versionOf(ports, attempt, language);
  if (!version.ok) {
    return { scenario: scenario.id, title: undefined, attempt: { ...known, changed: false, problem: version.problem } };
  }
  const { changed, scenario: loaded } = version.value;
  const played = playedOf(loaded, attempt);
  const result = played.ok ? standOf(played.value) : { problem: { code: 'unplayable' as const, at: played.problem } };
  return { scenario: scenario.id, title: loaded.title, attempt: { ...known, changed, ...result } };
}

function standOf(played: Played): Pick<ShelfAttempt, 'ending' | 'at'> {
  const { scenario, state, passages } = played;
  if (state.ending !== undefined) {
    return { ending: { id: state.ending, title: endingLines(scenario, state)?.title ?? state.ending } };
  }
  const { scene } = threadInHand(state);
  const place = lookup(scenario.scenes, scene)?.place ?? '';
  const told = passages.findLast((passage) => passage.scene === scene && passage.cause === 'entered');
  const placeName = lookup(scenario.places, place) ?? place;
  return { at: { scene, place, placeName, clock: state.clock, line: textOf(told?.lines[0]) } };
}

function textOf(line: ShownLine | undefined): string | undefined {
  return line?.kind === 'document' ? line.title : line?.text;
}
