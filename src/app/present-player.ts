import type { Player } from '../session/ports.ts';
import type { Services } from './services.ts';

/** The names under which somebody plays who gave none: they can be changed later. */
const unnamed = { nl: 'Speler', en: 'Player' } as const;

/** Several people play here and nobody said who it is now: home asks. */
export const mustAskWho = ({ players }: Pick<Services, 'players'>): boolean =>
  players.getState().present === undefined && players.getState().players.length > 1;

/** Who plays now. Somebody who has just come in becomes a player without being asked for a name. */
export async function presentPlayer({ players, settings, ids, clock }: Services): Promise<Player> {
  const { present, players: known, add, choose } = players.getState();
  if (present) return present;
  const [only] = known;
  if (only) {
    await choose(only.id);
    return only;
  }
  const name = unnamed[settings.getState().language];
  const added = await add(name);
  return added.ok ? added.value : { id: ids.create(), name, createdAt: clock.now() };
}
