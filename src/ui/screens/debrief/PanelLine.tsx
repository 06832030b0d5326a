import { useTranslation } from 'react-i18next';
import type { ShownLine } from '../../../core/engine/events.ts';
import type { Mood } from '../../../core/scenario/model.ts';
import { Balloon } from '../../components/Balloon.tsx';
import { Caption } from '../../components/Caption.tsx';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { MailMessage } from '../../components/MailMessage.tsx';
import type { TailSide } from '../../components/Tail.tsx';
import { personOf } from '../../words/people.ts';
import { useReading } from './reading.ts';

export interface PanelLineProps {
  readonly line: ShownLine;
  /** How the speaker looked before the line; the line may change it. */
  readonly mood?: Mood | undefined;
  readonly tail?: TailSide | 'none';
  /** Of a sheet: one step below what it stands under. */
  readonly heading?: 'h2' | 'h3';
  /** What is said stands in a mail. */
  readonly mail?: boolean;
}

/** One line as it stands in a panel: a caption, a balloon, a sheet. */
export function PanelLine({ line, mood = 'neutral', tail = 'down', heading = 'h3', mail = false }: PanelLineProps) {
  const { model } = useReading();
  const { t } = useTranslation('play');
  if (line.kind === 'narration') return <Caption>{line.text}</Caption>;
  if (line.kind === 'document') return <DocumentSheet heading={heading} {...line} />;
  const now = line.mood ?? mood;
  const who = {
    ...personOf(model.scenario, line.speaker),
    person: line.speaker,
    mood: now,
    moodLabel: t(`mood.${now}`),
  };
  if (mail) {
    return (
      <div className="mail-sheet">
        <MailMessage {...who} to={t('toYou')} labels={{ from: t('from'), to: t('to') }}>
          <p>{line.text}</p>
        </MailMessage>
      </div>
    );
  }
  return (
    <Balloon {...who} size="small" tail={tail}>
      <p>{line.text}</p>
    </Balloon>
  );
}
