import type { Channel, Line } from '../../scenario/model.ts';
import type { Goal } from './exits.ts';
import type { PlacedNote } from './notes.ts';
import type { Row } from './rows.ts';

/** A way out as it stands on a card. Lengths are in units of the map, from the top of the card. */
export interface Way {
  readonly kind: 'go' | 'later';
  readonly goal: Goal;
  /** When it is taken, or when it comes. */
  readonly label: string;
  /** What stands on its sign: the number of the moment, the letter of the ending. */
  readonly mark: string;
  /** Where its sign ends, and the middle of it. */
  readonly right: number;
  readonly y: number;
  /** Where its line leaves the edge of the card. */
  readonly leaves: number;
  /** The row that it leaves from. */
  readonly row: string;
}

export interface RowBox {
  readonly row: Row;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** How wide the sign is that stands beside the text, 0 where none does. */
  readonly beside: number;
  readonly notes: readonly (readonly PlacedNote[])[];
  readonly ways: readonly Way[];
}

interface CardParts {
  readonly id: string;
  /** The number of a moment, the letter of an ending. */
  readonly mark: string;
  readonly width: number;
  readonly height: number;
  /** Nothing in the file leads here. */
  readonly island: boolean;
  readonly reached?: boolean;
  readonly share?: number;
  readonly ways: readonly Way[];
  /** The first words, or the first line of an ending. */
  readonly opening: readonly string[];
}

export interface SceneCard extends CardParts {
  readonly kind: 'scene';
  readonly channel: Channel;
  /** “do 11.10 · Het Eiland”. */
  readonly caption: string;
  readonly start: boolean;
  readonly breaksIn: boolean;
  readonly looks: number;
  /** “telt voor C13”; empty where there is nothing to count. */
  readonly counts: string;
  readonly countsNot: boolean;
  /** Without rows where there are too many moments for them. */
  readonly rows: readonly RowBox[];
}

export interface EndingCard extends CardParts {
  readonly kind: 'ending';
  readonly title: readonly string[];
}

export type Card = SceneCard | EndingCard;

/** The first thing that these lines can say. */
export function openingWords(lines: readonly Line[], name: (person: string) => string): string {
  for (const line of lines) {
    const words = wordsOf(line, name);
    if (words !== '') return words;
  }
  return '';
}

function wordsOf(line: Line, name: (person: string) => string): string {
  switch (line.kind) {
    case 'speech':
      return `${name(line.speaker)}: ${line.text}`;
    case 'document':
      return line.title;
    case 'one-of':
      return openingWords(line.lines, name);
    case 'narration':
      return line.text;
  }
}
