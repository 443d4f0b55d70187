import type { Meeting } from '../meeting.ts';

/**
 * Returns the last days for the two notices that part of a meeting of the executive will be held in private: the first 28
 * clear days before it, the second five. All days are `YYYY-MM-DD`.
 *
 * Source: SI 2012/2089 reg 5(2) and (4), England.
 */
export function privateNoticeDays({
  twentyEightClearDays,
  fiveClearDays,
}: Pick<Meeting, 'twentyEightClearDays' | 'fiveClearDays'>): {
  readonly first: string;
  readonly second: string;
} {
  return { first: twentyEightClearDays, second: fiveClearDays };
}
