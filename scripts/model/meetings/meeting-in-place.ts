import type { Meeting } from '../meeting.ts';

/**
 * Returns the meeting that takes the place of one that was postponed, or at which an adjourned one goes on; undefined
 * where it is not there yet, or the meeting is held as it was called.
 */
export function meetingInPlaceOf(meeting: Meeting): Meeting | undefined {
  const { meetings } = meeting.committee;
  const slug = meeting.rescheduledTo ?? meeting.adjournedTo;
  if (slug === null) return undefined;
  return (
    meetings.find(({ continues }) => continues === meeting) ??
    meetings.find((other) => other.slug === slug || other.date === slug)
  );
}

/** Returns the postponed meeting in whose place one is held; null where it takes nobody's place. */
export function postponedMeetingOf(meeting: Meeting): Meeting | null {
  const { meetings } = meeting.committee;
  return meetings.find((other) => other.status === 'postponed' && meetingInPlaceOf(other) === meeting) ?? null;
}
