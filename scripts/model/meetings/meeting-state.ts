import { formatDayShort } from '../calendar/format-day.ts';
import type { Meeting, MeetingState } from '../meeting.ts';

/** What the state of a meeting is told from. */
type Told = Pick<Meeting, 'status' | 'date' | 'agenda' | 'publications' | 'minutes' | 'rescheduledTo' | 'adjournedTo'>;

/** Returns what a reader must know first about a meeting on a day. */
export function meetingStateOf(meeting: Told, today: string): MeetingState {
  if (meeting.status !== 'scheduled') return meeting.status;
  if (meeting.minutes !== null) return meeting.minutes.status === 'approved' ? 'minutes-approved' : 'minutes-draft';
  if (meeting.date < today) return 'held';
  if (meeting.agenda === null) return 'notice';
  return meeting.publications.some(({ kind }) => kind !== 'agenda') ? 'supplement-published' : 'agenda-published';
}

/** Returns the state in words for officers and residents. */
export function meetingStateInWords(meeting: Told, state: MeetingState): string {
  switch (state) {
    case 'notice':
      return 'Agenda not yet published';
    case 'agenda-published':
      return 'Agenda published';
    case 'supplement-published':
      return meeting.publications.findLast(({ kind }) => kind !== 'agenda')?.kind === 'addendum'
        ? 'Addendum published'
        : 'Supplementary agenda published';
    case 'cancelled':
      return 'Cancelled';
    case 'postponed':
      return meeting.rescheduledTo === null ? 'Postponed' : `Postponed to ${formatDayShort(meeting.rescheduledTo)}`;
    case 'held':
      return meeting.adjournedTo === null
        ? 'Minutes not yet published'
        : `Adjourned to ${formatDayShort(meeting.adjournedTo)}`;
    case 'minutes-draft':
      return 'Minutes in draft';
    case 'minutes-approved':
      return 'Minutes approved';
  }
}
