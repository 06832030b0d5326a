import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import { Caption } from '../../components/Caption.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { dayOf, timeOf } from '../../words/time.ts';
import { CoverPicture } from './CoverPicture.tsx';
import type { HomeLinks } from './links.ts';
import { briefly, dilemmaOf, type Waiting } from './values.ts';
import './WaitingPanel.css';

export interface WaitingPanelProps {
  readonly waiting: Waiting;
  readonly language: Language;
  readonly links: HomeLinks;
}

/** The work that waits, as one large panel that is one link. */
export function WaitingPanel({ waiting, language, links }: WaitingPanelProps) {
  const { t } = useTranslation(['home', 'common']);
  const { item } = waiting;
  const { caption, line, told, href } = useWords(waiting, language, links);
  const dilemma = dilemmaOf(item.card, language);
  return (
    <a className="waiting cover-frame" href={href}>
      <CoverPicture id={item.id} subject={item.card?.poles[0]?.id} />
      <div className="waiting__head">
        <Caption kind="place">{caption}</Caption>
        <strong className="waiting__title cover-letters">{item.title}</strong>
        {item.card === undefined ? null : (
          <span className="cover-about cover-letters">
            {[dilemma, t('common:minutes', { count: item.card.minutes })].filter(Boolean).join(' · ')}
          </span>
        )}
      </div>
      <div className="waiting__foot">
        {told === undefined ? null : <span className="waiting__told">{told}</span>}
        <span className="waiting__action">
          <span>{line}</span>
          <Icon name="arrow" />
        </span>
      </div>
    </a>
  );
}

interface Words {
  readonly caption: string;
  readonly line: string;
  readonly told: string | undefined;
  readonly href: string;
}

function useWords(waiting: Waiting, language: Language, links: HomeLinks): Words {
  const { t } = useTranslation(['home', 'common']);
  const { item, kind } = waiting;
  if (kind === 'resume') {
    const { clock, placeName, line } = waiting.at;
    const when = t('common:dayAndTime', { day: dayOf(clock, language), time: timeOf(clock) });
    return {
      caption: t('waiting.resume', { when }),
      line: t('waiting.resumeLine', { place: placeName }),
      told: line === undefined ? undefined : briefly(line),
      href: links.play(item.id),
    };
  }
  const summary = item.card?.summary[language];
  const told = { first: t('waiting.firstInvite'), next: summary, again: t('waiting.againInvite') }[kind];
  return { caption: t(`waiting.${kind}`), line: t(`waiting.${kind}Line`), told, href: links.play(item.id) };
}
