import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import type { ShelfItem } from '../../../session/shelf.ts';
import { timeOf } from '../../words/time.ts';
import { CoverPicture } from './CoverPicture.tsx';
import type { HomeLinks } from './links.ts';
import { dilemmaOf, timesPlayed } from './values.ts';
import './ScenarioCover.css';

export interface ScenarioCoverProps {
  readonly item: ShelfItem;
  readonly language: Language;
  readonly links: HomeLinks;
  /** There is room to say what it is about. */
  readonly roomy?: boolean;
}

/** A scenario as the cover of a comic. The whole cover is one link: to where one was, or to the beginning. */
export function ScenarioCover({ item, language, links, roomy }: ScenarioCoverProps) {
  const { t } = useTranslation(['home', 'common']);
  const { card, unfinished } = item;
  const dilemma = dilemmaOf(card, language);
  const count = timesPlayed(item);
  return (
    <a
      className={roomy ? 'scenario-cover scenario-cover--roomy cover-frame' : 'scenario-cover cover-frame'}
      href={links.play(item.id)}
    >
      <CoverPicture id={item.id} subject={card?.poles[0]?.id} />
      <span className="scenario-cover__head">
        <strong className="scenario-cover__title cover-letters">{card?.title[language] ?? item.title}</strong>
        {dilemma === undefined ? null : <span className="cover-about cover-letters">{dilemma}</span>}
        {roomy && card !== undefined ? (
          <span className="scenario-cover__summary cover-letters">{card.summary[language]}</span>
        ) : null}
      </span>
      <span className="scenario-cover__tags">
        {card === undefined ? null : <span className="tag">{t('common:minutes', { count: card.minutes })}</span>}
        {unfinished?.at === undefined ? null : (
          <span className="tag tag--amber">{t('work.resume', { time: timeOf(unfinished.at.clock) })}</span>
        )}
        {count === 0 ? null : <span className="tag tag--amber">{t('work.played', { count })}</span>}
      </span>
    </a>
  );
}
