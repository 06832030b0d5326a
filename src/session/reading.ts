/** How a reader goes through what is told: one balloon after another. Positions only go forward, but for a new play. */
import type { Passage } from './passages.ts';
import type { ReadingPosition } from './ports.ts';

const linesOf = (passages: readonly Passage[], index: number): number => passages[index]?.lines.length ?? 0;

/** Where everything has been read. */
export function endOf(passages: readonly Passage[]): ReadingPosition {
  const passage = Math.max(0, passages.length - 1);
  return { passage, lines: linesOf(passages, passage) };
}

export const isRead = (passages: readonly Passage[], { passage, lines }: ReadingPosition): boolean =>
  passage >= passages.length - 1 && lines >= linesOf(passages, passage);

/** One line further. A passage without words is passed by, unless it is the last. Stays where everything has been read. */
export function nextPosition(passages: readonly Passage[], { passage, lines }: ReadingPosition): ReadingPosition {
  if (lines < linesOf(passages, passage)) return { passage, lines: lines + 1 };
  return passage < passages.length - 1 ? beginOf(passages, passage + 1) : { passage, lines };
}

/** The first line from this passage on. */
export function beginOf(passages: readonly Passage[], from: number): ReadingPosition {
  const worded = passages.findIndex(({ index, lines }) => index >= from && lines.length > 0);
  return worded < 0 ? endOf(passages) : { passage: worded, lines: 1 };
}

/** The first line that the last step told. */
export function beginOfStep(passages: readonly Passage[], step: number): ReadingPosition {
  const first = passages.findIndex((passage) => passage.step === step);
  return first < 0 ? endOf(passages) : beginOf(passages, first);
}

/** A position that comes from elsewhere, held within what there is. */
export function within(passages: readonly Passage[], { passage, lines }: ReadingPosition): ReadingPosition {
  const end = endOf(passages);
  if (passage > end.passage) return end;
  return { passage, lines: Math.min(lines, linesOf(passages, passage)) };
}

export const furthest = (one: ReadingPosition, other: ReadingPosition): ReadingPosition =>
  one.passage > other.passage || (one.passage === other.passage && one.lines >= other.lines) ? one : other;
