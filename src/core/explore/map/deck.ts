import type { Card } from './card.ts';
import { endingCard, letterOf } from './ending-card.ts';
import type { Goal } from './exits.ts';
import type { Order, RowsByScene } from './order.ts';
import type { MapContext } from './rows.ts';
import { sceneCard } from './scene-card.ts';
import type { Sizes } from './sizes.ts';

/** The cards of a map. */
export interface Deck {
  readonly scenes: ReadonlyMap<string, Card>;
  readonly endings: readonly Card[];
}

/** Numbers the moments in reading order and measures their cards. */
export function deckOf(order: Order, rows: RowsByScene, context: MapContext, sizes: Sizes): Deck {
  const { scenario } = context;
  const reading = [...order.steps.flatMap((step) => [...step.scenes, ...step.breaksIn]), ...order.islands];
  const numbers = new Map(reading.map((id, index) => [id, String(index + 1)]));
  const ids = Object.keys(scenario.endings);
  const lettered = new Map(ids.map((id, index) => [id, letterOf(index)]));
  const markOf = (goal: Goal): string => {
    if (!('id' in goal)) return '';
    return (goal.to === 'scene' ? numbers : lettered).get(goal.id) ?? '';
  };
  const breaksIn = new Set(order.steps.flatMap((step) => step.breaksIn));
  const islands = new Set(order.islands);
  const scenes = new Map<string, Card>();
  for (const id of reading) {
    const scene = scenario.scenes[id];
    const due = order.due.get(id);
    const standing = {
      ...(due === undefined ? {} : { due }),
      mark: numbers.get(id) ?? '',
      island: islands.has(id),
      breaksIn: breaksIn.has(id),
      markOf,
    };
    if (scene) scenes.set(id, sceneCard(scene, rows.get(id) ?? [], standing, context, sizes));
  }
  const goals = new Set(
    [...rows.values()]
      .flat()
      .flatMap(({ exits }) => exits.flatMap(({ goal }) => (goal.to === 'ending' ? goal.id : []))),
  );
  const endings = Object.values(scenario.endings).map((ending) =>
    endingCard(ending, lettered.get(ending.id) ?? '', !goals.has(ending.id), context, sizes),
  );
  return { scenes, endings };
}
