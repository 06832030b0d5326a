import { useTranslation } from 'react-i18next';
import type { DecisionStop } from '../../../session/debrief/stops.ts';
import { OfferRow } from './OfferRow.tsx';
import { useReading } from './reading.ts';
import { StakeGroup } from './StakeGroup.tsx';
import { StanceFigure } from './StanceFigure.tsx';
import { StrongAnswers } from './StrongAnswers.tsx';
import './MomentLedger.css';

export interface MomentLedgerProps {
  readonly stop: DecisionStop;
}

/** What a decision showed and why, what else was on offer, and which way one leaned. */
export function MomentLedger({ stop }: MomentLedgerProps) {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const { stakes, offers, shut, leans } = stop;
  const dilemmas = model.report.stance.filter(({ dilemma }) => leans.some((lean) => lean.dilemma === dilemma));
  return (
    <div className="moment-ledger prose">
      <h3>{t('ledger.title')}</h3>
      {stakes.map((stake, place) => (
        <StakeGroup key={stake.criterion} stake={stake} stop={stop} first={place === 0} />
      ))}
      <StrongAnswers stop={stop} />
      {stakes.length === 0 ? <Pointless stop={stop} /> : null}
      {shut.length === 0 ? null : (
        <div className="moment-ledger__group">
          <h4>{t('ledger.shut')}</h4>
          <ul>
            {shut.map(({ choice, text, closed }) => (
              <li key={choice} className="moment-ledger__shut">
                {text} {closed === undefined ? null : <span className="moment-ledger__reason">{closed}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {dilemmas.length === 0 || offers.length + stakes.length === 0 ? null : (
        <div className="moment-ledger__group">
          <h4>{t('stance.title')}</h4>
          {dilemmas.map((stance) => (
            <StanceFigure key={stance.dilemma} stance={stance} />
          ))}
        </div>
      )}
    </div>
  );
}

/** A decision without points: a dilemma, or nothing that the story says anything about. */
function Pointless({ stop: { offers } }: MomentLedgerProps) {
  const { t } = useTranslation('debrief');
  const sides = offers.some(({ leans }) => leans.length > 0);
  return (
    <div className="moment-ledger__group">
      <p>{sides ? t('ledger.noPoints') : t('ledger.noLean')}</p>
      <ul>
        {offers.map((offer) => (
          <OfferRow key={offer.choice} offer={offer} />
        ))}
      </ul>
    </div>
  );
}
