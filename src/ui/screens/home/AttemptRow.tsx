import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import type { ShelfAttempt, ShelfItem } from '../../../session/shelf.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { dayOf, timeOf } from '../../words/time.ts';
import { dateOf } from './dates.ts';
import type { HomeLinks } from './links.ts';

export interface AttemptRowProps {
  readonly attempt: ShelfAttempt;
  readonly item: Pick<ShelfItem, 'id' | 'title' | 'card' | 'unfinished'>;
  readonly language: Language;
  readonly links: HomeLinks;
  readonly onDownload: (attempt: string) => void;
  /** Begins a scenario anew, beside what was left off. */
  readonly onBegin: (scenario: string) => void;
}

/** One attempt: when, how it counts, how it ended, and the way to it. */
export function AttemptRow(props: AttemptRowProps) {
  const { attempt, language } = props;
  const { t } = useTranslation('home');
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
      <span className="attempt-row__ways">
        <Ways {...props} date={date} />
      </span>
    </li>
  );
}

/** To the debrief, or on with what was left off last; what cannot be played here can still be kept. */
function Ways({ attempt, item, links, onDownload, onBegin, date }: AttemptRowProps & { readonly date: string }) {
  const { t } = useTranslation(['home', 'common']);
  const which = (
    <span className="hidden">
      {' '}
      {item.title}, {date}
    </span>
  );
  if (attempt.problem !== undefined) {
    return (
      <Button kind="quiet" icon="download" onClick={() => onDownload(attempt.id)}>
        {t('common:download')}
        {which}
      </Button>
    );
  }
  if (attempt.ending !== undefined)
    return <Way href={links.debrief(attempt.id)} words={t('log.debrief')} which={which} />;
  if (attempt.id !== item.unfinished?.id) return null;
  return (
    <>
      {item.card === undefined ? null : (
        <Button kind="quiet" onClick={() => onBegin(item.id)}>
          {t('log.begin')}
          <span className="hidden"> {item.title}</span>
        </Button>
      )}
      <Way href={links.play(item.id)} words={t('log.goOn')} which={which} />
    </>
  );
}

function Way({ href, words, which }: { readonly href: string; readonly words: string; readonly which: ReactNode }) {
  return (
    <a className="button" href={href}>
      <span>
        {words}
        {which}
      </span>
      <Icon name="arrow" size="small" />
    </a>
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
