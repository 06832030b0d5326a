import type { Language } from '../../../core/shared/language.ts';

/** “24 november, 10.12”: when something was played, in the time of this device; with the year where it is another year. */
export function dateOf(moment: string, language: Language, now: Date = new Date()): string {
  const date = new Date(moment);
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const year: Intl.DateTimeFormatOptions = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' };
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year }).format(date);
  return `${day}, ${date.getHours()}.${String(date.getMinutes()).padStart(2, '0')}`;
}
