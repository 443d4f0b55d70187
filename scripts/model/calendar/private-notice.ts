import type { Meeting } from '../meeting.ts';
import { addDays } from './day.ts';

/**
 * Returns the last days for the two notices that part of a meeting of the executive will be held in private: the first 28
 * clear days before it, every day of the calendar counted, the second five clear days before. All days are `YYYY-MM-DD`.
 *
 * Source: SI 2012/2089 reg 5(2) and (4), England.
 */
export function privateNoticeDays({ date, fiveClearDays }: Pick<Meeting, 'date' | 'fiveClearDays'>): {
  readonly first: string;
  readonly second: string;
} {
  return { first: addDays(date, -29), second: fiveClearDays };
}
