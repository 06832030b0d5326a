import type { Ending } from '../../scenario/model.ts';
import { lookup } from '../../shared/ids.ts';
import { type EndingCard, openingWords } from './card.ts';
import { wrap } from './measure.ts';
import { firstName, type MapContext } from './rows.ts';
import { inset, letters, type Sizes } from './sizes.ts';

/** The letter of the first, second, … ending: A to Z, then AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

/** An ending as it stands on the map. */
export function endingCard(
  ending: Ending,
  mark: string,
  island: boolean,
  context: MapContext,
  sizes: Sizes,
): EndingCard {
  const { reached, share } = lookup(context.found.endings ?? {}, ending.id) ?? {};
  const room = sizes.card - 2 * inset - 8;
  const title = wrap(ending.title, room, 2, letters.ending);
  const name = (person: string): string => firstName(person, context.scenario);
  const opening = wrap(openingWords(ending.lines, name), room, sizes.openingLines, letters.opening);
  return {
    kind: 'ending',
    id: ending.id,
    mark,
    width: sizes.card,
    height: sizes.header + 16 + title.length * 19 + opening.length * 15 + 8,
    island,
    title,
    opening,
    ways: [],
    ...(reached === undefined ? {} : { reached }),
    ...(share === undefined ? {} : { share }),
  };
}
