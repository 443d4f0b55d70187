import type { Period } from './period.ts';
import { parsePeriodOfSet, type PeriodScheme } from './year-of-period.ts';

/** First and last period of a stretch, both included. */
export interface PeriodRange {
  readonly from: Period;
  readonly to: Period;
}

/**
 * Returns the stretch that `2018-04..2019-05` names, or a single key such as `2018/19`; null where a key names no
 * period of the set's calendar or the stretch runs backwards.
 */
export function parsePeriodRange(text: string, scheme: PeriodScheme): PeriodRange | null {
  const [first = '', last = first, ...rest] = text.split('..').map((key) => key.trim());
  if (rest.length > 0) return null;
  const from = parsePeriodOfSet(first, scheme);
  const to = parsePeriodOfSet(last, scheme);
  return from === null || to === null || from.start > to.end ? null : { from, to };
}

/** Returns those of the periods that lie within the stretch, in their order. */
export function periodsWithin(periods: readonly Period[], range: PeriodRange): readonly Period[] {
  return periods.filter((period) => period.start >= range.from.start && period.end <= range.to.end);
}
