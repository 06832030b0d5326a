import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import type { ShelfItem } from '../../../session/shelf.ts';
import { AttemptRow } from './AttemptRow.tsx';
import { CoverPicture } from './CoverPicture.tsx';
import type { HomeLinks } from './links.ts';
import { endingsSeen } from './values.ts';
import './PlayLog.css';

export interface PlayLogProps {
  /** Those of which something was played. */
  readonly items: readonly ShelfItem[];
  readonly language: Language;
  readonly links: HomeLinks;
  /** Offers an attempt as a file. */
  readonly onDownload: (attempt: string) => void;
  /** Begins a scenario anew, beside what was left off. */
  readonly onBegin: (scenario: string) => void;
}

/** So many attempts stand open; older ones fold away. */
const open = 3;

/** What you have played: the endings you saw, and every attempt with its debrief. */
export function PlayLog({ items, ...rest }: PlayLogProps) {
  const { t } = useTranslation('home');
  return (
    <section className="play-log" aria-labelledby="play-log">
      <h2 id="play-log">{t('log.title')}</h2>
      <ul className="play-log__items">
        {items.map((item) => (
          <LogItem key={item.id} item={item} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function LogItem({ item, ...rest }: Omit<PlayLogProps, 'items'> & { readonly item: ShelfItem }) {
  const { t } = useTranslation('home');
  const endings = endingsSeen(item);
  const older = item.attempts.slice(open);
  const rows = (attempts: ShelfItem['attempts']) => (
    <ul className="play-log__attempts">
      {attempts.map((attempt) => (
        <AttemptRow key={attempt.id} attempt={attempt} item={item} {...rest} />
      ))}
    </ul>
  );
  return (
    <li className="play-log__item">
      <div className="panel panel--small play-log__picture" aria-hidden="true">
        <CoverPicture id={item.id} subject={item.card?.poles[0]?.id} />
      </div>
      <div className="play-log__head">
        <h3>{item.title}</h3>
        {endings.length === 0 ? null : (
          <ul className="play-log__endings" aria-label={t('log.endings')}>
            {endings.map((ending) => (
              <li key={ending.id}>
                <em>{ending.title}</em>
                {ending.times > 1 ? <span> {t('log.times', { count: ending.times })}</span> : null}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="play-log__rows">
        {rows(item.attempts.slice(0, open))}
        {older.length === 0 ? null : (
          <details>
            <summary>{t('log.more', { count: older.length })}</summary>
            {rows(older)}
          </details>
        )}
      </div>
    </li>
  );
}
