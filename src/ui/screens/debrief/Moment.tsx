import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionStop } from '../../../session/debrief/stops.ts';
import { Button } from '../../components/Button.tsx';
import { MomentLedger } from './MomentLedger.tsx';
import { MomentPanel } from './MomentPanel.tsx';
import { MomentText } from './MomentText.tsx';
import { useReading } from './reading.ts';
import { stopTitle } from './words.ts';
import './Moment.css';

export interface MomentProps {
  readonly id: string;
  readonly stop: DecisionStop;
  /** How often a reader was brought to a moment; 0 at the beginning, when nobody was. */
  readonly visit: number;
}

/** One decision, opened: the moment again, what one knew, what came of it, and what it showed. */
export function Moment({ id, stop, visit }: MomentProps) {
  const reading = useReading();
  const { t } = useTranslation('debrief');
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visit === 0) return;
    ref.current?.focus({ preventScroll: true });
    bringIntoSight(ref.current);
  }, [visit]);
  const back = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') document.querySelector<HTMLElement>('.stop--open > button')?.focus();
  };
  return (
    <section id={id} className="moment" aria-labelledby={`${id}-title`} onKeyDown={back}>
      <header className="moment__head">
        <h2 id={`${id}-title`} tabIndex={-1} ref={ref}>
          {stopTitle(stop, reading, t)}
        </h2>
      </header>
      <MomentPanel stop={stop} />
      <MomentText stop={stop} />
      <MomentLedger stop={stop} />
      <Steps index={stop.index} />
    </section>
  );
}

/** Scrolls only where too little of what stands below a heading would be seen. */
function bringIntoSight(heading: HTMLElement | null): void {
  const top = heading?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > window.innerHeight * 0.6) heading?.scrollIntoView?.({ block: 'start' });
}

/** On to the next decision or back to the one before, from where one has read to. */
function Steps({ index }: { readonly index: number }) {
  const { model, onOpen } = useReading();
  const { t } = useTranslation('debrief');
  return (
    <nav className="moment__steps" aria-label={t('day.move')}>
      {index > 0 ? (
        <Button kind="quiet" onClick={() => onOpen(index - 1)}>
          {t('day.previous')}
        </Button>
      ) : null}
      {index < model.stops.length - 1 ? (
        <Button iconAfter="arrow" onClick={() => onOpen(index + 1)}>
          {t('day.next')}
        </Button>
      ) : null}
    </nav>
  );
}
