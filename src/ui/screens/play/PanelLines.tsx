import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownLine } from '../../../core/engine/events.ts';
import type { Mood, Scenario } from '../../../core/scenario/model.ts';
import { Balloon } from '../../components/Balloon.tsx';
import { Caption } from '../../components/Caption.tsx';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { MailMessage } from '../../components/MailMessage.tsx';
import { OwnWords } from '../../components/OwnWords.tsx';
import { personOf } from '../../words/people.ts';
import type { PanelItem } from './panel.ts';

/** How lines are shown: as a mail, as messages, in the voice of a caller on the left, or of somebody on the right. */
export type PanelForm = 'mail' | 'chat' | 'phone' | 'other';

export interface PanelLinesProps {
  readonly scenario: Scenario;
  readonly items: readonly PanelItem[];
  readonly form: PanelForm;
  /** How everybody looked when the scene opened; lines change it. */
  readonly people: Readonly<Record<string, Mood>>;
  /** The button that takes back what is marked. */
  readonly takeBack?: ReactNode;
}

/** What was told and said in this panel, in order. */
export function PanelLines({ scenario, items, form, people, takeBack }: PanelLinesProps) {
  const { t } = useTranslation('play');
  const moods = new Map(Object.entries(people));
  return items.map((item) => {
    const last = item === items.at(-1) || undefined;
    if (item.kind === 'words') {
      return (
        <div key={item.key} className="play-line" data-fresh={last}>
          <OwnWords you={t('you')} {...(item.marked && takeBack ? { action: takeBack } : {})}>
            <p>{item.words.kind === 'answer' ? t('handedIn', { count: item.words.items.length }) : item.words.text}</p>
          </OwnWords>
        </div>
      );
    }
    const { line } = item;
    if (line.kind === 'speech') moods.set(line.speaker, line.mood ?? moods.get(line.speaker) ?? 'neutral');
    return (
      <div key={item.key} className="play-line" data-fresh={last}>
        <LineView
          scenario={scenario}
          line={line}
          form={form}
          mood={line.kind === 'speech' ? moods.get(line.speaker) : undefined}
        />
      </div>
    );
  });
}

interface LineViewProps {
  readonly scenario: Scenario;
  readonly line: ShownLine;
  readonly form: PanelLinesProps['form'];
  readonly mood: Mood | undefined;
}

/** One line as the channel shows it. */
function LineView({ scenario, line, form, mood = 'neutral' }: LineViewProps) {
  const { t } = useTranslation('play');
  if (line.kind === 'narration') return <Caption>{line.text}</Caption>;
  if (line.kind === 'document') return <DocumentSheet {...line} />;
  const who = { ...personOf(scenario, line.speaker), person: line.speaker, mood, moodLabel: t(`mood.${mood}`) };
  if (form === 'mail') {
    return (
      <MailMessage {...who} to={t('toYou')} labels={{ from: t('from'), to: t('to') }}>
        <p>{line.text}</p>
      </MailMessage>
    );
  }
  return (
    <Balloon {...who} size={form === 'chat' ? 'small' : 'normal'} tail={form === 'other' ? 'right' : 'left'}>
      <p>{line.text}</p>
    </Balloon>
  );
}
