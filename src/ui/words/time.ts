import type { Clock } from '../../core/scenario/model.ts';
import type { Language } from '../../core/shared/language.ts';

const minutesPerDay = 1440;

/** Hours and minutes of the day, for a drawn clock. */
export const clockFace = (clock: Clock): { readonly hours: number; readonly minutes: number } => {
  const minutes = ((clock % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
};

/** “11.10”, as both languages write it here. */
export function timeOf(clock: Clock): string {
  const { hours, minutes } = clockFace(clock);
  return `${hours}.${String(minutes).padStart(2, '0')}`;
}

/** 5 January 1970 was a Monday, from which a clock counts its days. */
const firstMonday = Date.UTC(1970, 0, 5);

/** “donderdag”, or “donderdag 4 juni” where the scenario has dates. */
export function dayOf(clock: Clock, language: Language, dated = false): string {
  const moment = new Date(firstMonday + Math.floor(clock / minutesPerDay) * minutesPerDay * 60_000);
  const date: Intl.DateTimeFormatOptions = dated ? { day: 'numeric', month: 'long' } : {};
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC', ...date }).format(moment);
}

export const sameDay = (one: Clock, other: Clock): boolean =>
  Math.floor(one / minutesPerDay) === Math.floor(other / minutesPerDay);
