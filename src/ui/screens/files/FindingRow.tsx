import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import type { Excerpt, Finding } from '../../../session/findings.ts';
import { Button } from '../../components/Button.tsx';

export interface FindingRowProps {
  readonly finding: Finding;
  readonly language: Language;
  /** One of many that have the same cure: it has been told. */
  readonly cureIsTold?: boolean;
  /** The reader comes back to this one. */
  readonly focused: boolean;
  /** Shows the point in the play; nothing where nobody gets there. */
  readonly onTryOut: (() => void) | undefined;
}

/** What is wrong, on which line, what to do, and the way to see it. */
export function FindingRow({ finding, language, cureIsTold = false, focused, onTryOut }: FindingRowProps) {
  const { t } = useTranslation('home');
  const { severity, code, file, line, column, message, cure, excerpt } = finding;
  const button = useRef<HTMLButtonElement>(null);
  const canTry = onTryOut !== undefined;
  useEffect(() => {
    if (!focused || !canTry) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView?.({ block: 'center' });
  }, [focused, canTry]);
  return (
    <div className={`finding finding--${severity}`}>
      <p className="finding__place">
        <span className="tag">
          {t(`files.${severity}`)} {code}
        </span>
        <span>{t('files.place', { file, line, column })}</span>
      </p>
      {excerpt === undefined ? null : <Line line={line} excerpt={excerpt} />}
      <p className="finding__message">{message[language]}</p>
      {cureIsTold ? null : (
        <p>
          <strong>{t('files.cure')}</strong> {cure[language]}
        </p>
      )}
      {onTryOut === undefined ? null : (
        <Button ref={button} className="finding__play" iconAfter="arrow" onClick={onTryOut}>
          {t('files.playUpTo')}
          <span className="hidden"> {t('files.place', { file, line, column })}</span>
        </Button>
      )}
    </div>
  );
}

function Line({ line, excerpt: { before, marked, after } }: { readonly line: number; readonly excerpt: Excerpt }) {
  return (
    <pre className="finding__line">
      <span className="finding__number" aria-hidden="true">
        {line}
      </span>
      <code>
        {before}
        <mark>{marked}</mark>
        {after}
      </code>
    </pre>
  );
}
