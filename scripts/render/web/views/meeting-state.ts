import { formatDay } from '../../../model/calendar/format-day.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { packTitle } from '../../../model/meetings/build-packs.ts';
import { meetingInPlaceOf, postponedMeetingOf } from '../../../model/meetings/meeting-in-place.ts';
import type { Publication } from '../../../model/publication.ts';
import type { Site } from '../site.ts';
import { lineOfMeeting, type StateTone } from './meeting-line.ts';

/** What a reader must know first about a meeting, in words. */
export interface StateView {
  /** `Minutes in draft`. */
  readonly label: string;
  readonly tone: StateTone;
  readonly sentences: readonly string[];
  /** The meeting that takes this one's place, or at which it goes on, after the words that say so. */
  readonly replacement: { readonly words: string; readonly href: string | null; readonly day: string } | null;
  /** The adjourned meeting that goes on at this one, or the postponed one whose place it takes, after the words that say so. */
  readonly earlier: { readonly words: string; readonly href: string; readonly day: string } | null;
}

/** Returns what comes before the name of a meeting that does not take place, so that it is read first; else nothing. */
export function stopInWords({ status }: Meeting, { words }: Site): string {
  return { scheduled: '', cancelled: words.meeting.cancelledTitle, postponed: words.meeting.postponedTitle }[status];
}

/** Returns a meeting's state in words, with what it means for a reader. */
export function describeState(meeting: Meeting, site: Site): StateView {
  const line = lineOfMeeting(meeting, site);
  return {
    label: line.stateInWords,
    tone: line.tone,
    sentences: sentencesFor(meeting, site),
    replacement: replacementOf(meeting, site),
    earlier: earlierOf(meeting, site),
  };
}

function sentencesFor(meeting: Meeting, site: Site): string[] {
  const { words } = site;
  const { meeting: said } = words;
  const { today } = site.archive;
  switch (meeting.state) {
    case 'notice': {
      // It goes on with the agenda of the meeting that was adjourned.
      if (meeting.continues !== null) return [];
      const day = formatDay(meeting.publishBy, words);
      const isDue = meeting.publishBy >= today;
      return [said.agendaNotYet, isDue ? said.mustBePublishedBy(day) : said.shouldHaveBeenPublishedBy(day)];
    }
    case 'agenda-published':
    case 'supplement-published':
      return meeting.publications.map((publication) => publicationSentence(meeting, publication, site));
    case 'cancelled':
      return [meeting.date < today ? said.wasNotHeld : said.willNotBeHeld];
    case 'postponed':
      return [meeting.date < today ? said.wasNotHeldOnThisDay : said.willNotBeHeldOnThisDay];
    case 'held':
      return [said.minutesNotYet];
    case 'minutes-draft':
      return [said.minutesInDraft];
    case 'minutes-approved': {
      const approvedAt = meeting.minutes?.approvedAt;
      return [approvedAt == null ? said.minutesApproved : said.minutesApprovedOn(formatDay(approvedAt.date, words))];
    }
  }
}

function publicationSentence(meeting: Meeting, publication: Publication, { words }: Site): string {
  const { meeting: said } = words;
  const day = formatDay(publication.date, words);
  if (publication.kind === 'agenda' && publication.number === 1) return said.agendaPublishedOn(day);
  const hasPack = meeting.packs.some((pack) => pack.publication === publication);
  return said.packPublishedOn(hasPack ? packTitle(publication, words) : said.laterPaper, day);
}

function replacementOf(meeting: Meeting, site: Site): StateView['replacement'] {
  const slug = meeting.rescheduledTo ?? meeting.adjournedTo;
  if (slug === null) return null;
  const other = meetingInPlaceOf(meeting);
  return {
    words: meeting.rescheduledTo === null ? site.words.meeting.goesOn : site.words.meeting.newDate,
    href: other === undefined ? null : site.links.href(other.path),
    day: formatDay(slug.slice(0, 10), site.words),
  };
}

function earlierOf(meeting: Meeting, { links, words }: Site): StateView['earlier'] {
  const { continues } = meeting;
  const other = continues ?? postponedMeetingOf(meeting);
  if (other === null) return null;
  return {
    words: continues === null ? words.meeting.replaces : words.meeting.continues,
    href: links.href(other.path),
    day: formatDay(other.date, words),
  };
}
