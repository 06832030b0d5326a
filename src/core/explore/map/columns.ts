import type { Card } from './card.ts';
import type { Order } from './order.ts';

/** Between two cards that stand above one another. */
export const stackGap = 22;

/** Cards that stand above one another: what can happen at the same step. */
export type Column = readonly Card[];

/**
 * The columns of the map in reading order: the steps of the story, then what nothing leads to, then the endings.
 * A step that is too high for one column takes several.
 */
export function columnsOf(
  order: Order,
  scenes: ReadonlyMap<string, Card>,
  endings: readonly Card[],
  most: number,
): readonly Column[] {
  const cards = (ids: readonly string[]): readonly Card[] => ids.flatMap((id) => scenes.get(id) ?? []);
  return [
    ...order.steps.map((step) => cards([...step.scenes, ...step.breaksIn])),
    cards(order.islands),
    endings,
  ].flatMap((column) => split(column, most));
}

function split(column: Column, most: number): readonly Column[] {
  const parts: Card[][] = [];
  let height = 0;
  for (const card of column) {
    const last = parts.at(-1);
    if (last && height + stackGap + card.height <= most) {
      last.push(card);
      height += stackGap + card.height;
    } else {
      parts.push([card]);
      height = card.height;
    }
  }
  return parts;
}
