import { useTranslation } from 'react-i18next';
import type { ShownLine } from '../../../core/engine/events.ts';
import type { DecisionStop } from '../../../session/debrief/stops.ts';
import { FramePanel } from '../../components/Frame.tsx';
import { Portrait } from '../../components/Portrait.tsx';
import { PanelLine } from './PanelLine.tsx';

export interface MomentPanelProps {
  readonly stop: DecisionStop;
}

/** The moment, seen again: who stood before you with which words, and what you did with it. */
export function MomentPanel({ stop }: MomentPanelProps) {
  const { t } = useTranslation('debrief');
  const { act, items, minutes, channel, mood } = stop;
  const lines = lastWords(stop.said);
  const last = lines.findLastIndex((line) => line.kind === 'speech');
  const spoken = lines[last];
  const person = spoken?.kind === 'speech' ? spoken.speaker : stop.person;
  const task = !('choice' in act);
  const onPaper = task || channel === 'mail';
  return (
    <FramePanel className={`moment-panel${onPaper ? ' moment-panel--sheet' : ''}`} place={ground(stop)}>
      <div className="moment-panel__said">
        {lines.map((line, index) => (
          <PanelLine
            // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes its order
            key={index}
            line={line}
            mood={line.kind === 'speech' && line.speaker === stop.person ? mood : undefined}
            tail={index === last && !onPaper ? 'down' : 'none'}
            mail={channel === 'mail'}
          />
        ))}
        {task ? <HandedIn items={items} /> : null}
      </div>
      {person === undefined || onPaper ? null : (
        <div className="moment-panel__figure">
          <Portrait person={person} mood={(spoken?.kind === 'speech' ? spoken.mood : undefined) ?? mood} />
        </div>
      )}
      <div className="moment-panel__own">
        <h3>{t('moment.did')}</h3>
        <p>{'choice' in act ? act.text : t('moment.keptCount', { count: act.items.length, all: items.length })}</p>
        <p className="moment-panel__minutes">
          {minutes === 0 ? t('moment.noTime') : t('moment.minutes', { count: minutes })}
        </p>
      </div>
    </FramePanel>
  );
}

const grounds: Readonly<Partial<Record<DecisionStop['channel'], string>>> = {
  phone: 'line',
  mail: 'desk',
  document: 'desk',
};

const ground = ({ channel, place }: DecisionStop): string => grounds[channel] ?? place;

const mostWords = 70;

/** As many of the last lines as fit in a panel; at least the last one. */
function lastWords(said: readonly ShownLine[]): readonly ShownLine[] {
  let words = 0;
  const from = said.findLastIndex((line) => {
    words += (line.kind === 'document' ? line.title : line.text).split(/\s+/).length;
    return words > mostWords;
  });
  return said.slice(Math.min(from + 1, said.length - 1));
}

/** An answer as a sheet: what stayed is marked, what went is struck out. */
function HandedIn({ items }: Pick<DecisionStop, 'items'>) {
  const { t } = useTranslation('debrief');
  return (
    <ul className="handed-in" aria-label={t('moment.sheet')}>
      {items.map(({ id, text, kept }) => (
        <li key={id}>
          <span className="hidden">{kept ? t('moment.kept') : t('moment.struck')}: </span>
          {kept ? <mark>{text}</mark> : <s>{text}</s>}
        </li>
      ))}
    </ul>
  );
}
