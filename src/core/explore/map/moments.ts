import type { Clock } from '../../scenario/model.ts';
import type { Language } from '../../shared/language.ts';

const minutesPerDay = 1440;
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const months: Readonly<Record<Language, readonly string[]>> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const dayNumber = (clock: Clock): number => Math.floor(clock / minutesPerDay);

/** “11.45”. */
export function timeOf(clock: Clock): string {
  const minutes = clock - dayNumber(clock) * minutesPerDay;
  return `${Math.floor(minutes / 60)}.${String(Math.floor(minutes % 60)).padStart(2, '0')}`;
}

/** Day and month of a day counted from Monday 5 January 1970, by the civil calendar (Howard Hinnant, “chrono-compatible low-level date algorithms”). */
function dateOf(day: number): { readonly day: number; readonly month: number } {
  const shifted = day + 4 + 719468;
  const ofEra = shifted - Math.floor(shifted / 146097) * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  return { day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1, month: (fromMarch + 2) % 12 };
}

/** “do”, or “do 4 jun” where the scenario has dates. */
export function dayOf(clock: Clock, language: Language, dated: boolean): string {
  const number = dayNumber(clock);
  const weekday = weekdays[language][((number % 7) + 7) % 7] ?? '';
  const { day, month } = dateOf(number);
  return dated ? `${weekday} ${day} ${months[language][month] ?? ''}` : weekday;
}

export const sameDay = (one: Clock, other: Clock): boolean => dayNumber(one) === dayNumber(other);
