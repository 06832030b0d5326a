import type { Letters } from './look.ts';
import { cut, measure } from './measure.ts';
import type { Note } from './rows.ts';

export const noteLetters: Letters = { size: 9.5 };
export const strongNoteLetters: Letters = { size: 9.5, bold: true };
/** From one point to the next, and how far they stand from their criterion. */
export const dotStep = 7;
export const dotsAfter = 4;
const gap = 10;

export interface PlacedNote {
  readonly note: Note;
  readonly x: number;
}

const lettersOf = (note: Note): Letters => (note.kind === 'words' && note.strong ? strongNoteLetters : noteLetters);

function widthOf(note: Note): number {
  if (note.kind === 'points') return measure(note.criterion, noteLetters) + dotsAfter + 3 * dotStep;
  return measure(note.text, lettersOf(note));
}

/** Lays notes next to each other, on as many lines as they take; one that is wider than a line is cut. */
export function flow(notes: readonly Note[], width: number): readonly (readonly PlacedNote[])[] {
  const lines: PlacedNote[][] = [];
  let x = 0;
  for (const each of notes) {
    const note = each.kind === 'words' ? { ...each, text: cut(each.text, width, lettersOf(each)) } : each;
    const line = lines.at(-1);
    if (line && x + widthOf(note) <= width) line.push({ note, x });
    else {
      x = 0;
      lines.push([{ note, x }]);
    }
    x += widthOf(note) + gap;
  }
  return lines;
}

/** How far a line of notes reaches. */
export function widthOfLine(line: readonly PlacedNote[]): number {
  const last = line.at(-1);
  return last ? last.x + widthOf(last.note) : 0;
}
