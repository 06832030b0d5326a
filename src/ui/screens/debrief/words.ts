/** The short words by which a debrief names its moments, people, criteria and poles. */
import type { TFunction } from 'i18next';
import type { ShownLine } from '../../../core/engine/events.ts';
import { type CriterionId, isProcess } from '../../../core/profile/structure.ts';
import type { ProfileText } from '../../../core/profile/text.ts';
import type { Clock, Scenario } from '../../../core/scenario/model.ts';
import type { DescribedAct } from '../../../core/scoring/offer.ts';
import { lookup } from '../../../core/shared/ids.ts';
import type { DecisionStop } from '../../../session/debrief/stops.ts';
import type { DebriefModel } from '../../../session/debrief.ts';
import { firstNameOf } from '../../words/people.ts';
import { dayOf, sameDay, timeOf } from '../../words/time.ts';
import type { Reading } from './reading.ts';

export type Translate = TFunction<'debrief'>;

/** Cut at a word, so that it fits below a small panel. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,.;:]+$/, '')} …`;
}

export const placeName = (scenario: Scenario, place: string): string => lookup(scenario.places, place) ?? place;

/** “Wilma”, or the place where nobody is. */
export const stopName = ({ scenario }: DebriefModel, { person, place }: DecisionStop): string =>
  person === undefined ? placeName(scenario, place) : firstNameOf(scenario, person);

/** “11.10”, with the day before it where that is another day than the first. */
export function stopTime(clock: Clock, { model, language }: Pick<Reading, 'model' | 'language'>): string {
  const first = model.stops[0]?.clock ?? clock;
  const day = dayOf(clock, language).slice(0, language === 'nl' ? 2 : 3);
  return sameDay(first, clock) ? timeOf(clock) : `${day} ${timeOf(clock)}`;
}

/** “12.15 uur, Wilma aan de telefoon”. */
export function stopTitle(stop: DecisionStop, reading: Reading, t: Translate): string {
  const { scenario } = reading.model;
  const place = placeName(scenario, stop.place);
  const { person } = stop;
  const what =
    person === undefined ? place : t(`moment.${stop.channel}`, { name: firstNameOf(scenario, person), place });
  return t('moment.title', { time: stopTime(stop.clock, reading), what });
}

/** What was done, in a few words. */
export function actBriefly({ act, items }: DecisionStop, t: Translate): string {
  if ('choice' in act) return shorten(act.text, 28);
  return t('day.items', { count: act.items.length, all: items.length });
}

/** What was done, in its own words. */
export const actWords = (act: DescribedAct): string =>
  'choice' in act ? act.text : act.items.map(({ text }) => text).join(' ');

/** “C13.p1, aanpak”. */
export const criterionLabel = (criterion: CriterionId, t: Translate): string =>
  t(isProcess(criterion) ? 'ledger.process' : 'ledger.result', { criterion });

/** How a pole is called on the screen; by the file's own word where the profile does not know it. */
export function poleName(profile: ProfileText, dilemma: string, pole: string): string {
  const found = lookup(
    profile.dilemmas as Readonly<Record<string, ProfileText['dilemmas'][keyof ProfileText['dilemmas']]>>,
    dilemma,
  );
  return found?.poles.find(({ key }) => key === pole)?.name ?? pole;
}

/** A line as running text: “Wilma: ‘Drie uur.’” */
export function lineText(scenario: Scenario, line: ShownLine): string {
  if (line.kind === 'narration') return line.text;
  if (line.kind === 'speech') return `${firstNameOf(scenario, line.speaker)}: ${quoted(line.text)}`;
  const words = [
    line.text,
    ...(line.items ?? []).map(({ text }) => text),
    ...(line.table ? [tableText(line.table.rows)] : []),
  ];
  const told = words.filter((word) => word !== undefined && word !== '').join(' ');
  return told === '' ? line.title : `${line.title}: ${told}`;
}

const tableText = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(' ')).join('. ');

/** Words that carry quotation marks of their own keep those. */
const quoted = (text: string): string => (/[‘“]/.test(text) ? `“${text}”` : `‘${text}’`);
