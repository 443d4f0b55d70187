import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { parsePeriod, splitYearKey } from './parse-period.ts';
import { parsePeriodRange, periodsWithin } from './period-range.ts';
import type { PeriodKind } from './period.ts';
import { elapsedShare, parsePeriodOfSet, yearOfPeriod } from './year-of-period.ts';

describe('parsePeriod', () => {
  it.each<[string, PeriodKind, number, string, string, string, string]>([
    ['2019-05', 'month', 4, '2019-05-01', '2019-05-31', 'May 2019', 'May 19'],
    ['2020-02', 'month', 4, '2020-02-01', '2020-02-29', 'February 2020', 'Feb 20'],
    ['2019/20-Q1', 'quarter', 4, '2019-04-01', '2019-06-30', 'quarter 1 of 2019/20', 'Q1 19/20'],
    ['2019/20-Q4', 'quarter', 4, '2020-01-01', '2020-03-31', 'quarter 4 of 2019/20', 'Q4 19/20'],
    ['2019-Q4', 'quarter', 1, '2019-10-01', '2019-12-31', 'quarter 4 of 2019', 'Q4 19'],
    ['2019/20', 'financial-year', 4, '2019-04-01', '2020-03-31', '2019/20', '2019/20'],
    ['1999/00', 'financial-year', 4, '1999-04-01', '2000-03-31', '1999/00', '1999/00'],
    ['2019/20', 'academic-year', 9, '2019-09-01', '2020-08-31', 'academic year 2019/20', '2019/20'],
    ['2019', 'calendar-year', 1, '2019-01-01', '2019-12-31', '2019', '2019'],
    ['2019-05-31', 'date', 4, '2019-05-31', '2019-05-31', '31 May 2019', '31 May 19'],
  ])('reads %s as a %s', (key, kind, yearStarts, start, end, label, shortLabel) => {
    expect(parsePeriod(key, kind, yearStarts)).toEqual({ key, kind, start, end, label, shortLabel });
  });

  it.each<[string, PeriodKind]>([
    ['2019-5', 'month'],
    ['2019-13', 'month'],
    ['2019-05-31', 'month'],
    ['2019/21', 'financial-year'],
    ['2019/20-Q5', 'quarter'],
    ['2019-Q1', 'quarter'],
    ['2019-02-30', 'date'],
    ['19', 'calendar-year'],
    ['', 'month'],
  ])('refuses %s as a %s', (key, kind) => {
    expect(parsePeriod(key, kind, 4)).toBeNull();
  });

  it('makes the months and the quarters of any year follow on without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, yearStarts) => {
        const quarters = [1, 2, 3, 4].map((n) => parsePeriod(`${splitYearKey(year)}-Q${n}`, 'quarter', yearStarts)!);
        const whole = parsePeriod(splitYearKey(year), 'financial-year', yearStarts)!;
        expect(quarters[0]!.start).toBe(whole.start);
        expect(quarters[3]!.end).toBe(whole.end);
        for (const n of [0, 1, 2]) expect(addDays(quarters[n]!.end, 1)).toBe(quarters[n + 1]!.start);
      }),
    );
  });
});

describe('yearOfPeriod', () => {
  it('holds every month within the days of its year, wherever the year begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month, yearStarts) => {
          const period = parsePeriod(`${year}-${String(month).padStart(2, '0')}`, 'month', yearStarts)!;
          const found = yearOfPeriod(period, { frequency: 'month', yearStarts });
          expect(found.start <= period.start && period.end <= found.end).toBe(true);
          const { elapsed, whole } = elapsedShare(period, found);
          expect(elapsed).toBeGreaterThanOrEqual(1);
          expect(elapsed).toBeLessThanOrEqual(whole);
        },
      ),
    );
  });

  it('puts March and April into different financial years', () => {
    const scheme = { frequency: 'month', yearStarts: 4 } as const;
    expect(yearOfPeriod(parsePeriod('2019-03', 'month', 4)!, scheme).key).toBe('2018/19');
    expect(yearOfPeriod(parsePeriod('2019-04', 'month', 4)!, scheme).key).toBe('2019/20');
  });
});

describe('periods of a range', () => {
  const scheme = { frequency: 'month', yearStarts: 4 } as const;
  const months = ['2018-03', '2018-04', '2019-03', '2019-04'].map((key) => parsePeriod(key, 'month', 4)!);

  it('keeps what lies between the first and the last, both included', () => {
    const range = parsePeriodRange('2018-04..2019-03', scheme)!;
    expect(periodsWithin(months, range).map((month) => month.key)).toEqual(['2018-04', '2019-03']);
  });

  it('takes a single year for all of its months', () => {
    const range = parsePeriodRange('2018/19', scheme)!;
    expect(periodsWithin(months, range).map((month) => month.key)).toEqual(['2018-04', '2019-03']);
  });

  it.each(['2019-05..2018-04', '2018-04..', '2018-04..2018-05..2018-06', 'last year'])('refuses "%s"', (text) => {
    expect(parsePeriodRange(text, scheme)).toBeNull();
  });

  it('finds a year in a set of months, for targets and comparators', () => {
    expect(parsePeriodOfSet('2017/18', scheme)?.kind).toBe('financial-year');
  });
});
