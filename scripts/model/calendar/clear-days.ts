import type { Jurisdiction } from '../council.ts';
import { BankHolidaysUnknownError, bankHolidaysOf, isWeekend } from './bank-holidays.ts';
import { addDays, yearOf } from './day.ts';

/** Tells working days from others: Saturdays, Sundays, bank holidays and the days that a council adds. */
export interface WorkingCalendar {
  /** Throws a BankHolidaysUnknownError for a weekday of a year whose bank holidays are not known. */
  readonly isWorkingDay: (day: string) => boolean;
}

/** Returns the working days of a jurisdiction; `added` are further days, `YYYY-MM-DD`, that are none. */
export function workingCalendarOf(jurisdiction: Jurisdiction, added: Iterable<string> = []): WorkingCalendar {
  const addedDays = new Set(added);
  const holidaysByYear = new Map<number, ReadonlySet<string>>();
  const holidaysOf = (year: number): ReadonlySet<string> => {
    const known = holidaysByYear.get(year);
    if (known !== undefined) return known;
    const holidays = new Set(bankHolidaysOf(jurisdiction, year).map((holiday) => holiday.date));
    holidaysByYear.set(year, holidays);
    return holidays;
  };
  return {
    isWorkingDay: (day) => !isWeekend(day) && !addedDays.has(day) && !holidaysOf(yearOf(day)).has(day),
  };
}

/** A calendar that knows weekends alone, for years whose bank holidays are not known. */
const weekdaysAlone: WorkingCalendar = { isWorkingDay: (day) => !isWeekend(day) };

/**
 * Returns the clear days between a publication and a meeting: the working days strictly between the two.
 *
 * Source: Local Government Act 1972 s.100A(6)(a), s.100B(3) and (4)(a) ("at least five clear days before the
 * meeting"); a clear day counts neither the day of publication nor that of the meeting (R v Swansea City Council, ex p
 * Elitestone Ltd (1993) 66 P & CR 422).
 */
export function clearDaysBetween(published: string, meeting: string, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(published, 1); day < meeting; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}

/**
 * Returns the last working day on which papers can be published so that so many clear days lie between it and the
 * meeting. Papers must be open to inspection at the council's offices (s.100B(1)), hence a working day. Where no clear
 * days are asked for it is the day of the meeting.
 */
export function lastDayToPublish(meeting: string, clearDays: number, calendar: WorkingCalendar): string {
  return clearDays === 0 ? meeting : countWorkingDays(meeting, -(clearDays + 1), calendar);
}

/**
 * Returns what is counted by a calendar; over weekdays alone for a year whose bank holidays are not known, of which a rule
 * tells.
 */
export function inKnownYears<T>(count: (calendar: WorkingCalendar) => T, calendar: WorkingCalendar): T {
  try {
    return count(calendar);
  } catch (error) {
    if (error instanceof BankHolidaysUnknownError) return count(weekdaysAlone);
    throw error;
  }
}

/** Returns the day that is so many working days after a day (before it where the count is negative). */
export function countWorkingDays(day: string, count: number, calendar: WorkingCalendar): string {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step);
    if (calendar.isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
