import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { Beat } from '../../../plan/beats.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { personOf } from '../../words/people.ts';
import { dayOf, timeOf } from '../../words/time.ts';
import './LookBack.css';

export interface LookBackProps {
  readonly open: boolean;
  readonly scenario: Scenario;
  /** What has been read, in order. */
  readonly beats: readonly Beat[];
  readonly onClose: () => void;
}

/** Everything that was said so far, with its time: to read again, never to change. */
export function LookBack({ open, scenario, beats, onClose }: LookBackProps) {
  const { t } = useTranslation('play');
  return (
    <Dialog open={open} title={t('lookBack')} closeLabel={t('close')} size="wide" onClose={onClose}>
      <ol className="look-back">
        {beats.map((beat) => (
          <li key={beat.index}>
            <p className="look-back__when">
              {dayOf(beat.clock, scenario.language, scenario.dated)} {timeOf(beat.clock)}
            </p>
            {beat.words ? (
              <p className="look-back__you">
                <strong>{t('you')}:</strong>{' '}
                {beat.words.kind === 'answer' ? beat.words.items.map((item) => item.text).join(' ') : beat.words.text}
              </p>
            ) : null}
            {beat.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes its order
              <p key={index}>
                {line.kind === 'speech' ? <strong>{personOf(scenario, line.speaker).name}: </strong> : null}
                {line.kind === 'document' ? <strong>{line.title}: </strong> : null}
                {line.kind === 'document'
                  ? [line.text, ...(line.items ?? []).map((item) => item.text)].filter(Boolean).join(' ')
                  : line.text}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
