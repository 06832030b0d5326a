import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, Scenario } from '../../../core/scenario/model.ts';
import { lookup } from '../../../core/shared/ids.ts';
import { ChatFrame } from '../../components/ChatFrame.tsx';
import { DocumentFrame } from '../../components/DocumentFrame.tsx';
import { EventFrame } from '../../components/EventFrame.tsx';
import type { FrameProps } from '../../components/Frame.tsx';
import { HistoryPanels } from '../../components/HistoryPanels.tsx';
import { MailFrame } from '../../components/MailFrame.tsx';
import { MeetingFrame } from '../../components/MeetingFrame.tsx';
import { PhoneFrame } from '../../components/PhoneFrame.tsx';
import { Portrait } from '../../components/Portrait.tsx';
import { ReactionPanel } from '../../components/ReactionPanel.tsx';
import { TalkFrame } from '../../components/TalkFrame.tsx';
import { firstNameOf, personOf } from '../../words/people.ts';
import { timeOf } from '../../words/time.ts';
import { historyOf } from './history.ts';
import type { Panel, PanelItem } from './panel.ts';
import { PanelLines } from './PanelLines.tsx';

export interface SceneFrameProps {
  readonly scenario: Scenario;
  readonly panel: Panel;
  readonly headingRef: Ref<HTMLElement>;
  readonly takeBack?: ReactNode;
  readonly looks?: ReactNode;
  readonly task?: ReactNode;
  readonly lower: ReactNode;
}

const frames: Readonly<Record<Channel, (props: FrameProps) => ReactNode>> = {
  talk: TalkFrame,
  phone: PhoneFrame,
  mail: MailFrame,
  document: DocumentFrame,
  chat: ChatFrame,
  meeting: MeetingFrame,
  event: EventFrame,
};

/** The page of a scene: the form of its channel, filled with what was said, who is there and what can be done. */
export function SceneFrame({ scenario, panel, headingRef, takeBack, looks, task, lower }: SceneFrameProps) {
  const { t } = useTranslation('play');
  const { scene, speaker, moods } = panel;
  const form = scene.channel === 'mail' || scene.channel === 'chat' ? scene.channel : 'other';
  const Frame = frames[scene.channel];
  const lines = (items: readonly PanelItem[]) => (
    <PanelLines scenario={scenario} items={items} form={form} people={scene.people} takeBack={takeBack} />
  );
  const { now, aside } = partItems(panel);
  const others = Object.keys(moods).filter((id) => id !== speaker);
  const beats = historyOf(panel.before, scenario, t);
  const place = lookup(scenario.places, scene.place) ?? scene.place;
  return (
    <Frame
      scene={scene.id}
      place={scene.place}
      heading={headingOf(panel, place, scenario, t)}
      headingRef={headingRef}
      now={lines(now)}
      {...(beats.length > 0 ? { history: <HistoryPanels label={t('history')} beats={beats} /> } : {})}
      {...(speaker ? { figure: <Portrait person={speaker} mood={moods[speaker] ?? 'neutral'} /> } : {})}
      {...(aside.length > 0 || others.length > 0
        ? { reaction: <Others scenario={scenario} panel={panel} others={others} said={aside.length > 0 ? lines(aside) : null} /> }
        : {})}
      {...(task ? { desk: task } : {})}
      {...(looks ? { looks } : {})}
      {...(form === 'other' ? {} : { screen: { title: t(`screen.${form}`), time: timeOf(panel.clock) } })}
      {...(scene.channel === 'phone' ? { callerPlace: 'line', deskHeading: t('yourDesk') } : {})}
      lower={lower}
    />
  );
}

/** Lines of others that come last stand in their own panel; what is in between stays in order. */
function partItems({ items }: Panel): { readonly now: readonly PanelItem[]; readonly aside: readonly PanelItem[] } {
  return { now: items, aside: [] };
}

interface OthersProps {
  readonly scenario: Scenario;
  readonly panel: Panel;
  readonly others: readonly string[];
  readonly said: ReactNode;
}

/** Who else is there, and how they look at it. */
function Others({ scenario, panel, others, said }: OthersProps) {
  const { t } = useTranslation('play');
  return others.map((id) => {
    const mood = panel.moods[id] ?? 'neutral';
    return (
      <ReactionPanel key={id} place={panel.scene.place} figure={<Portrait person={id} mood={mood} />}>
        {said}
        <p className="play-other">
          <strong>{personOf(scenario, id).name}</strong> {t(`present.${mood}`)}
        </p>
      </ReactionPanel>
    );
  });
}

type Translate = ReturnType<typeof useTranslation<'play'>>['t'];

/** Where this is and how: “Het Eiland. Winston aan de telefoon.” */
function headingOf({ scene, speaker, interrupts }: Panel, place: string, scenario: Scenario, t: Translate): string {
  const how = speaker === undefined ? t('channel.alone') : t(`channel.${scene.channel}`, { name: firstNameOf(scenario, speaker) });
  const where = scene.channel === 'phone' || scene.channel === 'mail' || scene.channel === 'chat' ? t('yourDesk') : `${place}.`;
  return [interrupts ? t('meanwhile') : '', where, how].filter(Boolean).join(' ');
}
