import type { TFunction } from 'i18next';
import type { AvailableLook } from '../../../core/engine/available.ts';
import type { Scenario } from '../../../core/scenario/model.ts';
import { lookup } from '../../../core/shared/ids.ts';
import type { LookProps } from '../../components/Look.tsx';
import { firstNameOf } from '../../words/people.ts';
import { timeOf } from '../../words/time.ts';

/** What can be looked at, as the tags show it: taken and closed things stay in sight. */
export function looksOf(
  looks: readonly AvailableLook[],
  scenario: Scenario,
  t: TFunction<'play'>,
  until: number | undefined,
): readonly Omit<LookProps, 'onLook'>[] {
  return looks.map((look) => ({
    id: look.id,
    on: nameOf(look.on, scenario, t),
    text: look.text,
    minutes: t('minutes', { count: look.takes }),
    state: look.open ? 'open' : look.why === 'taken' ? 'taken' : 'closed',
    ...(look.open
      ? {}
      : {
          note:
            look.why === 'taken'
              ? t('looked')
              : until === undefined
                ? t('noTimeToLook')
                : t('untilLook', { time: timeOf(until) }),
        }),
  }));
}

/** A person by name, a thing by its word in this language; a thing that the list does not have by its id. */
function nameOf(on: string, scenario: Scenario, t: TFunction<'play'>): string {
  if (lookup(scenario.cast, on)) return firstNameOf(scenario, on);
  const things = t('things', { returnObjects: true }) as Readonly<Record<string, string>>;
  return lookup(things, on) ?? on;
}
