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
import { type PanelForm, PanelLines } from './PanelLines.tsx';
import type { Panel, PanelItem } from './panel.ts';

export interface SceneFrameProps {
  readonly scenario: Scenario;
  readonly panel: Panel;
  readonly headingRef: Ref<HTMLElement>;
  readonly takeBack?: ReactNode;
  readonly looks?: ReactNode;
  readonly task?: ReactNode;
  /** What lies on your desk during a call: what you know, and your text. */
  readonly notes?: ReactNode;
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
export function SceneFrame({ scenario, panel, headingRef, takeBack, looks, task, notes, lower }: SceneFrameProps) {
  const { t } = useTranslation('play');
  const { scene, speaker, moods } = panel;
  const form = formOf(scene.channel);
  const Frame = frames[scene.channel];
  const lines = (items: readonly PanelItem[], shownAs: PanelForm = form) => (
    <PanelLines scenario={scenario} items={items} form={shownAs} people={scene.people} takeBack={takeBack} />
  );
  const { now, aside, beside } = partItems(panel);
  const others = scene.channel === 'talk' || scene.channel === 'meeting' ? othersOf(panel) : [];
  const beats = historyOf(panel.before, scenario, t);
  const place = lookup(scenario.places, scene.place) ?? scene.place;
  // Beside a figure a list of things to look at would push the panel open.
  const inLane = scene.channel === 'talk' || scene.channel === 'meeting' || scene.channel === 'event';
  const withFigure = speaker !== undefined && scene.channel !== 'mail' && scene.channel !== 'document';
  return (
    <Frame
      scene={scene.id}
      place={scene.place}
      heading={headingOf(panel, place, scenario, t)}
      headingRef={headingRef}
      now={
        <>
          {lines(now)}
          {inLane ? looks : null}
        </>
      }
      {...(beats.length > 0 && showsHistory.has(scene.channel)
        ? { history: <HistoryPanels label={t('history')} beats={beats} /> }
        : {})}
      {...(withFigure ? { figure: <Portrait person={speaker} mood={moods[speaker] ?? 'neutral'} /> } : {})}
      {...(others.length > 0
        ? { reaction: <Others scenario={scenario} panel={panel} others={others} said={aside} lines={lines} /> }
        : {})}
      {...(task || notes || beside.length > 0
        ? {
            desk: (
              <>
                {lines(beside, 'other')}
                {task}
                {notes}
              </>
            ),
          }
        : {})}
      {...(looks && !inLane ? { looks } : {})}
      {...(form !== 'mail' && form !== 'chat'
        ? {}
        : { screen: { title: t(`screen.${form}`), time: timeOf(panel.opened) } })}
      {...(scene.channel === 'phone'
        ? { callerPlace: callerPlace(scenario, speaker), deskHeading: t('yourDesk') }
        : {})}
      lower={lower}
    />
  );
}

const formOf = (channel: Channel): PanelForm =>
  channel === 'mail' || channel === 'chat' || channel === 'phone' ? channel : 'other';

/** Where somebody calls from; where nobody knows, the line itself is drawn. */
const callerPlace = (scenario: Scenario, person: string | undefined): string =>
  (person === undefined ? undefined : lookup(scenario.cast, person)?.place) ?? 'line';

/** Pages that leave room beside them for what just happened. */
const showsHistory: ReadonlySet<Channel> = new Set<Channel>(['talk']);

/** Who else is there, besides the one who speaks to you; two fit. */
const othersOf = ({ moods, speaker }: Panel): readonly string[] =>
  Object.keys(moods)
    .filter((id) => id !== speaker)
    .slice(0, 2);

interface Parts {
  readonly now: readonly PanelItem[];
  /** The last words, where they are of somebody else who is there: they stand in that person's own panel. */
  readonly aside: readonly PanelItem[];
  /** What is not on the screen of a mail but beside it. */
  readonly beside: readonly PanelItem[];
}

const speakerIn = (item: PanelItem): string | undefined =>
  item.kind === 'line' && item.line.kind === 'speech' ? item.line.speaker : undefined;

function partItems(panel: Panel): Parts {
  const { items, scene, speaker } = panel;
  if (scene.channel === 'mail') {
    const sender = items.map(speakerIn).find((each) => each !== undefined);
    const mails = items.filter((item) => speakerIn(item) === sender && sender !== undefined);
    return { now: mails, aside: [], beside: items.filter((item) => !mails.includes(item)) };
  }
  const last = items.findLastIndex((item) => speakerIn(item) === undefined || speakerIn(item) === speaker);
  if (scene.channel !== 'talk' && scene.channel !== 'meeting') return { now: items, aside: [], beside: [] };
  const aside = items.slice(last + 1);
  const present = othersOf(panel);
  const theirs = aside.every((item) => present.includes(speakerIn(item) ?? ''));
  return theirs ? { now: items.slice(0, last + 1), aside, beside: [] } : { now: items, aside: [], beside: [] };
}

interface OthersProps {
  readonly scenario: Scenario;
  readonly panel: Panel;
  readonly others: readonly string[];
  readonly said: readonly PanelItem[];
  readonly lines: (items: readonly PanelItem[]) => ReactNode;
}

/** Who else is there, how they look at it, and what they say last. */
function Others({ scenario, panel, others, said, lines }: OthersProps) {
  const { t } = useTranslation('play');
  return others.map((id) => {
    const mood = panel.moods[id] ?? 'neutral';
    const own = said.filter((item) => speakerIn(item) === id);
    return (
      <ReactionPanel key={id} place={panel.scene.place} figure={<Portrait person={id} mood={mood} />}>
        {own.length > 0 ? (
          lines(own)
        ) : (
          <p className="play-other">
            <strong>{personOf(scenario, id).name}</strong> {t(`present.${mood}`)}
          </p>
        )}
      </ReactionPanel>
    );
  });
}

type Translate = ReturnType<typeof useTranslation<'play'>>['t'];

/** Where this is and how: “Het Eiland. Winston aan de telefoon.” */
function headingOf({ scene, speaker, interrupts }: Panel, place: string, scenario: Scenario, t: Translate): string {
  const how = speaker === undefined ? '' : t(`channel.${scene.channel}`, { name: firstNameOf(scenario, speaker) });
  const where = scene.channel === 'phone' ? '' : formOf(scene.channel) === 'other' ? `${place}.` : t('yourDesk');
  // A call in which nobody has a name yet has only its place.
  return [interrupts ? t('meanwhile') : '', where, how].filter(Boolean).join(' ') || `${place}.`;
}
