import { useTranslation } from 'react-i18next';
import type { DecisionStop } from '../../../session/debrief/stops.ts';
import { useReading } from './reading.ts';
import { stopTitle } from './words.ts';
import './PrintedDay.css';

/** The whole day for on paper, where nothing can be opened: every decision, what it showed and why. Not on the screen. */
export function PrintedDay() {
  const { model } = useReading();
  return (
    <ol className="printed-day">
      <li>
        {model.scenario.title}, {model.attempt.player}, {model.attempt.startedAt.slice(0, 10)}
      </li>
      {model.stops.map((stop) => (
        <PrintedStop key={stop.index} stop={stop} />
      ))}
    </ol>
  );
}

function PrintedStop({ stop }: { readonly stop: DecisionStop }) {
  const reading = useReading();
  const { t } = useTranslation('debrief');
  const { act, items, stakes } = stop;
  return (
    <li>
      <b>{stopTitle(stop, reading, t)}</b>
      <p>
        {'choice' in act ? act.text : t('moment.keptCount', { count: act.items.length, all: items.length })}{' '}
        {'choice' in act ? null : <i>{act.items.map(({ text }) => text).join(' ')}</i>}
      </p>
      {stakes.map(({ criterion, own }) =>
        own === undefined ? null : (
          <p key={criterion} className="printed-day__showed">
            {criterion}, {t('ledger.points', { points: own.points })}. {own.reasons.join(' ')}{' '}
            {own.why === undefined ? null : t(`ledger.notCounted.${own.why}`)}
          </p>
        ),
      )}
    </li>
  );
}
