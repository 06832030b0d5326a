import { pieces } from './search.ts';

export interface MarkedProps {
  readonly text: string;
  readonly query: string;
}

/** A text in which what was searched for is marked. */
export function Marked({ text, query }: MarkedProps) {
  return pieces(text, query).map((piece) =>
    piece.found ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
  );
}
