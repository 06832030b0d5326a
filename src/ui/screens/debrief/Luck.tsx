import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LineWords } from './LineWords.tsx';
import { OtherTruths } from './OtherTruths.tsx';
import { useReading } from './reading.ts';

/** What nobody could know, and the same acts with other luck. */
export function Luck() {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const id = useId();
  if (model.luck.length + model.others.length === 0) return null;
  return (
    <section className="debrief-sheet debrief-sheet--bare" aria-labelledby={id}>
      <h2 id={id}>{t('luck.title')}</h2>
      {model.luck.map((line) => (
        <p key={JSON.stringify(line)}>
          <LineWords line={line} />
        </p>
      ))}
      <OtherTruths heading="h3" />
    </section>
  );
}
