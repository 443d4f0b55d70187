import { english } from '../../words/en/english.ts';
import type { Words } from '../../words/words.ts';
import { addDays } from '../calendar/day.ts';
import { formatDayShort, formatMonth } from '../calendar/format-day.ts';
import type { Period, PeriodKind } from './period.ts';

/** What the labels of periods are made of. */
export type PeriodWords = Pick<Words, 'days' | 'figures'>;

/** The first and last year that a period may name: what lies outside is a slip of the keyboard, as 2919 for 2019 is. */
export const yearsOfData = { first: 1800, last: 2199 } as const;

/**
 * Returns the period that a key of data names, or null where the key is not of that kind or no calendar has it.
 * `yearStarts` is the month, 1 to 12, in which a financial or academic year begins. Its labels are in these words; messages
 * to officers quote them in English.
 */
export function parsePeriod(
  key: string,
  kind: PeriodKind,
  yearStarts: number,
  words: PeriodWords = english,
): Period | null {
  const year = Number(key.slice(0, 4));
  if (year < yearsOfData.first || year > yearsOfData.last) return null;
  switch (kind) {
    case 'month':
      return parseMonth(key, words);
    case 'quarter':
      return parseQuarter(key, yearStarts, words);
    case 'financial-year':
    case 'academic-year':
      return parseSplitYear(key, kind, yearStarts, words);
    case 'calendar-year':
      return parseCalendarYear(key);
    case 'date':
      return parseDate(key, words);
  }
}

/** Returns the key of the split year that begins in a calendar year: `2019/20` for 2019. */
export function splitYearKey(firstYear: number): string {
  return `${firstYear}/${String((firstYear + 1) % 100).padStart(2, '0')}`;
}

function parseMonth(key: string, words: PeriodWords): Period | null {
  const match = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/u.exec(key);
  if (match === null) return null;
  const [, year = '', month = ''] = match;
  return {
    key,
    kind: 'month',
    ...monthsFrom(Number(year), Number(month), 1),
    label: formatMonth(key, words),
    shortLabel: `${words.days.monthsShort[Number(month) - 1] ?? ''} ${year.slice(2)}`,
  };
}

function parseQuarter(key: string, yearStarts: number, { figures: { periods } }: PeriodWords): Period | null {
  const [yearKey = '', quarter = '', ...rest] = key.split('-Q');
  const firstYear = rest.length > 0 || !/^[1-4]$/u.test(quarter) ? null : firstYearOf(yearKey, yearStarts);
  if (firstYear === null) return null;
  return {
    key,
    kind: 'quarter',
    ...monthsFrom(firstYear, yearStarts + (Number(quarter) - 1) * 3, 3),
    label: periods.quarter(quarter, yearKey),
    shortLabel: `${periods.quarterShort(quarter)} ${yearKey.slice(2)}`,
  };
}

function parseSplitYear(
  key: string,
  kind: 'financial-year' | 'academic-year',
  yearStarts: number,
  { figures: { periods } }: PeriodWords,
): Period | null {
  const firstYear = splitYearStart(key);
  if (firstYear === null) return null;
  return {
    key,
    kind,
    ...monthsFrom(firstYear, yearStarts, 12),
    label: kind === 'academic-year' ? periods.academicYear(key) : key,
    shortLabel: key,
  };
}

function parseCalendarYear(key: string): Period | null {
  if (!/^[1-9]\d{3}$/u.test(key)) return null;
  return { key, kind: 'calendar-year', ...monthsFrom(Number(key), 1, 12), label: key, shortLabel: key };
}

function parseDate(key: string, words: PeriodWords): Period | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/u.test(key)) return null;
  const time = Date.parse(`${key}T00:00:00Z`);
  // Some engines roll 30 February over to March; the way back shows it.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== key) return null;
  const [year = '', month = '', date = ''] = key.split('-');
  const shortLabel = `${Number(date)} ${words.days.monthsShort[Number(month) - 1] ?? ''} ${year.slice(2)}`;
  return { key, kind: 'date', start: key, end: key, label: formatDayShort(key, words), shortLabel };
}

/** A quarter's year is a split one; where the year begins in January, the plain calendar year serves as well. */
function firstYearOf(yearKey: string, yearStarts: number): number | null {
  if (yearStarts === 1 && /^[1-9]\d{3}$/u.test(yearKey)) return Number(yearKey);
  return splitYearStart(yearKey);
}

function splitYearStart(key: string): number | null {
  const firstYear = Number(/^([1-9]\d{3})\/\d{2}$/u.exec(key)?.[1] ?? Number.NaN);
  return splitYearKey(firstYear) === key ? firstYear : null;
}

/** First and last day of so many months from a month on; months above 12 run into the next year. */
function monthsFrom(year: number, month: number, count: number): { readonly start: string; readonly end: string } {
  return { start: firstOfMonth(year, month), end: addDays(firstOfMonth(year, month + count), -1) };
}

function firstOfMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
