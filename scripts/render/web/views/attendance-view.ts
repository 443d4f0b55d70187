import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { attendanceOf } from '../../../model/people/attendance.ts';
import type { Person } from '../../../model/person.ts';
import type { Site } from '../site.ts';

/** A person's attendance of one committee. */
export interface AttendanceView {
  readonly committee: string;
  /** `Attended 5 of 6 meetings with minutes.`; null where the person was only ever a substitute. */
  readonly summary: string | null;
  readonly meetings: readonly { readonly href: string; readonly day: string; readonly presence: string }[];
}

/** Returns a person's attendance by committee, from the minutes that this edition shows. */
export function buildAttendanceView(person: Person, site: Site): AttendanceView[] {
  const said = site.words.people.attendance;
  return attendanceOf(person, site.archive.minutes).map(({ committee, meetings, expected, attended }) => ({
    committee: committee.name,
    summary: expected === 0 ? null : said.attended(attended, expected),
    meetings: meetings.map(({ meeting, presence }) => ({
      href: site.links.href(meeting.minutes?.path ?? meeting.path),
      day: formatDayShort(meeting.date, site.words),
      presence: said.presences[presence],
    })),
  }));
}
