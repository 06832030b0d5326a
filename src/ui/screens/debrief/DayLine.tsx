import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecisionStrip } from '../../components/DecisionStrip.tsx';
import { useReading } from './reading.ts';
import { actBriefly, stopName, stopTime, stopTitle } from './words.ts';

export interface DayLineProps {
  readonly open: number;
  /** The id of the part that shows the open decision. */
  readonly controls: string;
  readonly onSelect: (index: number) => void;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** All decisions on one line of water. A click goes to the decision; the arrow keys open one after another and stay on the line. */
export function DayLine({ open, controls, onSelect }: DayLineProps) {
  const reading = useReading();
  const { model, onOpen } = reading;
  const { t } = useTranslation('debrief');
  const ref = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const headingId = useId();
  const onKey = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const buttons = [...(ref.current?.querySelectorAll<HTMLButtonElement>('ol button') ?? [])];
    const to = move(Math.max(0, buttons.indexOf(event.target as HTMLButtonElement)), buttons.length - 1);
    const stop = model.stops[to];
    if (stop === undefined) return;
    onSelect(to);
    buttons[to]?.focus();
    setSaid(t('day.opened', { title: stopTitle(stop, reading, t) }));
  };
  return (
    <section ref={ref} className="day-line" aria-labelledby={headingId} onKeyDown={onKey}>
      <h2 id={headingId} className="hidden">
        {t('day.title')}
      </h2>
      <p className="hidden">{t('day.help')}</p>
      <DecisionStrip
        label={t('day.label', { count: model.stops.length })}
        stops={model.stops.map((stop) => ({
          id: String(stop.index),
          time: stopTime(stop.clock, reading),
          name: stopName(model, stop),
          text: actBriefly(stop, t),
          channel: stop.channel,
          place: stop.place,
          mood: stop.mood,
          ...(stop.person === undefined ? {} : { person: stop.person }),
        }))}
        opened={String(open)}
        controls={controls}
        onOpen={(id) => onOpen(Number(id))}
      />
      <p className="hidden" aria-live="polite">
        {said}
      </p>
    </section>
  );
}
