import { useTranslation } from 'react-i18next';
import { useReading } from './reading.ts';
import './Labels.css';

export interface LabelsProps {
  /** The scenario has changed since; this is about the version that was played. */
  readonly changed: boolean;
  /** It comes from a file, and is whose it says. */
  readonly fromFile: boolean;
}

/** What kind of attempt this is, where it is not simply the first of the player who looks at it. */
export function Labels({ changed, fromFile }: LabelsProps) {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const { attempt, report } = model;
  const labels = [
    ...(fromFile ? [t('label.file', { player: attempt.player })] : []),
    ...(attempt.mode === 'first' ? [] : [t(`label.${attempt.mode}`)]),
    ...(changed ? [t('label.earlierVersion')] : []),
    ...(report.stopped === undefined ? [] : [t('label.stopped')]),
    ...(report.ending === undefined && report.stopped === undefined ? [t('label.open')] : []),
  ];
  if (labels.length === 0) return null;
  return (
    <ul className="debrief-labels" aria-label={t('label.title')}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}
