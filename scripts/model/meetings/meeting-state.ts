import type { Words } from '../../words/words.ts';
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
export function meetingStateInWords(meeting: Told, state: MeetingState, words: Words): string {
  const { meeting: said } = words;
  if (state === 'supplement-published') {
    const last = meeting.publications.findLast(({ kind }) => kind !== 'agenda');
    return last?.kind === 'addendum' ? said.addendumPublished : said.states[state];
  }
  if (state === 'postponed' && meeting.rescheduledTo !== null) {
    return said.postponedTo(formatDayShort(meeting.rescheduledTo, words));
  }
  if (state === 'held' && meeting.adjournedTo !== null) {
    return said.adjournedTo(formatDayShort(meeting.adjournedTo, words));
  }
  return said.states[state];
}
