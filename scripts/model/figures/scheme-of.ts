import type { IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { defaultYearStart, type PeriodScheme } from './year-of-period.ts';

/** Returns how a set divides time. */
export function schemeOf(matter: IndicatorSetMatter): PeriodScheme {
  const { frequency, yearStarts } = matter;
  return { frequency, yearStarts: yearStarts === undefined ? defaultYearStart(frequency) : Number(yearStarts) };
}
