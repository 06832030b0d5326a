import type { Channel } from '../../core/scenario/model.ts';
import { ChannelThing } from '../icons/ChannelThing.tsx';
import { Planes } from '../icons/Planes.tsx';
import './HistoryPanels.css';

export interface Beat {
  readonly id: string;
  readonly time: string;
  /** A few words: “Winston mailt je.” */
  readonly text: string;
  readonly channel: Channel;
  readonly place: string;
  /** Whose face stands in it, where it was a conversation. */
  readonly person?: string;
}

export interface HistoryPanelsProps {
  /** “Wat er al gebeurde”. */
  readonly label: string;
  /** The last three, oldest first. */
  readonly beats: readonly Beat[];
}

/** What just happened, as small panels with the time. */
export function HistoryPanels({ label, beats }: HistoryPanelsProps) {
  return (
    <ol className="history-panels" aria-label={label}>
      {beats.map((beat) => (
        <li key={beat.id} className="panel panel--small">
          <Planes place={beat.channel === 'mail' || beat.channel === 'document' ? 'desk' : beat.place} />
          <ChannelThing channel={beat.channel} {...(beat.person === undefined ? {} : { person: beat.person })} />
          <p className="history-panels__told">
            <b>{beat.time}</b> <span>{beat.text}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
