import { formatDay, formatDayShort, formatTime } from '../../../model/calendar/format-day.ts';
import type { Committee } from '../../../model/committee.ts';
import type { Meeting, MeetingState } from '../../../model/meeting.ts';
import { namesOfBodies, namesOfOtherBodies } from '../../../model/meetings/joint-meeting.ts';
import { meetingStateInWords } from '../../../model/meetings/meeting-state.ts';
import type { Site } from '../site.ts';

/** A meeting as lists show it. */
export interface MeetingLine {
  readonly href: string;
  /** The bodies that hold it: `Audit Committee and Health Panel`. */
  readonly committee: string;
  /** `Joint meeting with the Health Panel`, in a list of one body's meetings; else null. */
  readonly joint: string | null;
  readonly title: string | null;
  readonly date: string;
  /** `Wednesday 3 July 2019`. */
  readonly day: string;
  readonly dayShort: string;
  /** `5pm`. */
  readonly time: string;
  readonly venue: string;
  readonly state: MeetingState;
  readonly stateInWords: string;
  readonly tone: StateTone;
}

/** How a state is coloured; the words say the same. */
export type StateTone = 'coming' | 'stopped' | 'quiet';

const tones: Readonly<Record<MeetingState, StateTone>> = {
  // There is nothing to read yet.
  notice: 'quiet',
  'agenda-published': 'coming',
  'supplement-published': 'coming',
  cancelled: 'stopped',
  postponed: 'stopped',
  held: 'quiet',
  'minutes-draft': 'quiet',
  'minutes-approved': 'quiet',
};

/** Returns the line of a meeting in a list; `of` is the body whose meetings are listed, null where they are of all. */
export function lineOfMeeting(meeting: Meeting, site: Site, of: Committee | null = null): MeetingLine {
  const others = of === null ? null : namesOfOtherBodies(meeting, of, site.words);
  return {
    href: site.links.href(meeting.path),
    committee: namesOfBodies(meeting, site.words),
    joint: others === null ? null : site.words.meeting.jointMeetingWith(others),
    title: meeting.title,
    date: meeting.date,
    day: formatDay(meeting.date, site.words),
    dayShort: formatDayShort(meeting.date, site.words),
    time: formatTime(meeting.time, site.words),
    venue: meeting.venue,
    state: meeting.state,
    stateInWords: meetingStateInWords(meeting, meeting.state, site.words),
    tone: tones[meeting.state],
  };
}

/** Tells whether a meeting lies on or after the archive's day. */
export function isComing(meeting: Meeting, today: string): boolean {
  return meeting.date >= today;
}
