import { useTranslation } from 'react-i18next';
import type { Consequence } from '../../../session/debrief/consequences.ts';
import { firstNameOf } from '../../words/people.ts';
import { timeOf } from '../../words/time.ts';
import { LineWords } from './LineWords.tsx';
import { useReading } from './reading.ts';
import { stopTime, type Translate } from './words.ts';

export interface ConsequencesProps {
  readonly after: readonly Consequence[];
}

/** What came of a decision, each with its time. */
export function Consequences({ after }: ConsequencesProps) {
  const reading = useReading();
  const { t } = useTranslation('debrief');
  return (
    <ol className="consequences">
      {after.map((consequence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what happened never changes its order
        <li key={index} className={`consequences__${consequence.kind}`}>
          <span className="consequences__time">
            {consequence.kind === 'ending' ? t('moment.atTheEnd') : stopTime(consequence.clock, reading)}
          </span>
          <span className="consequences__what">
            <What consequence={consequence} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function What({ consequence }: { readonly consequence: Consequence }) {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  if (consequence.kind === 'promise') return promiseWords(consequence, firstNameOf(model.scenario, consequence.to), t);
  if (consequence.kind === 'text') return <Changed change={consequence} />;
  return consequence.lines.map((line) => (
    <span key={JSON.stringify(line)} className="consequences__line">
      <LineWords line={line} />{' '}
    </span>
  ));
}

function promiseWords(promise: Extract<Consequence, { kind: 'promise' }>, name: string, t: Translate): string {
  const { by, status, before } = promise;
  const values = { name, time: timeOf(before) };
  return by === 'kept' ? t('promise.kept', values) : t(`promise.${by}.${status}`, values);
}

function Changed({ change }: { readonly change: Extract<Consequence, { kind: 'text' }> }) {
  const { t } = useTranslation('debrief');
  return (['struck', 'written', 'reworded'] as const).map((how) =>
    change[how].length === 0 ? null : (
      <span key={how} className="consequences__line">
        {t(`text.${how}`)} {change[how].map(({ text }) => `‘${text}’`).join(', ')}{' '}
      </span>
    ),
  );
}
