import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { competencyNames } from '../../../core/profile/names.ts';
import type { CompetencyReport } from '../../../core/scoring/report.ts';
import type { ResultFigure } from '../../../core/scoring/results.ts';
import { Drops } from '../../components/Drops.tsx';
import { useReading } from './reading.ts';
import { criterionLabel, stopName, stopTime, stopTitle } from './words.ts';
import './Competencies.css';

/** Per competency what counted of the approach, and beside it what came of it; side by side, never mixed, never a level. */
export function Competencies() {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const id = useId();
  const { competencies } = model.report;
  if (competencies.length === 0) return null;
  return (
    <section className="debrief-sheet competencies" aria-labelledby={id}>
      <h2 id={id}>{t('results.title')}</h2>
      <p>{t('results.intro')}</p>
      {competencies.map((report) => (
        <CompetencyPart key={report.competency} report={report} />
      ))}
      <p className="competencies__no-level">{t('results.noLevel')}</p>
    </section>
  );
}

function CompetencyPart({ report }: { readonly report: CompetencyReport }) {
  const { language } = useReading();
  const { t } = useTranslation('debrief');
  const { competency, decisions, result } = report;
  return (
    <article className="competency">
      <h3>
        {competencyNames[competency][language]} <small>{competency}</small>
      </h3>
      <div className="competency__approach">
        <h4>{t('results.approach')}</h4>
        <p>{t('results.counted', { count: decisions })}</p>
        <Counted report={report} />
      </div>
      <div className="competency__result">
        <h4>{t('results.result')}</h4>
        <Result result={result} />
      </div>
    </article>
  );
}

/** Every observation that counted, each a way to its decision. */
function Counted({ report: { ledger } }: { readonly report: CompetencyReport }) {
  const reading = useReading();
  const { model, onOpen } = reading;
  const { t } = useTranslation('debrief');
  return (
    <ul className="counted">
      {ledger.map(({ decision, criterion, points }) => {
        const stop = model.stops[decision];
        if (stop === undefined) return null;
        return (
          <li key={`${decision}/${criterion}`}>
            <button type="button" onClick={() => onOpen(decision)}>
              <span className="hidden">{t('results.openMoment', { title: stopTitle(stop, reading, t) })} </span>
              <span aria-hidden="true">
                {stopTime(stop.clock, reading)} {stopName(model, stop)}
              </span>
              <small>{criterion}</small>
              <Drops points={points} label={t('ledger.points', { points })} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Result({ result }: { readonly result: ResultFigure | undefined }) {
  const { model, profile, language } = useReading();
  const { t } = useTranslation('debrief');
  if (result === undefined) return <p>{model.ending === undefined ? t('results.noneYet') : t('results.noResult')}</p>;
  const { judged, value, bounds, ratio, gap } = result;
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 });
  return (
    <>
      <ul className="judged">
        {judged.map(({ criterion, points, reason }) => (
          <li key={criterion}>
            <Drops points={points} label={t('ledger.points', { points })} />
            <span>
              {reason}{' '}
              <span className="judged__criterion">
                {profile.criteria[criterion]} <small>{criterionLabel(criterion, t)}</small>
              </span>
            </span>
          </li>
        ))}
      </ul>
      {bounds === undefined ? null : (
        <p className="competency__sum">
          {t('results.sum', { value, ...bounds })}{' '}
          {ratio === undefined ? null : (
            <small>{t('results.ratio', { value, ...bounds, ratio: number.format(ratio) })}</small>
          )}
        </p>
      )}
      {gap === undefined ? null : <p className="competency__gap">{t(`results.gap.${gap}`)}</p>}
    </>
  );
}
