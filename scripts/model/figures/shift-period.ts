import { parsePeriod, splitYearKey } from './parse-period.ts';
import type { Period } from './period.ts';
import type { PeriodScheme } from './year-of-period.ts';

const stepsOfYear = { month: 12, quarter: 4, 'financial-year': 1, 'academic-year': 1, 'calendar-year': 1 } as const;

/** Returns the period of the same kind just before; null for a single date, before which there is no next. */
export function periodBefore(period: Period, scheme: PeriodScheme): Period | null {
  return period.kind === 'date' ? null : shiftPeriod(period, period.kind, -1, scheme);
}

/** Returns the same period a year before; null for 29 February, which the year before does not have. */
export function samePeriodYearBefore(period: Period, scheme: PeriodScheme): Period | null {
  if (period.kind === 'date') {
    const key = `${Number(period.key.slice(0, 4)) - 1}${period.key.slice(4)}`;
    return parsePeriod(key, 'date', scheme.yearStarts, scheme.words);
  }
  return shiftPeriod(period, period.kind, -stepsOfYear[period.kind], scheme);
}

function shiftPeriod(
  { key }: Period,
  kind: Exclude<Period['kind'], 'date'>,
  steps: number,
  { yearStarts, words }: PeriodScheme,
): Period | null {
  const year = Number(key.slice(0, 4));
  const perYear = stepsOfYear[kind];
  // The place of a month or quarter in its year stands at the end of its key, counted from 1.
  const place = perYear === 1 ? 1 : Number(/\d+$/u.exec(key)?.[0]);
  const index = year * perYear + place - 1 + steps;
  const shifted = Math.floor(index / perYear);
  const yearKey = key.includes('/') ? splitYearKey(shifted) : String(shifted);
  const newPlace = index - shifted * perYear + 1;
  if (kind === 'month') return parsePeriod(`${yearKey}-${String(newPlace).padStart(2, '0')}`, kind, yearStarts, words);
  return parsePeriod(kind === 'quarter' ? `${yearKey}-Q${newPlace}` : yearKey, kind, yearStarts, words);
}
