import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { challengeNames, dilemmaNames } from '../../../core/profile/names.ts';
import { lookup } from '../../../core/shared/ids.ts';
import type { Localised } from '../../../core/shared/language.ts';
import { useReading } from './reading.ts';
import { StanceFigure } from './StanceFigure.tsx';

const names: Readonly<Record<string, Localised>> = { ...dilemmaNames, ...challengeNames };

/** Which way one leaned on each dilemma, and when each side fits better. */
export function Stances() {
  const { model, language } = useReading();
  const { t } = useTranslation('debrief');
  const id = useId();
  const { stance } = model.report;
  if (stance.length === 0) return null;
  return (
    <section className="debrief-sheet" aria-labelledby={id}>
      <h2 id={id}>{t('stance.title')}</h2>
      {stance.map((each) => (
        <div key={each.dilemma} className="stance">
          <h3>
            {lookup(names, each.dilemma)?.[language] ?? each.dilemma} <small>{each.dilemma}</small>
          </h3>
          {each.poles.every(({ decisions }) => decisions.length === 0) ? (
            <p>{t('stance.none')}</p>
          ) : (
            <StanceFigure stance={each} />
          )}
          {each.poles.map(({ pole, fits }) => (fits === undefined ? null : <p key={pole}>{fits}</p>))}
        </div>
      ))}
    </section>
  );
}
