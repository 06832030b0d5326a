import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { competencyNames } from '../../../core/profile/names.ts';
import type { NotCounted, Observation } from '../../../core/scoring/evidence.ts';
import { useReading } from './reading.ts';
import { stopTitle } from './words.ts';

/** What this play could not show, said plainly: by clicking, for want of an opportunity, or because no moment asked for it. */
export function NotSeen() {
  const { model, language } = useReading();
  const { t } = useTranslation('debrief');
  const id = useId();
  const { decisions, competencies } = model.report;
  const uncounted = decisions.flatMap(({ evidence }) => evidence).filter(({ counted }) => !counted);
  const of = (why: NotCounted) => uncounted.filter((observation) => observation.why === why);
  const untouched = competencies.filter(({ ledger }) => ledger.length === 0);
  return (
    <section className="debrief-sheet" aria-labelledby={id}>
      <h2 id={id}>{t('notSeen.title')}</h2>
      {uncounted.length + untouched.length === 0 ? <p>{t('notSeen.nothing')}</p> : null}
      <Group
        title={t('notSeen.byClicking')}
        line={t('notSeen.byClickingLine')}
        observations={of('not-seen-by-clicking')}
      />
      <Group
        title={t('notSeen.noOpportunity')}
        line={t('notSeen.noOpportunityLine')}
        observations={of('no-opportunity')}
      />
      <Group title={t('notSeen.repeated')} line={t('notSeen.repeatedLine')} observations={of('repeated')} />
      {untouched.length === 0 ? null : (
        <Reason title={t('notSeen.untouched')} line={t('notSeen.untouchedLine')}>
          {untouched.map(({ competency }) => (
            <li key={competency}>
              {competencyNames[competency][language]} <small>{competency}</small>
            </li>
          ))}
        </Reason>
      )}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly line: string;
  readonly observations: readonly Observation[];
}

function Group({ title, line, observations }: GroupProps) {
  const reading = useReading();
  const { model, profile, onOpen } = reading;
  const { t } = useTranslation('debrief');
  if (observations.length === 0) return null;
  return (
    <Reason title={title} line={line}>
      {observations.map(({ decision, criterion }) => {
        const stop = model.stops[decision];
        return (
          <li key={`${decision}/${criterion}`}>
            {profile.criteria[criterion]} <small>{criterion}</small>{' '}
            {stop === undefined ? null : (
              <button type="button" className="debrief-back" onClick={() => onOpen(decision)}>
                {stopTitle(stop, reading, t)}
              </button>
            )}
          </li>
        );
      })}
    </Reason>
  );
}

function Reason({
  title,
  line,
  children,
}: {
  readonly title: string;
  readonly line: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <h3>{title}</h3>
      <p>{line}</p>
      <ul className="not-seen">{children}</ul>
    </>
  );
}
