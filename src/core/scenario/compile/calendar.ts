import type { Language } from '../../shared/language.ts';
import type { Findings } from '../diagnostics/diagnostic.ts';
import type { Expected } from '../diagnostics/expected.ts';
import { wrongType } from '../diagnostics/wrong-type.ts';
import type { Clock } from '../model.ts';
import type { Located } from '../source/node.ts';

export const minutesPerDay = 1440;

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
};

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
};

interface Moment {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly minutes: number;
  readonly date?: { readonly day: number; readonly month: number };
}

/** `do 11.10`, `do 4 juni 11.10`; days and months in the language of the file. */
function parse(written: string, language: Language): Moment | undefined {
  const match = /^(\p{L}{2,3})\s+(?:(\d{1,2})\s+(\p{L}+)\s+)?(\d{1,2})[.:](\d{2})$/u.exec(written.toLowerCase());
  if (!match) return undefined;
  const weekday = weekdays[language].indexOf(match[1] ?? '');
  const [hour, minute] = [Number(match[4]), Number(match[5])];
  if (weekday < 0 || hour > 23 || minute > 59) return undefined;
  const moment = { weekday, minutes: hour * 60 + minute };
  if (match[2] === undefined) return moment;
  const month = months[language].indexOf(match[3] ?? '');
  const day = Number(match[2]);
  return month < 0 || day < 1 || day > 31 ? undefined : { ...moment, date: { day, month } };
}

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLengths = (year: number): number[] => [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since Monday 5 January 1970, proleptic Gregorian; undefined for a date that does not exist. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const lengths = monthLengths(year);
  if (day > (lengths[month] ?? 0)) return undefined;
  let days = -4;
  for (let each = 1970; each < year; each += 1) days += leap(each) ? 366 : 365;
  for (let each = 0; each < month; each += 1) days += lengths[each] ?? 0;
  return days + day - 1;
}

const weekdayOf = (day: number): number => ((day % 7) + 7) % 7;

/** Turns moments as written into minutes on one clock, counted from the day on which the scenario starts. */
export class Calendar {
  readonly start: Clock;
  readonly dated: boolean;
  readonly #language: Language;
  readonly #year: number;
  readonly #findings: Findings;

  constructor(start: Located<string>, language: Language, year: number, findings: Findings) {
    this.#language = language;
    this.#year = year;
    this.#findings = findings;
    const moment = parse(start.value, language);
    this.dated = moment?.date !== undefined;
    if (!moment) this.#wrong(start, 'time');
    const day = moment && (moment.date ? this.#dayOf(moment, start) : moment.weekday);
    this.start = (day ?? 0) * minutesPerDay + (moment?.minutes ?? 0);
  }

  /** The moment in minutes; a weekday is the next one, the start's own day included. Reports what is no moment. */
  read(written: Located<string>): Clock {
    const moment = parse(written.value, this.#language);
    if (!moment) return this.#wrong(written, 'time');
    if (moment.date) {
      if (!this.dated) return this.#wrong(written, 'dated');
      return (this.#dayOf(moment, written) ?? 0) * minutesPerDay + moment.minutes;
    }
    const startDay = Math.floor(this.start / minutesPerDay);
    const ahead = (moment.weekday - weekdayOf(startDay) + 7) % 7;
    return (startDay + ahead) * minutesPerDay + moment.minutes;
  }

  #dayOf(moment: Moment, written: Located<string>): number | undefined {
    const day = moment.date && dayNumber(this.#year, moment.date.month, moment.date.day);
    if (day === undefined || weekdayOf(day) !== moment.weekday)
      this.#wrong(written, day === undefined ? 'time' : 'weekday');
    return day;
  }

  #wrong(written: Located<string>, expected: Expected): Clock {
    this.#findings.add(wrongType, written.range, { expected, found: written.value.slice(0, 40) });
    return this.start ?? 0;
  }
}
