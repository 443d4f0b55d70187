import type { Meeting } from '../meeting.ts';

/** Puts the meetings of one committee in order of their days; a second meeting of a day (`2019-07-03-2`) comes second. */
export function compareWithinCommittee(a: Meeting, b: Meeting): number {
  return compareText(a.date, b.date) || sequenceOf(a) - sequenceOf(b);
}

/** Puts meetings of all committees in order, the newest first; those of one hour by committee. */
export function compareNewestFirst(a: Meeting, b: Meeting): number {
  return (
    compareText(b.date, a.date) ||
    compareText(b.time, a.time) ||
    compareText(a.committee.slug, b.committee.slug) ||
    sequenceOf(b) - sequenceOf(a)
  );
}

function sequenceOf(meeting: Meeting): number {
  return Number(meeting.slug.slice(meeting.date.length + 1) || '1');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
