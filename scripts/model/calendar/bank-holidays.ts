import type { Jurisdiction } from '../council.ts';
import { addDays, weekdayOf, type Weekday } from './day.ts';
import { easterSundayOf } from './easter.ts';
import { addedDays, movedDays } from './proclaimed-days.ts';

/** A bank holiday, or a day that the law treats alike (Good Friday and Christmas Day at common law). */
export interface BankHoliday {
  readonly date: string;
  readonly title: string;
}

/** The years whose bank holidays are known here; later ones may yet be changed by proclamation. */
export const knownYears = { first: 1990, last: 2035 } as const;

/** Thrown for a year whose bank holidays are not known here. */
export class BankHolidaysUnknownError extends RangeError {
  readonly year: number;

  constructor(year: number) {
    super(`The bank holidays of ${year} are not known, only those of ${knownYears.first} to ${knownYears.last}.`);
    this.name = 'BankHolidaysUnknownError';
    this.year = year;
  }
}

/**
 * Returns the bank holidays of a year in order, with the days on which they were kept: substitutes stand in for those
 * that fall on a weekend.
 *
 * Source: Banking and Financial Dealings Act 1971, section 1 and Schedule 1, with the days that are proclaimed every
 * year (New Year's Day since 1974, early May in England, Wales and Northern Ireland since 1978, late May in Scotland
 * since 1978) and their substitutes, as listed at https://www.gov.uk/bank-holidays and in the London, Edinburgh and
 * Belfast Gazettes. Throws a BankHolidaysUnknownError outside `knownYears`.
 */
export function bankHolidaysOf(jurisdiction: Jurisdiction, year: number): readonly BankHoliday[] {
  if (year < knownYears.first || year > knownYears.last) throw new BankHolidaysUnknownError(year);
  const moved = new Set(movedDays.filter((day) => day.in.includes(jurisdiction)).map((day) => day.date));
  const ofTheYear = yearlyDays(jurisdiction, year).filter((day) => !moved.has(day.date));
  const added = addedDays
    .filter((day) => day.in.includes(jurisdiction) && day.date.startsWith(String(year)))
    .map(({ date, title }) => ({ date, title }));
  return [...ofTheYear, ...added].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function yearlyDays(jurisdiction: Jurisdiction, year: number): BankHoliday[] {
  const goodFriday = { date: addDays(easterSundayOf(year), -2), title: 'Good Friday' };
  const easterMonday = { date: addDays(easterSundayOf(year), 1), title: 'Easter Monday' };
  const mays = [
    { date: firstMondayOf(year, '05'), title: 'Early May bank holiday' },
    { date: lastMondayOf(`${year}-05-31`), title: 'Spring bank holiday' },
  ];
  const christmas = withSubstitutes([
    { date: `${year}-12-25`, title: 'Christmas Day' },
    { date: `${year}-12-26`, title: 'Boxing Day' },
  ]);
  if (jurisdiction === 'scotland') {
    return [
      ...withSubstitutes([
        { date: `${year}-01-01`, title: "New Year's Day" },
        { date: `${year}-01-02`, title: '2nd January' },
      ]),
      goodFriday,
      ...mays,
      { date: firstMondayOf(year, '08'), title: 'Summer bank holiday' },
      // St Andrew's Day Bank Holiday (Scotland) Act 2007, in force for the November of that year.
      ...(year >= 2007 ? withSubstitutes([{ date: `${year}-11-30`, title: "St Andrew's Day" }]) : []),
      ...christmas,
    ];
  }
  const inNorthernIreland = jurisdiction === 'northern-ireland';
  return [
    ...withSubstitutes([{ date: `${year}-01-01`, title: "New Year's Day" }]),
    // Schedule 1 paragraph 3 of the Act.
    ...(inNorthernIreland ? withSubstitutes([{ date: `${year}-03-17`, title: "St Patrick's Day" }]) : []),
    goodFriday,
    easterMonday,
    ...mays,
    // Proclaimed each year by the Secretary of State under section 1(5) of the Act.
    ...(inNorthernIreland ? withSubstitutes([{ date: `${year}-07-12`, title: 'Battle of the Boyne' }]) : []),
    { date: lastMondayOf(`${year}-08-31`), title: 'Summer bank holiday' },
    ...christmas,
  ];
}

/** Neighbouring days: those on a weekend go to the first weekdays after it that none of the others takes. */
function withSubstitutes(days: readonly BankHoliday[]): BankHoliday[] {
  const taken = new Set(days.map((day) => day.date));
  return days.map((day) => {
    if (!isWeekend(day.date)) return day;
    let date = day.date;
    while (isWeekend(date) || taken.has(date)) date = addDays(date, 1);
    taken.add(date);
    return { date, title: `${day.title} (substitute day)` };
  });
}

/** Tells whether a day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return weekdayOf(day) >= 6;
}

function firstMondayOf(year: number, month: string): string {
  const first = `${year}-${month}-01`;
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMondayOf(lastDayOfMonth: string): string {
  const weekday: Weekday = weekdayOf(lastDayOfMonth);
  return addDays(lastDayOfMonth, 1 - weekday);
}
