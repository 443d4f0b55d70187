import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { Meeting } from '../../model/meeting.ts';
import { publicationOfReport } from '../../model/meetings/publication-of-report.ts';
import type { Minutes } from '../../model/minutes.ts';

/** Something that was made public. */
export interface FeedEntry {
  readonly meeting: Meeting;
  /** The day on which it was, `YYYY-MM-DD`. */
  readonly published: string;
  /** Says what, of which committee, for which day. */
  readonly title: string;
  readonly summary: string;
  /** The path of the page that it leads to. */
  readonly path: string;
  /** The path that is its own for ever, also where several entries lead to one page. */
  readonly identity: string;
}

/** Returns what was made public for the meetings: packs, reports and minutes, the newest first. */
export function buildEntries(meetings: readonly Meeting[]): FeedEntry[] {
  const entries = meetings.flatMap((meeting) => [
    ...(meeting.minutes === null ? [] : [entryOfMinutes(meeting.minutes)]),
    ...entriesOfPacks(meeting),
    ...(meeting.agenda?.items ?? []).flatMap(entriesOfItem),
  ]);
  // The sort is stable: what was published on one day stays in the order of meetings and agendas.
  return entries.toSorted((one, other) => other.published.localeCompare(one.published));
}

function entriesOfPacks(meeting: Meeting): FeedEntry[] {
  return meeting.packs.map((pack) => {
    const what = pack.kind === 'agenda' && pack.publication.number === 1 ? 'agenda' : pack.title.toLowerCase();
    return {
      meeting,
      published: pack.publication.date,
      title: `${meeting.name}: ${what} published`,
      summary: pack.items.map((item) => `${item.number}. ${item.title}`).join('\n'),
      path: meeting.path,
      identity: pack.path,
    };
  });
}

function entriesOfItem(item: AgendaItem): FeedEntry[] {
  const { meeting } = item;
  return item.papers.flatMap((paper) =>
    paper.kind === 'report'
      ? [
          {
            meeting,
            published: publicationOfReport(paper).date,
            title: `${paper.subject} – ${meeting.committee.name}, ${formatDayShort(meeting.date)}`,
            summary: `Report for item ${item.number}: ${item.title}`,
            path: paper.path,
            identity: paper.path,
          },
        ]
      : [],
  );
}

// Content does not say when minutes were published. Approved ones have the day of the meeting that approved them;
// of drafts no earlier day than the meeting's own is certain.
function entryOfMinutes(minutes: Minutes): FeedEntry {
  const { meeting } = minutes;
  const approved = minutes.status === 'approved';
  return {
    meeting,
    published: (approved ? minutes.approvedAt?.date : undefined) ?? meeting.date,
    title: `${meeting.name}: ${approved ? 'minutes approved' : 'draft minutes'}`,
    summary: minutes.entries.map((entry) => `${entry.number} ${entry.heading}`).join('\n'),
    path: minutes.path,
    identity: minutes.path,
  };
}
