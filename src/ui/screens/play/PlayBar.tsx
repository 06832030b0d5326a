import { useTranslation } from 'react-i18next';
import { promisesIn } from '../../../core/engine/facts.ts';
import type { State } from '../../../core/engine/state.ts';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { Saving } from '../../../session/play.ts';
import { Button } from '../../components/Button.tsx';
import { DayStrip } from '../../components/DayStrip.tsx';
import { Notice } from '../../components/Notice.tsx';
import { type Tool, TopBar } from '../../components/TopBar.tsx';
import { firstNameOf } from '../../words/people.ts';
import { clockFace, dayOf, sameDay, timeOf } from '../../words/time.ts';

export interface PlayBarProps {
  readonly scenario: Scenario;
  readonly state: State;
  /** The minute that is shown: that of what is being read. */
  readonly clock: number;
  readonly language: Language;
  readonly saving: Saving;
  readonly readOnly: boolean;
  /** Practice, or an earlier version of the scenario. */
  readonly label?: string;
  readonly tools: readonly Tool[];
  readonly onDownload: () => void;
  readonly onSaveAgain: () => void;
  /** It is only tried out, and nothing is kept: this leads back, and stands where else is told that it was saved. */
  readonly onStopTrying?: () => void;
}

/** The clock, the title, help within reach, and the day with what was promised. */
export function PlayBar(props: PlayBarProps) {
  const { scenario, state, clock, language, label, tools, onStopTrying } = props;
  const { t } = useTranslation('play');
  const next = promisesIn(scenario, state)
    .filter((promise) => promise.status === 'open')
    .sort((one, other) => one.before - other.before)[0];
  const deadline = next && t('promisedTo', { name: firstNameOf(scenario, next.to), time: timeOf(next.before) });
  return (
    <>
      <TopBar
        clock={clockFace(clock)}
        time={timeOf(clock)}
        timeLabel={t('timeLabel', { day: dayOf(clock, language, scenario.dated), time: timeOf(clock) })}
        {...(deadline === undefined ? {} : { deadline })}
        title={scenario.title}
        {...(onStopTrying ? {} : { day: [dayOf(clock, language, scenario.dated), label].filter(Boolean).join(' · ') })}
        toolsLabel={t('tools')}
        tools={tools}
        status={<SavingNotice {...props} />}
      />
      <Day scenario={scenario} state={state} clock={clock} language={language} />
    </>
  );
}

function SavingNotice({ saving, readOnly, onDownload, onSaveAgain, onStopTrying }: PlayBarProps) {
  const { t } = useTranslation('play');
  if (onStopTrying)
    return (
      <Button kind="quiet" icon="back" onClick={onStopTrying}>
        {t('stopTrying')}
      </Button>
    );
  if (readOnly) return <Notice kind="reading">{t('saving.readOnly')}</Notice>;
  if (typeof saving === 'string')
    return <Notice kind={saving === 'saved' ? 'saved' : 'busy'}>{t(`saving.${saving}`)}</Notice>;
  const ways = (
    <>
      <Button kind="quiet" icon="download" onClick={onDownload}>
        {t('saving.download')}
      </Button>
      <Button kind="quiet" onClick={onSaveAgain}>
        {t('saving.again')}
      </Button>
    </>
  );
  return (
    <Notice kind="unsaved" action={ways}>
      {t(`saving.failed.${saving.failed}`)}
    </Notice>
  );
}

/** The promises of this day, pinned to it; nothing while nothing was promised. */
function Day({ scenario, state, clock, language }: Pick<PlayBarProps, 'scenario' | 'state' | 'clock' | 'language'>) {
  const { t } = useTranslation('play');
  const promises = promisesIn(scenario, state).filter(({ before }) => sameDay(before, clock));
  if (promises.length === 0) return null;
  const dayStart = Math.floor(clock / 1440) * 1440;
  const from = dayStart + 9 * 60;
  const to = dayStart + 17 * 60;
  return (
    <DayStrip
      label={t('dayStrip')}
      day={dayOf(clock, language, scenario.dated)}
      from={from}
      to={to}
      now={clock}
      clock={clockFace(clock)}
      fromLabel={timeOf(from)}
      toLabel={timeOf(to)}
      promises={promises.map((promise) => ({
        id: promise.id,
        person: promise.to,
        name: firstNameOf(scenario, promise.to),
        at: promise.before,
        time: timeOf(promise.before),
        status: promise.status,
        label: t(`promise.${promise.status}`, {
          name: firstNameOf(scenario, promise.to),
          time: timeOf(promise.before),
        }),
      }))}
    />
  );
}
