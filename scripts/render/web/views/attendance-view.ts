import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { attendanceOf, type Presence } from '../../../model/people/attendance.ts';
import type { Person } from '../../../model/person.ts';
import type { Site } from '../site.ts';

/** A person's attendance of one committee. */
export interface AttendanceView {
  readonly committee: string;
  /** `Attended 5 of 6 meetings`; null where the person was only ever a substitute. */
  readonly summary: string | null;
  readonly meetings: readonly { readonly href: string; readonly day: string; readonly presence: string }[];
}

const words: Readonly<Record<Presence, string>> = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
  substitute: 'Substitute for another member',
};

/** Returns a person's attendance by committee, from the minutes that this edition shows. */
export function buildAttendanceView(person: Person, site: Site): AttendanceView[] {
  return attendanceOf(person, site.archive.minutes).map(({ committee, meetings, expected, attended }) => ({
    committee: committee.name,
    summary:
      expected === 0
        ? null
        : `Attended ${attended} of ${expected} ${expected === 1 ? 'meeting' : 'meetings'} with minutes`,
    meetings: meetings.map(({ meeting, presence }) => ({
      href: site.links.href(meeting.minutes?.path ?? meeting.path),
      day: formatDayShort(meeting.date, site.words),
      presence: words[presence],
    })),
  }));
}
