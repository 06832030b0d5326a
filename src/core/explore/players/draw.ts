/** Drawing from a seeded source. */
import type { Random } from '../../shared/random.ts';

export const happens = (chance: number, random: Random): boolean => random.fraction() < chance;

/** One of these, each as likely as the other; `undefined` from none. */
export const oneOf = <T>(items: readonly T[], random: Random): T | undefined => items[random.below(items.length)];

/** One of these, each as likely as its weight (0 or more) says; where all weigh nothing, each as likely as the other. */
export function weighedOneOf<T>(items: readonly T[], weightOf: (item: T) => number, random: Random): T | undefined {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  if (total <= 0) return oneOf(items, random);
  let left = random.fraction() * total;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return item;
  }
  // Rounding can leave a crumb at the very end.
  return items.findLast((item) => weightOf(item) > 0);
}

/** These in an order of chance (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const order: T[] = [];
  for (const item of items) order.splice(random.below(order.length + 1), 0, item);
  return order;
}

/** A number from the standard normal distribution (Box and Muller, 1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return radius * Math.cos(2 * Math.PI * random.fraction());
}
