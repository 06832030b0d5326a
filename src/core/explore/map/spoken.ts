import type { Card, RowBox, Way } from './card.ts';
import type { Goal } from './exits.ts';
import type { MapContext } from './rows.ts';
import { comes } from './ways.ts';
import { type MapWords, percent } from './words.ts';

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('. ');

/** What a screen reader says of a card: its name, and what is drawn on it and stands there nowhere in words. */
export function describeCard(card: Card, { words }: MapContext): { readonly name: string; readonly about: string } {
  const share = card.share === undefined ? '' : `${words.legend.share}: ${percent(card.share)}`;
  const missing = card.island ? words.noWay : card.reached === false ? words.nobody : '';
  if (card.kind === 'ending') {
    return { name: `${words.ending(card.mark)}: ${card.title.join(' ')}`, about: sentence([missing, share]) };
  }
  const about = sentence([
    words.legend.channels[card.channel],
    card.breaksIn ? words.legend.breaksIn : '',
    card.looks > 0 ? words.lookCount(card.looks) : '',
    card.counts,
    missing,
    share,
    ...(card.rows.length > 0 ? [] : card.ways.map(({ mark }) => (mark === '' ? words.back : words.to(mark)))),
  ]);
  return { name: `${words.scene(card.mark)}: ${card.caption} (${card.id})`, about };
}

/** What a screen reader says of a row: the whole text, what its marks mean, and where it goes. */
export function describeRow({ row, ways }: RowBox, words: MapWords): string {
  const signOf = (kind: Way['kind'], goal: Goal): string => {
    if (goal.to === 'back') return words.back;
    if (goal.to === 'again') return words.again;
    const mark = ways.find((way) => way.kind === kind && sameGoal(way.goal, goal))?.mark;
    return words.to(mark ?? goal.id);
  };
  return sentence([
    row.text,
    row.minutes,
    ...row.leans.map(({ pole }) => words.leans(pole)),
    ...row.notes.map((note) => (note.kind === 'points' ? words.points(note.criterion, note.points) : note.text)),
    ...row.exits.map(({ goal, when = '' }) => `${when} ${signOf('go', goal)}`.trim()),
    ...row.arrivals.map((arrival) => `${comes(arrival, words)} ${signOf('later', { to: 'scene', id: arrival.scene })}`),
  ]);
}

const sameGoal = (one: Goal, other: Goal): boolean =>
  one.to === other.to && ('id' in one ? one.id : '') === ('id' in other ? other.id : '');
