/** Who plays on this device. Players are known by name; one of them is the present one, and is remembered. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Attempt, attemptLimits, writeAttempt } from '../core/records/attempt.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import type { ImportProblem, Kept } from './exports.ts';
import type { Clock, Files, Ids, Player, Save, SaveProblem } from './ports.ts';

export type NameProblem = 'empty' | 'too-long' | 'taken';
export type PlayersProblem =
  | { readonly code: 'name'; readonly problem: NameProblem }
  | { readonly code: 'save'; readonly problem: SaveProblem }
  | { readonly code: 'unknown-player' };

export interface PlayersValues {
  /** False until the device has been read. */
  readonly loaded: boolean;
  /** In the order in which they came. */
  readonly players: readonly Player[];
  readonly present: Player | undefined;
}

export interface PlayersActions {
  load(): Promise<void>;
  /** Adds a player, who becomes the present one. On a device that keeps nothing the player is there until the page closes. */
  add(name: string): Promise<Result<Player, PlayersProblem>>;
  /** Makes a player the present one. */
  choose(id: string): Promise<Result<undefined, PlayersProblem>>;
  rename(id: string, name: string): Promise<Result<undefined, PlayersProblem>>;
  /** Erases everything of a player. */
  erase(id: string): Promise<Result<undefined, PlayersProblem>>;
  /** Offers all that is a player's as one file. */
  exportAll(id: string): Promise<Result<undefined, PlayersProblem>>;
  /** Offers one attempt as a file, with the files that it was played on. */
  exportAttempt(attempt: Attempt): Promise<void>;
  /** Gives what stands in a file to the present player. */
  importText(text: string): Promise<Result<Kept, ImportProblem | PlayersProblem>>;
}

export type PlayersStore = StoreApi<PlayersValues & PlayersActions>;

export interface PlayersPorts {
  readonly save: Save;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly files: Files;
}

const presentKey = 'player';
export const longestName = Math.min(60, attemptLimits.player);

/** Fetched when somebody takes something along or brings something in. */
const exporting = () => import('./exports.ts');

export function createPlayers(ports: PlayersPorts): PlayersStore {
  const { save, clock, ids, files } = ports;
  return createStore<PlayersValues & PlayersActions>()((set, get) => {
    const known = (id: string) => get().players.find((player) => player.id === id);

    async function reload(): Promise<void> {
      const [players, id] = await Promise.all([save.players.list(), save.settings.get(presentKey)]);
      set({ loaded: true, players, present: players.find((player) => player.id === id) });
    }

    async function choose(id: string): Promise<Result<undefined, PlayersProblem>> {
      const player = known(id);
      if (player === undefined) return fail({ code: 'unknown-player' });
      set({ present: player });
      return saved(await save.settings.put(presentKey, id));
    }

    async function add(given: string): Promise<Result<Player, PlayersProblem>> {
      const name = readName(given, get().players);
      if (!name.ok) return name;
      const player: Player = { id: ids.create(), name: name.value, createdAt: clock.now() };
      const written = await save.players.add(player);
      if (!written.ok && written.problem === 'read-only') return fail({ code: 'save', problem: written.problem });
      set({ players: [...get().players, player] });
      await choose(player.id);
      return succeed(player);
    }

    async function rename(id: string, given: string): Promise<Result<undefined, PlayersProblem>> {
      const others = get().players.filter((player) => player.id !== id);
      if (known(id) === undefined) return fail({ code: 'unknown-player' });
      const name = readName(given, others);
      if (!name.ok) return name;
      const written = saved(await save.players.rename(id, name.value));
      if (written.ok) await reload();
      return written;
    }

    async function erase(id: string): Promise<Result<undefined, PlayersProblem>> {
      if (known(id) === undefined) return fail({ code: 'unknown-player' });
      const written = saved(await save.players.remove(id));
      if (!written.ok) return written;
      if (get().present?.id === id) await save.settings.put(presentKey, null);
      await reload();
      return succeed(undefined);
    }

    async function exportAll(id: string): Promise<Result<undefined, PlayersProblem>> {
      const player = known(id);
      if (player === undefined) return fail({ code: 'unknown-player' });
      const { exportOf } = await exporting();
      files.download(`werkdag-${fileName(player.name)}.json`, await exportOf(ports, player));
      return succeed(undefined);
    }

    async function importText(text: string): Promise<Result<Kept, ImportProblem | PlayersProblem>> {
      const { present } = get();
      if (present === undefined) return fail({ code: 'unknown-player' });
      const { keepImported, readImport } = await exporting();
      const imported = readImport(text);
      if (!imported.ok) return imported;
      const kept = await keepImported(save, present, imported.value);
      return kept.ok ? kept : fail({ code: 'save', problem: kept.problem });
    }

    return {
      loaded: false,
      players: [],
      present: undefined,
      load: reload,
      ...{ add, choose, rename, erase, exportAll, importText },
      exportAttempt: async (attempt) => {
        const { exportOfAttempt } = await exporting();
        const whole = await exportOfAttempt(save, attempt);
        const { id } = whole.scenario;
        const day = whole.startedAt.slice(0, 10);
        files.download(`werkdag-${id}-${fileName(whole.player)}-${day}.json`, writeAttempt(whole));
      },
    };
  });
}

function readName(given: string, others: readonly Player[]): Result<string, PlayersProblem> {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  const problem = ((): NameProblem | undefined => {
    if (name === '') return 'empty';
    if (name.length > longestName) return 'too-long';
    return others.some((player) => sameName(player.name, name)) ? 'taken' : undefined;
  })();
  return problem === undefined ? succeed(name) : fail({ code: 'name', problem });
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const saved = (written: Result<undefined, SaveProblem>): Result<undefined, PlayersProblem> =>
  written.ok ? written : fail({ code: 'save', problem: written.problem });

/** Letters and digits only, for a file's name. */
const fileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'speler';
