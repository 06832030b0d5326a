import { useTranslation } from 'react-i18next';
import type { CriterionId } from '../../../core/profile/structure.ts';
import type { Offer } from '../../../session/debrief/offers.ts';
import { Drops } from '../../components/Drops.tsx';
import { useReading } from './reading.ts';
import { poleName } from './words.ts';

export interface OfferRowProps {
  readonly offer: Offer;
  /** The criterion by which it is looked at; none where there are no points. */
  readonly criterion?: CriterionId;
}

/** A choice that was open: the words, what it would have shown, and why. */
export function OfferRow({ offer, criterion }: OfferRowProps) {
  const { profile } = useReading();
  const { t } = useTranslation('debrief');
  const { text, mine, unlawful, leans } = offer;
  const shown = criterion === undefined ? undefined : offer.shows.get(criterion);
  return (
    <li className={`offer${mine ? ' offer--mine' : ''}${criterion === undefined ? ' offer--plain' : ''}`}>
      {shown === undefined ? null : (
        <Drops points={shown.points} label={t('ledger.points', { points: shown.points })} />
      )}
      <span className="offer__what">
        {mine ? <b className="offer__mine">{t('ledger.mine')}</b> : null} <span className="offer__text">{text}</span>{' '}
        {shown?.points === 3 ? <b className="offer__word">{t('ledger.strong')}</b> : null}{' '}
        {unlawful ? <b className="offer__word offer__word--not">{t('ledger.unlawful')}</b> : null}{' '}
        {leans.map(({ dilemma, pole }) => (
          <span key={dilemma} className="offer__word offer__word--side">
            {t('ledger.leans', { pole: poleName(profile, dilemma, pole).toLowerCase() })}
          </span>
        ))}{' '}
        {criterion === undefined ? null : (
          <span className="moment-ledger__reason">
            {shown === undefined ? t('ledger.silent') : shown.reasons.join(' ')}
          </span>
        )}
      </span>
    </li>
  );
}
