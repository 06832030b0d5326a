import { createStore } from 'zustand/vanilla';
import type { DilemmaId, TaskId } from '../../../src/core/profile/structure.ts';
import type { Attempt } from '../../../src/core/records/attempt.ts';
import { fail, type Result, succeed } from '../../../src/core/shared/result.ts';
import { createPlayers, type PlayersStore } from '../../../src/session/players.ts';
import type {
  ExploredFiles,
  ExploreOptions,
  Explorer,
  Files,
  Locks,
  Player,
  Save,
  SaveProblem,
  ScenarioCard,
  SourceFiles,
} from '../../../src/session/ports.ts';
import type { ShelfAttempt, ShelfItem, ShelfStore, ShelfValues } from '../../../src/session/shelf.ts';

const done = succeed(undefined);
const written = async (): Promise<Result<undefined, SaveProblem>> => done;

/** Storage in memory: players, attempts and settings; the rest holds nothing. */
export function fakeSave(players: readonly Player[] = []): Save & { readonly kept: Map<string, Attempt> } {
  let list = [...players];
  const kept = new Map<string, Attempt>();
  const settings = new Map<string, unknown>();
  return {
    kept,
    lasting: true,
    players: {
      list: async () => list,
      add: async (player) => {
        list = [...list, player];
        return done;
      },
      rename: async (id, name) => {
        list = list.map((player) => (player.id === id ? { ...player, name } : player));
        return done;
      },
      remove: async (id) => {
        list = list.filter((player) => player.id !== id);
        return done;
      },
    },
    attempts: {
      list: async () => ({ attempts: [], damaged: [] }),
      get: async () => undefined,
      put: async (_, attempt) => {
        kept.set(attempt.id, attempt);
        return done;
      },
      remove: written,
    },
    drafts: { get: async () => undefined, put: written, remove: written },
    sources: { get: async () => undefined, put: written },
    settings: {
      get: async (key) => settings.get(key),
      put: async (key, value) => {
        settings.set(key, value);
        return done;
      },
    },
  };
}

export const fakePlayer = (name: string): Player => ({
  id: name.toLowerCase(),
  name,
  createdAt: '2026-06-01T08:00:00.000Z',
});

export interface FakeFiles extends Files {
  readonly downloads: { readonly name: string; readonly text: string }[];
}

export function fakeFiles(): FakeFiles {
  const downloads: { readonly name: string; readonly text: string }[] = [];
  return {
    downloads,
    download: (name, text) => downloads.push({ name, text }),
    read: async (file) => succeed(await file.text()),
  };
}

/** Players of these names; the first plays now, unless `present` says that nobody does. */
export async function fakePlayers(
  names: readonly string[],
  { files = fakeFiles(), present = true }: { readonly files?: Files; readonly present?: boolean } = {},
): Promise<{ readonly players: PlayersStore; readonly save: ReturnType<typeof fakeSave> }> {
  const save = fakeSave(names.map(fakePlayer));
  let made = 0;
  const ids = { create: () => `made-${++made}` };
  const players = createPlayers({ save, files, ids, clock: { now: () => '2026-06-04T10:00:00.000Z' } });
  await players.getState().load();
  const [first] = names;
  if (present && first !== undefined) await players.getState().choose(first.toLowerCase());
  return { players, save };
}

/** An exploration that goes as a test says. */
export interface FakeExplorer extends Explorer {
  readonly asked: SourceFiles[];
  /** Of the exploration that was asked for last. */
  progress(states: number): void;
  end(result: Result<ExploredFiles, 'failed'>): void;
  /** It was stopped, or is not looked at any more. */
  readonly stopped: boolean;
}

export function fakeExplorer(): FakeExplorer {
  const asked: SourceFiles[] = [];
  let now: ExploreOptions = {};
  let answer = (_: Awaited<ReturnType<Explorer['explore']>>): void => undefined;
  return {
    asked,
    progress: (states) => now.onProgress?.(states),
    end: (result) => answer(result),
    get stopped() {
      return now.signal?.aborted ?? false;
    },
    explore: (files, options = {}) => {
      asked.push(files);
      now = options;
      return new Promise((resolve) => {
        answer = resolve;
        options.signal?.addEventListener('abort', () => resolve(fail('stopped')));
      });
    },
  };
}

export function fakeLocks(owns: boolean): Locks & { give(): void } {
  let now = owns;
  const listeners = new Set<(owns: boolean) => void>();
  return {
    owns: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    give: () => {
      now = true;
      for (const listener of listeners) listener(true);
    },
  };
}

export const fakeCard = (id: string, title: string, dilemma: string, minutes = 10): ScenarioCard => ({
  id,
  title: { nl: title, en: `${title} (en)` },
  summary: { nl: `Zo is ${title}.`, en: `This is ${title}.` },
  minutes,
  tasks: dilemma.startsWith('KO') ? ['KT1', 'KT4'] : [dilemma.slice(0, 3) as TaskId],
  poles: [{ id: dilemma as DilemmaId, poles: ['een', 'ander'] }],
});

export const fakeAttempt = (id: string, more: Partial<ShelfAttempt> = {}): ShelfAttempt => ({
  id,
  mode: 'first',
  startedAt: '2026-06-04T08:12:00.000Z',
  savedAt: '2026-06-04T08:30:00.000Z',
  actions: 12,
  changed: false,
  ...more,
});

/** Thursday 12.20. */
export const noon = 3 * 1440 + 12 * 60 + 20;

export const unfinished = (id: string, more: Partial<ShelfAttempt> = {}): ShelfAttempt =>
  fakeAttempt(id, {
    at: { scene: 'wilma', place: 'eiland', placeName: 'Het Eiland', clock: noon, line: 'Wilma hangt nog aan de lijn.' },
    ...more,
  });

export function fakeItem(card: ScenarioCard, attempts: readonly ShelfAttempt[] = []): ShelfItem {
  const endings = new Map(attempts.flatMap(({ ending }) => (ending ? [[ending.id, ending]] : [])));
  return {
    id: card.id,
    card,
    title: card.title.nl,
    attempts,
    unfinished: attempts.find(({ at }) => at !== undefined),
    endings: [...endings.values()],
  };
}

/** A shelf that has these items for anybody, or whose reading fails. */
export function fakeShelf(
  items: readonly ShelfItem[],
  more: Partial<ShelfValues> & { readonly fails?: true } = {},
): ShelfStore {
  const { fails, ...values } = more;
  return createStore((set) => ({
    of: undefined,
    items,
    damaged: [],
    ...values,
    load: async (player, language) => {
      if (fails) throw new Error('Storage has gone.');
      set({ of: { player: player?.id, language } });
    },
  }));
}

/** The library as it is going to be: every dilemma and challenge once. */
export const wholeLibrary: readonly ScenarioCard[] = [
  fakeCard('de-natte-plek', 'De natte plek', 'KT3.D2', 11),
  fakeCard('paragraaf-drie', 'Paragraaf drie', 'KT1.D1'),
  fakeCard('zes-tabbladen', 'Zes tabbladen open', 'KT1.D2', 12),
  fakeCard('nog-negentig-minuten', 'Nog negentig minuten', 'KT2.D2', 12),
  fakeCard('bever-met-helm', 'De bever met de helm', 'KT3.D1'),
  fakeCard('drukproef', 'Drukproef om 15.50 uur', 'KT3.D3'),
  fakeCard('drie-wachtenden', 'Drie wachtenden', 'KT4.D1', 12),
  fakeCard('groen-water', 'Groen water', 'KT4.D4'),
  fakeCard('vijf-meter', 'Vijf meter archief', 'KT5.D4', 12),
  fakeCard('net-buiten-de-opdracht', 'Net buiten de opdracht', 'KT1.D3'),
  fakeCard('veertig-uur', 'Veertig uur en 2.400 euro', 'KT2.D1', 12),
  fakeCard('te-veel-namen', '205 namen, 180 stoelen', 'KT2.D3'),
  fakeCard('voor-de-derde-keer', 'Voor de derde keer', 'KT4.D2'),
  fakeCard('vier-te-veel', 'Vier kinderen te veel', 'KT4.D3'),
  fakeCard('eerst-de-lijst', 'Eerst de lijst', 'KT5.D1', 12),
  fakeCard('zestig-fotos', 'Zestig foto’s', 'KT5.D2'),
  fakeCard('dubbele-contacten', 'Achtendertig keer dubbel', 'KT5.D3'),
  fakeCard('alles-tegelijk', 'Alles tegelijk', 'KO1', 25),
  fakeCard('vijf-gesprekken', 'Vijf gesprekken', 'KO2', 25),
  fakeCard('een-boodschap', 'Eén boodschap, vijf stemmen', 'KO3', 30),
];
