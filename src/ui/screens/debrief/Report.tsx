import { type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { DebriefLayout } from '../../components/DebriefLayout.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Again } from './Again.tsx';
import { Competencies } from './Competencies.tsx';
import { DayLine } from './DayLine.tsx';
import type { DebriefScreenProps } from './DebriefScreen.tsx';
import { Labels, type LabelsProps } from './Labels.tsx';
import { Luck } from './Luck.tsx';
import { Moment } from './Moment.tsx';
import { NotSeen } from './NotSeen.tsx';
import { PrintedDay } from './PrintedDay.tsx';
import { Resolution } from './Resolution.tsx';
import { useReading } from './reading.ts';
import { Stances } from './Stances.tsx';
import { Talk } from './Talk.tsx';
import { lineText } from './words.ts';

export interface ReportProps extends DebriefScreenProps {
  readonly labels: LabelsProps;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** The decision that is open. */
  readonly open: number;
  /** Changes when the reader should be taken to it. */
  readonly visit: number;
  /** Opens a decision and stays where one is. */
  readonly onSelect: (index: number) => void;
  readonly onEnding: () => void;
}

/** The day as a line of decisions, what each showed, and below it what can be said of all of them. */
export function Report(props: ReportProps) {
  const { labels, headingRef, open, visit, onSelect, onEnding, onPlayFrom, onPlayAgain, onNote, onKeep, onHome } =
    props;
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const id = useId();
  // On a phone what counts stands first; the figures open when they are asked for.
  const [wide] = useState(() => window.matchMedia?.('(min-width: 43.76em)').matches ?? true);
  const [kept, setKept] = useState(false);
  const keep = (): void => {
    onKeep();
    setKept(true);
  };
  const { ending, stops, scenario } = model;
  const stop = stops[open];
  return (
    <DebriefLayout
      title={ending?.title ?? scenario.title}
      headingRef={headingRef}
      told={<Told onEnding={onEnding} />}
      actions={
        <>
          {onPlayAgain === undefined ? null : <Button onClick={onPlayAgain}>{t('playAgain')}</Button>}
          <Button onClick={keep}>{t('keep')}</Button>
        </>
      }
    >
      <Labels {...labels} />
      {kept ? <Notice kind="told">{t('kept')}</Notice> : null}
      {stop === undefined ? null : (
        <>
          <DayLine open={open} controls={id} onSelect={onSelect} />
          <Moment key={stop.index} id={id} stop={stop} visit={visit} />
          <PrintedDay />
        </>
      )}
      <Again {...(onPlayFrom === undefined ? {} : { onPlayFrom })} />
      <details className="debrief-more" open={wide}>
        <summary>{t('more')}</summary>
        <div className="debrief-more__content">
          <Competencies />
          <div className="debrief-pair">
            <Stances />
            <NotSeen />
          </div>
          <Luck />
        </div>
      </details>
      <div className="debrief-pair">
        <Talk />
        <Resolution {...(onNote === undefined ? {} : { onNote })} />
      </div>
      <footer className="debrief-end">
        <p>{t('closing')}</p>
        <div className="debrief-end__ways">
          {onPlayAgain === undefined ? null : <Button onClick={onPlayAgain}>{t('playAgain')}</Button>}
          <Button icon="download" onClick={keep}>
            {t('keep')}
          </Button>
          <Button kind="quiet" onClick={onHome}>
            {t('home')}
          </Button>
        </div>
      </footer>
    </DebriefLayout>
  );
}

/** What the ending told, in short, and the way back to it. */
function Told({ onEnding }: { readonly onEnding: () => void }) {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  if (model.ending === undefined) return null;
  return (
    <p>
      {model.ending.lines.map((line) => lineText(model.scenario, line)).join(' ')}{' '}
      <button type="button" className="debrief-back" onClick={onEnding}>
        {t('howItEnded')}
      </button>
    </p>
  );
}
