import type { Language } from '../core/shared/language.ts';
import { fail } from '../core/shared/result.ts';
import { deviceClock } from '../platform/clock.ts';
import { openRows } from '../platform/database.ts';
import { browserFiles } from '../platform/files.ts';
import { randomIds } from '../platform/ids.ts';
import { browserLockPorts, openLocks } from '../platform/lock.ts';
import { askToPersist } from '../platform/persist.ts';
import { createSave } from '../platform/save.ts';
import type { OpenPorts } from '../session/open.ts';
import { createPlayers, type PlayersStore } from '../session/players.ts';
import type { Explorer, Files, Save } from '../session/ports.ts';
import { createSettings, type SettingsStore } from '../session/settings.ts';
import { createShelf, type ShelfStore } from '../session/shelf.ts';
import { builtInLibrary } from './library.ts';

/** Everything that lives as long as the page: the ports made real, and the stores on them. */
export interface Services extends OpenPorts {
  readonly save: Save;
  readonly files: Files;
  readonly explorer: Explorer;
  readonly settings: SettingsStore;
  readonly players: PlayersStore;
  readonly shelf: ShelfStore;
}

/** Comes with the first scenario from outside. */
const explorer: Explorer = {
  explore: async (files, options) => {
    try {
      return await (await import('./explorer.ts')).explore(files, options);
    } catch {
      return fail('failed');
    }
  },
};

const preferredLanguage = (): Language => (navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en');

export async function openServices(): Promise<Services> {
  const [opened, locks] = await Promise.all([openRows(), openLocks(browserLockPorts(randomIds.create()))]);
  const save = createSave({ opened, locks, clock: deviceClock, afterFirstSave: () => void askToPersist() });
  const settings = createSettings(save, preferredLanguage());
  const players = createPlayers({ save, clock: deviceClock, ids: randomIds, files: browserFiles });
  const shelf = createShelf({ save, library: builtInLibrary });
  await Promise.all([settings.getState().load(), players.getState().load()]);
  return {
    save,
    locks,
    clock: deviceClock,
    ids: randomIds,
    library: builtInLibrary,
    files: browserFiles,
    explorer,
    settings,
    players,
    shelf,
  };
}
