import type { Minutes } from '../../model/minutes.ts';

/** Minutes after midnight of the day on which the meeting began, of each time on its clock. */
export type MeetingClock = (time: string) => number;

const day = 24 * 60;

/** Returns the clock of a meeting: where it ended past midnight, times up to its end are those of the next day. */
export function clockOf({ started, ended }: Minutes): MeetingClock {
  const isPastMidnight = started !== null && ended !== null && ended < started;
  return (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + (isPastMidnight && time <= ended ? day : 0);
}
