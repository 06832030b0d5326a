import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../session/debrief.ts';
import { Button } from '../../components/Button.tsx';
import { dayOf, timeOf } from '../../words/time.ts';
import { EndingPage, piecesOf } from './EndingPage.tsx';
import { Labels, type LabelsProps } from './Labels.tsx';
import { OtherTruths } from './OtherTruths.tsx';
import { useReading } from './reading.ts';
import { lineText } from './words.ts';
import './EndingView.css';

export interface EndingViewProps {
  readonly ending: Outcome;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly labels: LabelsProps;
  /** Everything has been seen before. */
  readonly seen: boolean;
  readonly onDone: () => void;
}

/** A moment before any report: what came of it, one thing after another at the reader's pace. */
export function EndingView({ ending, headingRef, labels, seen, onDone }: EndingViewProps) {
  const { model, language } = useReading();
  const { t } = useTranslation('debrief');
  const pieces = piecesOf(ending);
  const [shown, setShown] = useState(seen ? pieces : Math.min(1, pieces));
  const pageRef = useRef<HTMLDivElement>(null);
  const done = shown >= pieces;
  const goOn = (): void => (done ? onDone() : setShown(shown + 1));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.repeat || (event.target as Element).closest('button, a, input, textarea'))
      return;
    event.preventDefault();
    goOn();
  };
  useEffect(() => {
    const panels = pageRef.current?.querySelectorAll('.ending-page > .panel');
    if (shown > 1 && !seen) panels?.[panels.length - 1]?.scrollIntoView?.({ block: 'nearest' });
  }, [shown, seen]);
  const day = dayOf(ending.clock, language, model.scenario.dated);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter goes on wherever focus is, beside the button that does the same
    <div className="ending-view" data-debrief="" ref={pageRef} onKeyDown={onKey}>
      <header className="ending-view__head">
        <p className="caption caption--place">{t('endedAt', { day, time: timeOf(ending.clock) })}</p>
        <h1 ref={headingRef} tabIndex={-1}>
          {ending.title}
        </h1>
        <Labels {...labels} />
      </header>
      <EndingPage ending={ending} shown={shown} />
      <p className="hidden" aria-live="polite">
        {newest(ending, shown)
          .map((line) => lineText(model.scenario, line))
          .join(' ')}
      </p>
      {done && model.others.length > 0 ? <OtherTruths heading="h2" /> : null}
      <div className="ending-view__on">
        {done ? null : (
          <Button kind="quiet" onClick={() => setShown(pieces)}>
            {t('showAll')}
          </Button>
        )}
        <Button kind="strong" iconAfter="arrow" data-continue="" onClick={goOn}>
          {done ? t('toDay') : t('goOn')}
        </Button>
      </div>
    </div>
  );
}

/** What the last step showed. */
const newest = ({ lines, after }: Outcome, shown: number) =>
  shown <= lines.length ? lines.slice(Math.max(0, shown - 1), shown) : (after[shown - lines.length - 1]?.lines ?? []);
