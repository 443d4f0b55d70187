import { formatDay } from '../../../model/calendar/format-day.ts';
import type { Meeting } from '../../../model/meeting.ts';
import type { Site } from '../site.ts';
import { lineOfMeeting, type StateTone } from './meeting-line.ts';

/** What a reader must know first about a meeting, in words. */
export interface StateView {
  /** `Minutes in draft`. */
  readonly label: string;
  readonly tone: StateTone;
  readonly sentences: readonly string[];
  /** The meeting that takes this one's place. */
  readonly replacement: { readonly href: string | null; readonly day: string } | null;
}

/** Returns what comes before the name of a meeting that does not take place, so that it is read first; else nothing. */
export function stopInWords({ status }: Meeting): string {
  return { scheduled: '', cancelled: 'Cancelled: ', postponed: 'Postponed: ' }[status];
}

/** Returns a meeting's state in words, with what it means for a reader. */
export function describeState(meeting: Meeting, site: Site): StateView {
  const line = lineOfMeeting(meeting, site);
  return {
    label: meeting.stateInWords,
    tone: line.tone,
    sentences: sentencesFor(meeting, site.archive.today),
    replacement: replacementOf(meeting, site),
  };
}

function sentencesFor(meeting: Meeting, today: string): string[] {
  switch (meeting.state) {
    case 'notice':
      return [
        'The agenda has not been published yet.',
        meeting.publishBy >= today
          ? `It must be published by ${formatDay(meeting.publishBy)}.`
          : `It should have been published by ${formatDay(meeting.publishBy)}.`,
      ];
    case 'agenda-published':
    case 'supplement-published':
      return publicationSentences(meeting);
    case 'cancelled':
      return [meeting.date < today ? 'This meeting was not held.' : 'This meeting will not be held.'];
    case 'postponed':
      return [
        meeting.date < today ? 'This meeting was not held on this day.' : 'This meeting will not be held on this day.',
      ];
    case 'held':
      return ['This meeting has been held. Its minutes have not been published yet.'];
    case 'minutes-draft':
      return ['The minutes are in draft until a later meeting approves them.'];
    case 'minutes-approved': {
      const approvedAt = meeting.minutes?.approvedAt;
      return approvedAt == null
        ? ['The minutes have been approved.']
        : [`The minutes were approved on ${formatDay(approvedAt.date)}.`];
    }
  }
}

function publicationSentences(meeting: Meeting): string[] {
  return meeting.publications.map((publication) => {
    const title = meeting.packs.find((pack) => pack.publication === publication)?.title;
    const what = publication.kind === 'agenda' && publication.number === 1 ? 'The agenda' : (title ?? 'A later paper');
    return `${what} was published on ${formatDay(publication.date)}.`;
  });
}

function replacementOf(meeting: Meeting, site: Site): StateView['replacement'] {
  const slug = meeting.rescheduledTo ?? meeting.adjournedTo;
  if (slug === null) return null;
  const other = meeting.committee.meetings.find((candidate) => candidate.slug === slug || candidate.date === slug);
  return { href: other === undefined ? null : site.links.href(other.path), day: formatDay(slug.slice(0, 10)) };
}
