import { useTranslation } from 'react-i18next';
import type { Observation } from '../../../core/scoring/evidence.ts';
import type { Stake } from '../../../session/debrief/offers.ts';
import type { DecisionStop } from '../../../session/debrief/stops.ts';
import { Drops } from '../../components/Drops.tsx';
import { OfferRow } from './OfferRow.tsx';
import { useReading } from './reading.ts';
import { criterionLabel } from './words.ts';

export interface StakeGroupProps {
  readonly stake: Stake;
  readonly stop: DecisionStop;
  /** The first group lists every choice that was open; the others only those that say something about the criterion. */
  readonly first: boolean;
}

/** One criterion at a decision, in plain words: what the own act showed of it, and what the others would have shown. */
export function StakeGroup({ stake: { criterion, own }, stop, first }: StakeGroupProps) {
  const { profile } = useReading();
  const { t } = useTranslation('debrief');
  const named = stop.offers.filter((offer) => first || offer.shows.has(criterion));
  const mine = named.find((offer) => offer.mine);
  const others = named.filter((offer) => !offer.mine);
  return (
    <div className="moment-ledger__group">
      <p>
        {profile.criteria[criterion]} <small>{criterionLabel(criterion, t)}</small>
      </p>
      <Standing own={own} />
      {mine === undefined ? null : (
        <ul>
          <OfferRow offer={mine} criterion={criterion} />
        </ul>
      )}
      {own !== undefined && mine === undefined ? <Answer own={own} /> : null}
      {others.length === 0 ? null : (
        <>
          <h4>{t('ledger.others')}</h4>
          <ul>
            {others.map((offer) => (
              <OfferRow key={offer.choice} offer={offer} criterion={criterion} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Whether it counts, said plainly where it does not, or not in full. */
function Standing({ own }: { readonly own: Observation | undefined }) {
  const { t } = useTranslation('debrief');
  if (own === undefined) return <p className="moment-ledger__standing">{t('ledger.ownSilent')}</p>;
  if (own.why !== undefined) return <p className="moment-ledger__standing">{t(`ledger.notCounted.${own.why}`)}</p>;
  return own.weight === 0.5 ? <p className="moment-ledger__standing">{t('ledger.half')}</p> : null;
}

/** What an answer to a task showed: its points, why, and what else could have taken points off. */
function Answer({ own }: { readonly own: Observation }) {
  const { t } = useTranslation('debrief');
  const held = own.minuses.filter((minus) => minus.held);
  const spared = own.minuses.filter((minus) => !minus.held);
  return (
    <>
      <ul>
        <li className="offer offer--mine">
          <Drops points={own.points} label={t('ledger.points', { points: own.points })} />
          <span className="offer__what">
            <b className="offer__mine">{t('ledger.mine')}</b>{' '}
            {own.points === 3 ? <b className="offer__word">{t('ledger.strong')}</b> : null}{' '}
            {held.length > 0 ? null : <span className="moment-ledger__reason">{own.reasons.join(' ')}</span>}
          </span>
        </li>
      </ul>
      <Minuses title={t('ledger.takenOff')} minuses={held} />
      <Minuses title={t('ledger.couldLose')} minuses={spared} />
    </>
  );
}

function Minuses({ title, minuses }: { readonly title: string; readonly minuses: Observation['minuses'] }) {
  const { t } = useTranslation('debrief');
  if (minuses.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {minuses.map(({ points, reason }) => (
          <li key={reason} className="minus">
            <b>{t('ledger.minus', { points })}</b> <span className="moment-ledger__reason">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
