import { addDays } from './day.ts';

/**
 * Returns the last day on which notice of a key decision can be published: 28 clear days before it, every day of the
 * calendar counted. All days are `YYYY-MM-DD`.
 *
 * Source: Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI
 * 2012/2089) reg 9(2), "at least 28 clear days before a key decision is made".
 */
export function lastDayForKeyDecisionNotice(decision: string): string {
  return addDays(decision, -29);
}
