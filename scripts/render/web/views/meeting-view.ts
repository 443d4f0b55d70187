import { formatDay, formatDayShort, formatTime } from '../../../model/calendar/format-day.ts';
import type { Contact } from '../../../model/contact.ts';
import type { Meeting } from '../../../model/meeting.ts';
import type { Site } from '../site.ts';
import { buildAgendaView, type AgendaView } from './agenda-view.ts';
import { listComing, type ComingLine } from './coming-lines.ts';
import { listCorrections, type CorrectionLine } from './correction-lines.ts';
import { buildKeepView, type KeepView } from './keep-view.ts';
import { lineOfMeeting, type MeetingLine } from './meeting-line.ts';
import { listMembers, type MemberLine } from './member-list.ts';
import { describeState, stopInWords, type StateView } from './meeting-state.ts';
import type { Neighbour } from './neighbour.ts';
import { listPacks, type PackLine } from './pack-lines.ts';

/** The page of a meeting. */
export interface MeetingView {
  readonly corrections: readonly CorrectionLine[];
  /** Day and time; before them `Cancelled: ` or `Postponed: ` where the meeting does not take place. */
  readonly heading: string;
  readonly takesPlace: boolean;
  readonly committee: { readonly href: string; readonly name: string };
  readonly line: MeetingLine;
  readonly state: StateView;
  readonly jointWith: readonly { readonly href: string; readonly name: string }[];
  readonly attend: string | null;
  readonly webcast: { readonly href: string; readonly words: string } | null;
  readonly recordingHtml: string | null;
  readonly paperlessHtml: string | null;
  readonly contact: Contact;
  readonly shorterNotice: { readonly called: string; readonly reasonHtml: string } | null;
  readonly noticeHtml: string | null;
  readonly packs: readonly PackLine[];
  readonly keep: KeepView | null;
  readonly agenda: AgendaView | null;
  readonly planned: readonly ComingLine[];
  readonly minutes: { readonly href: string; readonly words: string } | null;
  /** One group for each body that has members on record; the body is named where there are several. */
  readonly membership: readonly { readonly body: string | null; readonly members: readonly MemberLine[] }[];
  readonly isPast: boolean;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** Returns what the page of a meeting shows. */
export function buildMeetingView(meeting: Meeting, site: Site): MeetingView {
  const { links, text, archive, words } = site;
  const named = (thing: { path: string; name: string }) => ({ href: links.href(thing.path), name: thing.name });
  const neighbour = (other: Meeting | null): Neighbour | null =>
    other === null ? null : { href: links.href(other.path), words: formatDay(other.date, site.words) };
  const isPast = meeting.date < archive.today;
  const takesPlace = meeting.status === 'scheduled';
  return {
    corrections: listCorrections(meeting.corrections, site),
    heading: `${stopInWords(meeting, site)}${formatDay(meeting.date, site.words)}, ${formatTime(meeting.time, site.words)}`,
    takesPlace,
    committee: named(meeting.committee),
    line: lineOfMeeting(meeting, site),
    state: describeState(meeting, site),
    jointWith: meeting.jointWith.map(named),
    attend: takesPlace && !isPast ? howToAttend(meeting, site) : null,
    webcast:
      meeting.webcast === null
        ? null
        : { href: meeting.webcast, words: isPast ? words.meeting.watchRecording : words.meeting.watchMeeting },
    recordingHtml: takesPlace && !isPast ? text.block(archive.council.recording, 'recording-') : null,
    paperlessHtml: takesPlace && !isPast ? text.block(archive.council.paperless, 'paperless-') : null,
    contact: meeting.contact,
    shorterNotice:
      meeting.shorterNotice === null
        ? null
        : {
            called: formatDayShort(meeting.shorterNotice.called, site.words),
            reasonHtml: text.inline(meeting.shorterNotice.reason),
          },
    noticeHtml: text.block(meeting.notice, 'notice-'),
    packs: listPacks(meeting, site),
    keep: buildKeepView(meeting, site),
    agenda: buildAgendaView(meeting, site),
    planned: meeting.agenda === null && takesPlace ? listComing(meeting.planned, meeting, site) : [],
    minutes:
      meeting.minutes === null
        ? null
        : {
            href: links.href(meeting.minutes.path),
            words: meeting.minutes.status === 'draft' ? words.meeting.draftMinutes : words.meeting.minutes,
          },
    membership: membershipOf(meeting, site),
    isPast,
    previous: neighbour(meeting.previous),
    next: neighbour(meeting.next),
  };
}

function membershipOf(meeting: Meeting, site: Site): MeetingView['membership'] {
  return [...Map.groupBy(meeting.membership, ({ committee }) => committee)].map(([{ name }, memberships]) => ({
    body: meeting.jointWith.length === 0 ? null : name,
    members: listMembers(memberships, site),
  }));
}

function howToAttend(meeting: Meeting, { words }: Site): string {
  return (meeting.agenda?.partB.length ?? 0) > 0 ? words.meeting.openExceptPartB : words.meeting.openToPublic;
}
