import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileText } from '../../../core/profile/text.ts';
import type { AgainMoment } from '../../../core/scoring/moments.ts';
import { Button } from '../../components/Button.tsx';
import { differenceOf } from './difference.ts';
import { useReading } from './reading.ts';
import { poleName, stopTitle, type Translate } from './words.ts';
import './Again.css';

export interface AgainProps {
  readonly onPlayFrom?: (attempt: string, actions: number) => void;
}

/** Up to three moments to do again: why this one, the other road, and the way back to it. */
export function Again({ onPlayFrom }: AgainProps) {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const id = useId();
  if (model.stops.length === 0) return null;
  return (
    <section className="again" aria-labelledby={id}>
      <h2 id={id}>{t('again.title')}</h2>
      <p>{model.moments.length === 0 ? t('again.none') : t('again.intro')}</p>
      <div className="again__moments">
        {model.moments.map((moment) => (
          <Card key={moment.decision} moment={moment} {...(onPlayFrom === undefined ? {} : { onPlayFrom })} />
        ))}
      </div>
    </section>
  );
}

function Card({ moment, onPlayFrom }: AgainProps & { readonly moment: AgainMoment }) {
  const reading = useReading();
  const { model, profile, onOpen } = reading;
  const { t } = useTranslation('debrief');
  const id = useId();
  const stop = model.stops[moment.decision];
  if (stop === undefined) return null;
  const title = stopTitle(stop, reading, t);
  const fits = stop.otherRoads.map((road) => road.fits);
  return (
    <article className="again-moment" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="again-moment__why">{whyWords(moment, profile, t)}</p>
      {'choice' in moment.chosen ? (
        <p className="again-moment__yours">
          <b>{t('again.yours')}</b> {moment.chosen.text}
        </p>
      ) : null}
      <div className="again-moment__other">
        <b>{t('again.other')}</b>
        <OtherWay moment={moment} />
        {moment.kind === 'largest-gap' ? null : fits.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      <div className="again-moment__ways">
        {onPlayFrom === undefined ? null : (
          <Button kind="strong" aria-describedby={id} onClick={() => onPlayFrom(model.attempt.id, moment.actions)}>
            {t('again.play')}
          </Button>
        )}
        <Button kind="quiet" aria-describedby={id} onClick={() => onOpen(moment.decision)}>
          {t('again.look')}
        </Button>
      </div>
    </article>
  );
}

function whyWords(moment: AgainMoment, profile: ProfileText, t: Translate): string {
  if (moment.kind === 'largest-gap') return t('again.largest-gap', { points: moment.points, best: moment.best });
  if (moment.kind === 'last-lean')
    return t('again.last-lean', { pole: poleName(profile, moment.dilemma, moment.pole).toLowerCase() });
  return t('again.turns-ending', { title: moment.ending.title });
}

function OtherWay({ moment: { chosen, other } }: { readonly moment: AgainMoment }) {
  const { t } = useTranslation('debrief');
  if ('choice' in other) return <p className="again-moment__words">{other.text}</p>;
  const { more, less } = differenceOf(chosen, other);
  const parts = [
    [t('again.with'), more],
    [t('again.without'), less],
  ] as const;
  return parts.map(([word, items]) =>
    items.length === 0 ? null : (
      <p key={word} className="again-moment__words">
        {word}: {items.map(({ text }) => `‘${text}’`).join(', ')}
      </p>
    ),
  );
}
