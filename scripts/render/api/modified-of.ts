import { londonMoment } from '../../model/calendar/london-moment.ts';
import type { Meeting } from '../../model/meeting.ts';
import { lastChangeOf } from '../../model/meetings/last-change.ts';

/** Returns when what is said of a meeting last changed; undefined where nothing was published for it. */
export function modifiedOf(meeting: Meeting): string | undefined {
  const day = lastChangeOf(meeting);
  return day === null ? undefined : londonMoment(day);
}
