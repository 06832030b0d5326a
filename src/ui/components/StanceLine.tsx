import { ink } from '../icons/pen.ts';
import './StanceLine.css';

export interface StanceLineProps {
  readonly poles: readonly [string, string];
  /** Each decision that leaned; `at` runs from -1 (the first pole) to 1 (the second). */
  readonly dots: readonly { readonly id: string; readonly at: number; readonly label: string }[];
  /** All of it in a sentence, for who cannot see the line. */
  readonly summary: string;
  /** “Geen cijfer. Beide kanten kunnen goed werk zijn.” */
  readonly note?: string;
}

/** Which way you leaned: a line between two poles, never a figure. */
export function StanceLine({ poles, dots, summary, note }: StanceLineProps) {
  return (
    <figure className="stance-line">
      <figcaption className="hidden">{summary}</figcaption>
      <div className="stance-line__poles" aria-hidden="true">
        <span>{poles[0]}</span>
        <span>{poles[1]}</span>
      </div>
      <div className="stance-line__line">
        <svg viewBox="0 0 300 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d={ink('M2 10 L298 10', 2.4, 0.5)} />
          <path d="M2 3 L2 17 M150 3 L150 17 M298 3 L298 17" vectorEffect="non-scaling-stroke" />
        </svg>
        <ul>
          {spread(dots).map((dot) => (
            <li key={dot.id} style={{ left: `${((dot.at + 1) / 2) * 100}%` }}>
              <span className="hidden">{dot.label}</span>
            </li>
          ))}
        </ul>
      </div>
      {note === undefined ? null : <p className="stance-line__note">{note}</p>}
    </figure>
  );
}

/** Dots that would lie on each other move towards the middle, so that each can be counted. */
function spread(dots: StanceLineProps['dots']): StanceLineProps['dots'] {
  const seen = new Map<number, number>();
  return dots.map((dot) => {
    const before = seen.get(dot.at) ?? 0;
    seen.set(dot.at, before + 1);
    const inward = dot.at > 0 ? -1 : 1;
    return { ...dot, at: Math.max(-1, Math.min(1, dot.at + inward * before * 0.14)) };
  });
}
