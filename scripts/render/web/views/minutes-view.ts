import { formatDay, formatDayShort, formatTime } from '../../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import type { MinuteEntry, Minutes } from '../../../model/minutes.ts';
import type { Site } from '../site.ts';
import { listAttendance, type AttendanceList } from './attendance-lines.ts';
import { callInOfMinute, type CallInView } from './call-in-view.ts';
import { listCorrections, type CorrectionLine } from './correction-lines.ts';
import { buildNotesView, type NotesView } from './keep-view.ts';
import { findPaperPdf, type PaperPdf } from './paper-pdf.ts';
import { linkPerson, type PersonLink } from './person-link.ts';

/** The page of minutes. */
export interface MinutesView {
  readonly corrections: readonly CorrectionLine[];
  /** The bodies that hold the meeting. */
  readonly committee: string;
  readonly meeting: { readonly href: string; readonly day: string; readonly time: string; readonly venue: string };
  readonly isDraft: boolean;
  readonly approval: { readonly href: string; readonly day: string } | null;
  readonly times: string | null;
  readonly pdf: PaperPdf | null;
  readonly attendance: readonly AttendanceList[];
  readonly declarations: readonly {
    readonly person: PersonLink;
    readonly item: string;
    readonly interestHtml: string;
    readonly left: boolean;
  }[];
  readonly amendmentsHtml: readonly string[];
  readonly preambleHtml: string | null;
  readonly entries: readonly EntryView[];
  readonly notes: NotesView;
  /** What the public may know of business taken in private. */
  readonly publicSummaryHtml: string | null;
}

/** The minute of one item. */
interface EntryView {
  readonly anchor: string;
  readonly number: string;
  readonly heading: string;
  /** After what the item was taken, where out of the order of the agenda; else null. */
  readonly outOfOrder: string | null;
  readonly exempt: boolean;
  readonly item: { readonly href: string; readonly number: string } | null;
  readonly papers: readonly { readonly href: string; readonly title: string }[];
  readonly bodyHtml: string | null;
  /** Null where nothing was resolved that can be called in. */
  readonly callIn: CallInView | null;
  /** Whether a search need not find it, since every meeting has the same. */
  readonly unsearched: boolean;
}

/** Who was away stands in lists of its own, and the others are resolved in the same words at each meeting. */
const unsearched: ReadonlySet<string> = new Set(['apologies', 'exclusion', 'minutes-approval']);

/** Returns what the page of minutes shows. */
export function buildMinutesView(minutes: Minutes, site: Site): MinutesView {
  const { links, text } = site;
  const { meeting } = minutes;
  return {
    corrections: listCorrections(minutes.corrections, site),
    committee: namesOfBodies(meeting, site.words),
    meeting: {
      href: links.href(meeting.path),
      day: formatDay(meeting.date, site.words),
      time: formatTime(meeting.time, site.words),
      venue: meeting.venue,
    },
    isDraft: minutes.status === 'draft',
    approval:
      minutes.status === 'draft' || minutes.approvedAt === null
        ? null
        : { href: links.href(minutes.approvedAt.path), day: formatDay(minutes.approvedAt.date, site.words) },
    times: timesInWords(minutes, site),
    pdf: findPaperPdf(minutes.path, site),
    attendance: listAttendance(minutes, site),
    declarations: minutes.declarations.map((declaration) => ({
      person: linkPerson(declaration.person, site),
      item: declaration.item,
      interestHtml: text.inline(declaration.interest),
      left: declaration.left,
    })),
    amendmentsHtml: minutes.amendments.map((amendment) => text.inline(amendment)),
    preambleHtml: text.block(minutes.preamble, 'preamble-'),
    entries: minutes.entries.map((entry) => viewOfEntry(entry, site)),
    notes: buildNotesView(
      { path: minutes.path, title: site.words.minutes.title, how: site.words.notes.howOnMinutes, meeting },
      site,
    ),
    publicSummaryHtml: text.block(minutes.publicSummary, 'private-'),
  };
}

function timesInWords({ started, ended }: Minutes, { words }: Site): string | null {
  const said = words.minutes;
  if (started === null) return ended === null ? null : said.ended(formatTime(ended, words));
  const began = formatTime(started, words);
  return ended === null ? said.began(began) : said.beganAndEnded(began, formatTime(ended, words));
}

function outOfOrderInWords({ outOfOrder }: MinuteEntry, { words }: Site): string | null {
  if (outOfOrder === null) return null;
  return outOfOrder.after === null ? words.minutes.takenFirst : words.minutes.takenAfter(outOfOrder.after.number);
}

function viewOfEntry(entry: MinuteEntry, site: Site): EntryView {
  const { links, text } = site;
  const { item } = entry;
  return {
    anchor: entry.anchor,
    number: entry.number,
    heading: entry.heading,
    outOfOrder: outOfOrderInWords(entry, site),
    exempt: entry.exempt,
    item: item === null ? null : { href: `${links.href(item.meeting.path)}#${item.anchor}`, number: item.number },
    papers: (item?.papers ?? []).map((paper) => {
      switch (paper.kind) {
        case 'report':
          return { href: links.href(paper.path), title: paper.subject };
        case 'minutes':
          return {
            href: links.href(paper.path),
            title: site.words.agenda.minutesOf(formatDayShort(paper.meeting.date, site.words)),
          };
        case 'supplied':
          return { href: links.href(paper.file.path), title: paper.title };
      }
    }),
    bodyHtml: text.body(entry.body, `${entry.anchor}-`),
    callIn: callInOfMinute(entry, site),
    unsearched: item?.standingText != null && unsearched.has(item.standingSlug ?? ''),
  };
}
