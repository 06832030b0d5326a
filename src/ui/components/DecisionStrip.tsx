import type { Channel, Mood } from '../../core/scenario/model.ts';
import { ChannelThing } from '../icons/ChannelThing.tsx';
import { Planes } from '../icons/Planes.tsx';
import { ink } from '../icons/pen.ts';
import './DecisionStrip.css';

export interface Stop {
  readonly id: string;
  readonly time: string;
  /** “Wilma”. */
  readonly name: string;
  /** What you did, in a few words. */
  readonly text: string;
  readonly channel: Channel;
  readonly place: string;
  readonly person?: string;
  readonly mood?: Mood;
}

export interface DecisionStripProps {
  /** “Jouw dag in negen momenten”. */
  readonly label: string;
  readonly stops: readonly Stop[];
  readonly opened?: string;
  /** The id of the part that shows the opened stop. */
  readonly controls?: string;
  readonly onOpen: (id: string) => void;
}

const water = ink(
  'M1 12 Q62 6 125 12 Q187 18 250 12 Q312 6 375 12 Q437 18 500 12 Q562 6 625 12 Q687 18 750 12 Q812 6 875 12 Q937 18 999 12',
  3.4,
  1,
);

/** The day as a strip of small panels on one line of water; each opens its decision. */
export function DecisionStrip({ label, stops, opened, controls, onOpen }: DecisionStripProps) {
  return (
    <div className="decision-strip">
      <ol aria-label={label}>
        {stops.map((stop) => (
          <li key={stop.id} className={stop.id === opened ? 'stop stop--open' : 'stop'}>
            <button
              type="button"
              // One stop for Tab; the arrow keys go along the line.
              tabIndex={stop.id === (opened ?? stops[0]?.id) ? 0 : -1}
              aria-expanded={stop.id === opened}
              aria-controls={stop.id === opened ? controls : undefined}
              onClick={() => onOpen(stop.id)}
            >
              <span className="panel panel--small stop__panel">
                <Planes place={stop.channel === 'mail' || stop.channel === 'document' ? 'desk' : stop.place} />
                <ChannelThing
                  channel={stop.channel}
                  {...(stop.person === undefined ? {} : { person: stop.person })}
                  {...(stop.mood === undefined ? {} : { mood: stop.mood })}
                />
              </span>
              <svg
                className="stop__water"
                viewBox="0 0 1000 24"
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                <path d={water} />
              </svg>
              <span className="stop__dot" aria-hidden="true" />
              <span className="stop__words">
                <b>
                  {stop.time} {stop.name}
                </b>{' '}
                <span>{stop.text}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
