import { Ink } from './Ink.tsx';

export interface ClockFaceProps {
  readonly hours: number;
  readonly minutes: number;
}

const ticks = [0, 3, 6, 9].map((hour) => hand(hour / 12, 14.6, 12));

/** A clock that shows the time. The digits beside it say the same, so it is hidden from screen readers. */
export function ClockFace({ hours, minutes }: ClockFaceProps) {
  return (
    <svg className="clock-face" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <Ink
        d="M20 3 C30 2.8 37.2 10 37 20 C37.2 31 30 37.2 20 37 C9 37.2 2.8 30 3 20 C2.8 10 10 3.2 20 3 Z"
        width={3}
        fill="var(--sheet)"
      />
      {ticks.map((tick) => (
        <Ink key={tick} d={tick} width={1.7} />
      ))}
      <Ink d={hand((hours + minutes / 60) / 12, 8.5)} width={3} />
      <Ink d={hand(minutes / 60, 12.4)} width={2.2} />
    </svg>
  );
}

/** A line from near the middle (or from `from`) outwards; `turn` is a part of the whole round. */
function hand(turn: number, length: number, from = -1.5): string {
  const x = Math.sin(turn * 2 * Math.PI);
  const y = -Math.cos(turn * 2 * Math.PI);
  const at = (distance: number): string => `${(20 + x * distance).toFixed(2)} ${(20 + y * distance).toFixed(2)}`;
  return `M${at(from)} L${at(length)}`;
}
