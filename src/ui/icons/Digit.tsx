import { Ink } from './Ink.tsx';

const ring = 'M17 2.2 C27 2 32 9 31.8 17 C32 26 26 32 17 31.8 C8 32 2 26 2.2 17 C2 8 9 2.4 17 2.2 Z';

const strokes = [
  'M17 8 C12 8 11 13 11 17 C11 22 13 26 17 26 C21 26 23 22 23 17 C23 12 21 8 17 8 Z',
  'M13 10.5 L17.5 7.5 L17.2 26',
  'M11.5 11.5 C11 6 22 5 22 11.5 C22 16.5 13.5 19.5 11.2 25.2 L23 25',
  'M11.5 8.5 C15 5.5 22.5 6.5 21 12 C20 15.2 17 15.8 15 15.8 C20 15.4 23.6 18 22 22.2 C20 27 12.5 26 10.5 22.6',
  'M18.5 7 L9.8 20.4 L24 20.2 M19.2 14.5 L19 26.4',
  'M22 7.4 L13.2 7.2 L12.2 14.6 C16 12.4 23 13.6 22.2 20 C21.2 26.4 13 26 10.6 22.8',
  'M20.5 7.5 C15 9 11.4 15 11.8 20 C12.2 26.6 22.4 26.4 22.2 20.4 C22 15.2 14.4 14.6 12.2 19',
  'M11 8.2 L23 7.8 C19 13 16.4 19 15.2 26.2',
  'M17 7.4 C11.4 7.4 11.6 14.4 17 16 C24 18 23.4 26.2 17 26.2 C10.6 26.2 10 18 17 16 C22.4 14.4 22.6 7.4 17 7.4 Z',
  'M21.8 13.4 C21.4 18.4 12 18.6 12 12.6 C12 6.4 21.8 6 22 12.4 C22.2 18.6 20 23.4 15.6 26.4',
] as const;

export interface DigitProps {
  /** 0 to 9; what is more than that has no key of its own and stays a ring. */
  readonly value: number;
}

/** The number of a choice, drawn by hand in a ring. */
export function Digit({ value }: DigitProps) {
  const stroke = strokes[value];
  return (
    <svg className="digit" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <Ink d={ring} width={2} fill="var(--caption)" />
      {stroke === undefined ? null : <Ink d={stroke} width={2.7} />}
    </svg>
  );
}
