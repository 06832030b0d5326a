import { useTranslation } from 'react-i18next';
import type { DescribedAct } from '../../../core/scoring/offer.ts';
import type { DecisionStop } from '../../../session/debrief/stops.ts';
import { differenceOf } from './difference.ts';
import { actWords } from './words.ts';

export interface StrongAnswersProps {
  readonly stop: DecisionStop;
}

/** Answers to the task that would have been strong where the own one was not; each once, though several criteria point to it. */
export function StrongAnswers({ stop }: StrongAnswersProps) {
  const answers = stop.stakes
    .filter(({ own }) => own !== undefined && own.points < 3)
    .flatMap(({ own }) => own?.strong.find(({ act }) => 'response' in act)?.act ?? []);
  const once = new Map(answers.map((act) => [actWords(act), act]));
  if (once.size === 0 || 'choice' in stop.act) return null;
  return (
    <div className="moment-ledger__group">
      {[...once].map(([words, act]) => (
        <StrongAnswer key={words} own={stop.act} answer={act} />
      ))}
    </div>
  );
}

/** A strong answer, as what it has more and less than the own one. */
function StrongAnswer({ own, answer }: { readonly own: DescribedAct; readonly answer: DescribedAct }) {
  const { t } = useTranslation('debrief');
  const { more, less } = differenceOf(own, answer);
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
