import { useTranslation } from 'react-i18next';
import type { StrongAct } from '../../../core/scoring/strong.ts';
import type { DecisionStop } from '../../../session/debrief/stops.ts';
import { differenceOf } from './difference.ts';

export interface StrongAnswerProps {
  readonly strong: readonly StrongAct[];
  readonly stop: DecisionStop;
}

/** The nearest strong answer, as what it has more and less than the own one. */
export function StrongAnswer({ strong, stop }: StrongAnswerProps) {
  const { t } = useTranslation('debrief');
  const answer = strong.find(({ act }) => 'response' in act);
  if (answer === undefined) return null;
  const { more, less } = differenceOf(stop.act, answer.act);
  if (more.length + less.length === 0) return null;
  const how = more.length === 0 ? 'strongWithout' : less.length === 0 ? 'strongWith' : 'strongBoth';
  return (
    <>
      <p className="moment-ledger__standing">{t(`ledger.${how}`)}</p>
      <ul className="strong-answer">
        {more.map(({ id, text }) => (
          <li key={id}>
            <span className="hidden">{t('moment.kept')}: </span>
            <mark>{text}</mark>
          </li>
        ))}
        {less.map(({ id, text }) => (
          <li key={id}>
            <span className="hidden">{t('moment.struck')}: </span>
            <s>{text}</s>
          </li>
        ))}
      </ul>
    </>
  );
}
