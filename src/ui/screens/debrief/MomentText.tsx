import { useTranslation } from 'react-i18next';
import type { NamedLook } from '../../../session/debrief/knowledge.ts';
import type { DecisionStop } from '../../../session/debrief/stops.ts';
import { Consequences } from './Consequences.tsx';
import { LineWords } from './LineWords.tsx';
import { useReading } from './reading.ts';

export interface MomentTextProps {
  readonly stop: DecisionStop;
}

/** What one knew then, what happened after, and when the other road fits better. Every sentence is the file's or the play's. */
export function MomentText({ stop }: MomentTextProps) {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const { after, otherRoads, leans, luck } = stop;
  return (
    <div className="moment__text prose">
      <Known stop={stop} />
      {after.length === 0 ? null : (
        <>
          <h3>{t('moment.after')}</h3>
          <Consequences after={after} />
        </>
      )}
      {luck && model.luck.length > 0 ? (
        <>
          <h3>{t('luck.inMoment')}</h3>
          {model.luck.map((line) => (
            <p key={JSON.stringify(line)}>
              <LineWords line={line} />
            </p>
          ))}
        </>
      ) : null}
      {otherRoads.length === 0 ? null : (
        <>
          <h3>{t('moment.otherRoad')}</h3>
          {otherRoads.map(({ dilemma, pole, fits }) => (
            <p key={`${dilemma}/${pole}`}>{fits}</p>
          ))}
        </>
      )}
      {leans.length > 0 && model.internship !== undefined ? <p className="internship">{model.internship}</p> : null}
    </div>
  );
}

function Known({ stop: { knew } }: MomentTextProps) {
  const { t } = useTranslation('debrief');
  const { told, looked, lookedEarlier, notLooked } = knew;
  if (told === undefined && looked.length + lookedEarlier.length + notLooked.length === 0) return null;
  return (
    <>
      <h3>{t('moment.knew')}</h3>
      {told === undefined ? null : <p>{told}</p>}
      <dl className="looks-taken">
        {looked.length === 0 ? null : (
          <div>
            <dt>{t('moment.looked')}</dt>
            {looked.map(({ id, text, lines }) => (
              <dd key={id}>
                {text}{' '}
                {lines.map((line) => (
                  <span key={JSON.stringify(line)} className="looks-taken__seen">
                    <LineWords line={line} />{' '}
                  </span>
                ))}
              </dd>
            ))}
          </div>
        )}
        <Named title={t('moment.lookedEarlier')} looks={lookedEarlier} />
        <Named title={t('moment.notLooked')} looks={notLooked} priced />
      </dl>
    </>
  );
}

interface NamedProps {
  readonly title: string;
  readonly looks: readonly NamedLook[];
  readonly priced?: boolean;
}

function Named({ title, looks, priced = false }: NamedProps) {
  const { t } = useTranslation('debrief');
  if (looks.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {looks.map(({ id, text, takes }) => (
        <dd key={id} className="looks-taken__named">
          {text} {priced ? <small>{t('moment.lookCost', { count: takes })}</small> : null}
        </dd>
      ))}
    </div>
  );
}
