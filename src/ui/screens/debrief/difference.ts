import type { DescribedAct } from '../../../core/scoring/offer.ts';

type Items = Extract<DescribedAct, { readonly items: unknown }>['items'];

export interface Difference {
  /** What the other answer has beside the own one. */
  readonly more: Items;
  /** What it leaves out. */
  readonly less: Items;
}

const itemsOf = (act: DescribedAct): Items => ('items' in act ? act.items : []);

/** How another answer to the same task differs from the own one; nothing between choices. */
export function differenceOf(own: DescribedAct, other: DescribedAct): Difference {
  const here = itemsOf(own);
  const there = itemsOf(other);
  return {
    more: there.filter(({ id }) => !here.some((item) => item.id === id)),
    less: here.filter(({ id }) => !there.some((item) => item.id === id)),
  };
}
