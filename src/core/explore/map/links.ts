import { type Order, wayKey } from './order.ts';
import type { Link, LinkStyle, Seat } from './tracks.ts';

/** The lines from each way out to the card that it leads to; going back to where one was has none. */
export function linksOf(seats: readonly Seat[], order: Order): readonly Link[] {
  const byGoal = new Map(seats.map((seat) => [`${seat.card.kind} ${seat.card.id}`, seat]));
  return seats.flatMap((from) =>
    from.card.ways.flatMap((way): readonly Link[] => {
      const { goal } = way;
      if (goal.to === 'back') return [];
      const to = goal.to === 'again' ? from : byGoal.get(`${goal.to} ${goal.id}`);
      return to ? [{ from, way, to, style: styleOf(from, way.kind, to, order) }] : [];
    }),
  );
}

function styleOf(from: Seat, kind: 'go' | 'later', to: Seat, order: Order): LinkStyle {
  if (kind === 'later') return 'later';
  if (from === to) return 'again';
  return to.card.kind === 'scene' && order.loops.has(wayKey(from.card.id, to.card.id)) ? 'loop' : 'way';
}
