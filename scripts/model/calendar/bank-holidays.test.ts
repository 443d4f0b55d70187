import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../council.ts';
import { BankHolidaysUnknownError, bankHolidaysOf, isWeekend, knownYears } from './bank-holidays.ts';
import { weekdayOf } from './day.ts';
import { easterSundayOf } from './easter.ts';

const jurisdictions: readonly Jurisdiction[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const years = Array.from({ length: knownYears.last - knownYears.first + 1 }, (_, index) => knownYears.first + index);

function datesOf(jurisdiction: Jurisdiction, year: number): string[] {
  return bankHolidaysOf(jurisdiction, year).map((day) => day.date.slice(5));
}

describe('bank holidays as gov.uk and the Gazettes list them', () => {
  it.each<[Jurisdiction, number, string]>([
    ['england', 2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
    ['wales', 2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    ['england', 2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    ['england', 2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    ['england', 1995, '01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26'],
    ['england', 1999, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31'],
    ['england', 2012, '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
    ['england', 2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    ['scotland', 2022, '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
    ['scotland', 2017, '01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26'],
    ['scotland', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
    ['scotland', 1995, '01-02 01-03 04-14 05-01 05-08 05-29 08-07 12-25 12-26'],
    ['northern-ireland', 2020, '01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28'],
    ['northern-ireland', 2018, '01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26'],
  ])('%s %i', (jurisdiction, year, dates) => {
    expect(datesOf(jurisdiction, year)).toEqual(dates.split(' '));
  });

  it('are weekdays, each once, for every year and jurisdiction', () => {
    for (const jurisdiction of jurisdictions) {
      for (const year of years) {
        const dates = bankHolidaysOf(jurisdiction, year).map((day) => day.date);
        expect(dates.filter(isWeekend)).toEqual([]);
        expect(new Set(dates).size).toBe(dates.length);
      }
    }
  });

  it('are not guessed for years that are not known', () => {
    expect(() => bankHolidaysOf('england', 2036)).toThrow(BankHolidaysUnknownError);
  });
});

describe('Easter', () => {
  it.each([
    [1990, '1990-04-15'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2026, '2026-04-05'],
    [2035, '2035-03-25'],
  ])('of %i is on %s', (year, day) => {
    expect(easterSundayOf(year)).toBe(day);
    expect(weekdayOf(day)).toBe(7);
  });
});
