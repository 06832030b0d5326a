import type { Player } from '../../../session/ports.ts';
import type { PlayersStore } from '../../../session/players.ts';

/**
 * The present player. Nobody is asked for a name before the first choice: where nobody plays yet, the first of the device
 * goes on, or a first player is made under `name`, who can be given another name later. `undefined` where this tab may not write.
 */
export async function ensurePlayer(store: PlayersStore, name: string): Promise<Player | undefined> {
  if (!store.getState().loaded) await store.getState().load();
  const { present, players, choose, add } = store.getState();
  if (present !== undefined) return present;
  const first = players[0];
  if (first !== undefined) {
    await choose(first.id);
    return first;
  }
  const added = await add(name);
  return added.ok ? added.value : undefined;
}
