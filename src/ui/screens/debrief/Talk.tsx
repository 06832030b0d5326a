import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useReading } from './reading.ts';

/** The questions of the file: what it came down to, what to talk about, what to ask at a placement. */
export function Talk() {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const id = useId();
  const { decided, ask, internship } = model;
  if (decided === undefined && ask.length === 0 && internship === undefined) return null;
  return (
    <section className="debrief-sheet" aria-labelledby={id}>
      <h2 id={id}>{t('talk.title')}</h2>
      {decided === undefined ? null : (
        <>
          <h3>{t('talk.decided')}</h3>
          <p>{decided}</p>
        </>
      )}
      <ul className="talk">
        {ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {internship === undefined ? null : <p className="internship">{internship}</p>}
    </section>
  );
}
