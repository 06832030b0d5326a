import type { Channel, Mood } from '../../core/scenario/model.ts';
import { Bust } from './Bust.tsx';
import { Thing, type ThingName } from './Thing.tsx';

const things: Readonly<Record<Channel, ThingName>> = {
  talk: 'burst',
  phone: 'receiver',
  mail: 'monitor',
  document: 'sheet',
  chat: 'chat',
  meeting: 'table',
  event: 'burst',
};

export interface ChannelThingProps {
  readonly channel: Channel;
  readonly person?: string;
  readonly mood?: Mood;
}

/** What a small panel shows of a moment: who it was, or by what it came. */
export function ChannelThing({ channel, person, mood = 'neutral' }: ChannelThingProps) {
  const seen = person !== undefined && channel !== 'mail' && channel !== 'document';
  return (
    <span className="channel-thing" aria-hidden="true">
      {seen ? <Bust person={person} mood={mood} /> : <Thing name={things[channel]} />}
    </span>
  );
}
