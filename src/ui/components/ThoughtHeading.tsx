import { Ink } from '../icons/Ink.tsx';
import './ThoughtHeading.css';

export interface ThoughtHeadingProps {
  /** So that the choices can be named by it. */
  readonly id?: string;
  /** “Wat zeg je tegen Winston?” */
  readonly question: string;
  readonly hint?: string;
}

const circle = (x: number, y: number, r: number): string =>
  `M${x} ${y - r} C${x + r * 1.36} ${y - r} ${x + r * 1.3} ${y + r} ${x} ${y + r} C${x - r * 1.3} ${y + r} ${x - r * 1.36} ${y - r} ${x} ${y - r} Z`;

const circles = [circle(6, 30, 3.6), circle(18, 22, 5.8), circle(33, 12, 9)];

/** The question, and the three circles by which your thoughts climb from the picture to the choices. */
export function ThoughtHeading({ id, question, hint }: ThoughtHeadingProps) {
  return (
    <div className="thought-heading">
      <svg viewBox="0 0 44 36" aria-hidden="true" focusable="false">
        {circles.map((path) => (
          <Ink key={path} d={path} width={2} fill="var(--sheet)" />
        ))}
      </svg>
      <h2 id={id}>{question}</h2>
      {hint === undefined ? null : <p>{hint}</p>}
    </div>
  );
}
