import type { Council } from '../council.ts';
import { inKnownYears, lastDayToPublish, type WorkingCalendar } from './clear-days.ts';
import { addDays } from './day.ts';

/**
 * Returns the last day on which notice of a key decision can be published, and the first notice of business in private: 28
 * clear days before it, every day of the calendar counted, or working days alone where the council counts those. All days
 * are `YYYY-MM-DD`.
 *
 * Source: Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI
 * 2012/2089) reg 9(2), "at least 28 clear days before a key decision is made", and reg 5(2). Which days count is not said.
 */
export function lastDayForKeyDecisionNotice(
  decision: string,
  count: Council['keyDecisionDays'],
  calendar: WorkingCalendar,
): string {
  return count === 'calendar'
    ? addDays(decision, -29)
    : inKnownYears((days) => lastDayToPublish(decision, 28, days), calendar);
}
