import type { Meeting } from '../model/meeting.ts';
import { defaultMinutePattern, minuteNumberer } from '../model/minutes/number-minutes.ts';
import type { CommitteeMatter } from '../schema/committee.ts';

/** The numbers that new minutes get, and which later ones have others by them. */
export interface NextNumbers {
  readonly numbers: readonly string[];
  /** The days of meetings whose minutes are there already and would be numbered anew, the earliest first. */
  readonly moved: readonly string[];
}

/** Returns the numbers of `count` new minutes of a meeting; `meetings` are those of its committee, the earliest first. */
export function nextNumbers(
  meeting: Meeting,
  count: number,
  meetings: readonly Meeting[],
  { minuteNumbers, minuteYear, annualMeeting }: CommitteeMatter,
): NextNumbers {
  const number = minuteNumberer({
    pattern: minuteNumbers ?? defaultMinutePattern,
    year: minuteYear ?? 'calendar',
    annualMeetings: annualMeeting ?? [],
  });
  const place = meetings.findIndex(({ path }) => path === meeting.path);
  const openEntries = ({ minutes }: Meeting) => (minutes?.entries ?? []).filter(({ exempt }) => !exempt);
  for (const earlier of meetings.slice(0, place)) openEntries(earlier).forEach(() => number(earlier.date));
  const numbers = Array.from({ length: count }, () => number(meeting.date));
  const moved = meetings.slice(place + 1).filter((later) => {
    const renumbered = openEntries(later).map((entry) => [entry.number, number(later.date)]);
    return renumbered.some(([was, now]) => was !== now);
  });
  return { numbers, moved: moved.map(({ date }) => date) };
}
