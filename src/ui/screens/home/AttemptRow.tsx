import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import type { ShelfAttempt } from '../../../session/shelf.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { dayOf, timeOf } from '../../words/time.ts';
import { dateOf } from './dates.ts';
import type { HomeLinks } from './links.ts';

export interface AttemptRowProps {
  readonly attempt: ShelfAttempt;
  /** Of the scenario. */
  readonly title: string;
  readonly language: Language;
  readonly links: HomeLinks;
  readonly onDownload: (attempt: string) => void;
}

/** One attempt: when, how it counts, how it ended, and the way to it. */
export function AttemptRow({ attempt, title, language, links, onDownload }: AttemptRowProps) {
  const { t } = useTranslation(['home', 'common']);
  const date = dateOf(attempt.startedAt, language);
  return (
    <li className="attempt-row">
      <span className="attempt-row__date">{date}</span>
      <span className="attempt-row__told">
        <Told attempt={attempt} language={language} />{' '}
        <span className="attempt-row__mode">
          {[t(`log.${attempt.mode}`), ...(attempt.changed ? [t('log.changed')] : [])].join(', ')}
        </span>
      </span>
      {attempt.problem !== undefined ? (
        <Button kind="quiet" icon="download" onClick={() => onDownload(attempt.id)}>
          {t('common:download')}
          <span className="hidden"> {date}</span>
        </Button>
      ) : (
        <a className="button" href={attempt.ending ? links.debrief(attempt.id) : links.resume(attempt.id)}>
          <span>
            {t(attempt.ending ? 'log.debrief' : 'log.goOn')}
            <span className="hidden">
              {' '}
              {title}, {date}
            </span>
          </span>
          <Icon name="arrow" size="small" />
        </a>
      )}
    </li>
  );
}

function Told({ attempt, language }: Pick<AttemptRowProps, 'attempt' | 'language'>) {
  const { t } = useTranslation(['home', 'common']);
  if (attempt.ending) return <em className="attempt-row__ending">{attempt.ending.title}</em>;
  if (attempt.at) {
    const { clock, placeName } = attempt.at;
    const when = t('common:dayAndTime', { day: dayOf(clock, language), time: timeOf(clock) });
    return <span>{t('log.unfinished', { place: placeName, when })}</span>;
  }
  return <span className="attempt-row__problem">{t(problemKey(attempt.problem))}</span>;
}

function problemKey(problem: ShelfAttempt['problem']) {
  if (problem?.code === 'unreachable') return 'log.unreachable' as const;
  return problem?.code === 'unplayable' ? ('log.unplayable' as const) : ('log.lost' as const);
}
