import { daysBetween } from '../calendar/day.ts';
import type { Words } from '../../words/words.ts';
import { parsePeriod, splitYearKey } from './parse-period.ts';
import type { Period, PeriodKind } from './period.ts';

/** How a set divides time: what its observations are for, and the month (1 to 12) in which its year begins; and its words. */
export interface PeriodScheme {
  readonly frequency: PeriodKind;
  readonly yearStarts: number;
  /** What is said of periods and figures, by default in English. */
  readonly words?: Words;
}

/** Returns the month in which a year begins where the set does not say: April, September in schools, January. */
export function defaultYearStart(frequency: PeriodKind): number {
  if (frequency === 'academic-year') return 9;
  return frequency === 'calendar-year' ? 1 : 4;
}

/** Returns the kind of year that a set reports on: `2019/20`, or `2019` where its year begins in January. */
export function yearKindOf(scheme: PeriodScheme): PeriodKind {
  const { frequency, yearStarts } = scheme;
  if (frequency === 'financial-year' || frequency === 'academic-year' || frequency === 'calendar-year')
    return frequency;
  return yearStarts === 1 ? 'calendar-year' : 'financial-year';
}

/** Returns the year that a period belongs to; a year belongs to itself. */
export function yearOfPeriod(period: Period, scheme: PeriodScheme): Period {
  const kind = yearKindOf(scheme);
  if (period.kind === kind) return period;
  const year = Number(period.start.slice(0, 4));
  const month = Number(period.start.slice(5, 7));
  const key = kind === 'calendar-year' ? String(year) : splitYearKey(month >= scheme.yearStarts ? year : year - 1);
  return parsePeriod(key, kind, scheme.yearStarts, scheme.words) ?? period;
}

/** Returns the period of any kind that a key names in a set: its own kind first, then its years, then the others. */
export function parsePeriodOfSet(key: string, scheme: PeriodScheme): Period | null {
  const kinds: readonly PeriodKind[] = [
    scheme.frequency,
    yearKindOf(scheme),
    'month',
    'quarter',
    'financial-year',
    'calendar-year',
    'date',
  ];
  for (const kind of kinds) {
    const period = parsePeriod(key, kind, scheme.yearStarts, scheme.words);
    if (period !== null) return period;
  }
  return null;
}

/** Returns a period in words as messages to officers quote it: in English, whatever the set speaks. */
export function labelForOfficers({ key, label }: Period, { frequency, yearStarts }: PeriodScheme): string {
  return parsePeriodOfSet(key, { frequency, yearStarts })?.label ?? label;
}

/** How much of a year has passed at the end of a period, as whole parts: 2 of 12 months, 1 of 4 quarters. */
export interface ElapsedShare {
  readonly elapsed: number;
  readonly whole: number;
  readonly unit: 'months' | 'quarters' | 'days' | 'years';
}

/** Returns how much of its year has passed when a period ends. */
export function elapsedShare(period: Period, year: Period): ElapsedShare {
  const months = monthIndex(period.end) - monthIndex(year.start) + 1;
  if (period.kind === 'month') return { elapsed: months, whole: 12, unit: 'months' };
  if (period.kind === 'quarter') return { elapsed: months / 3, whole: 4, unit: 'quarters' };
  if (period.kind === 'date') {
    const whole = daysBetween(year.start, year.end) + 1;
    return { elapsed: daysBetween(year.start, period.end) + 1, whole, unit: 'days' };
  }
  return { elapsed: 1, whole: 1, unit: 'years' };
}

/** Returns the order of two periods: by their ends, and of two with one end the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  // Plain comparison of ISO days: localeCompare would ask a dictionary each time.
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start === b.start) return 0;
  return a.start > b.start ? -1 : 1;
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
