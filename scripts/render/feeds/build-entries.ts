import type { Words } from '../../words/words.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../model/meetings/joint-meeting.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { Meeting } from '../../model/meeting.ts';
import { packWithin } from '../../model/meetings/build-packs.ts';
import { publicationOfReport } from '../../model/meetings/publication-of-report.ts';
import type { Minutes } from '../../model/minutes.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import { readHtml } from '../markdown/read-text.ts';

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
  /** BCP 47, where it is not in the council's first language. */
  readonly lang: string | null;
}

/** Returns what was made public for the meetings: packs, reports, minutes and the decisions in them, the newest first. */
export function buildEntries(meetings: readonly Meeting[], bodies: Bodies, words: Words): FeedEntry[] {
  const entries = meetings.flatMap((meeting) => [
    ...(meeting.minutes === null
      ? []
      : [entryOfMinutes(meeting.minutes, words), ...entriesOfDecisions(meeting.minutes, bodies, words)]),
    ...entriesOfPacks(meeting, words),
    ...entriesOfCorrections(meeting, bodies, words),
    ...(meeting.agenda?.items ?? []).flatMap((item) => entriesOfItem(item, words)),
  ]);
  // The sort is stable: what was published on one day stays in the order of meetings and agendas.
  return entries.toSorted((one, other) => other.published.localeCompare(one.published));
}

function entriesOfPacks(meeting: Meeting, words: Words): FeedEntry[] {
  return meeting.packs.map((pack) => ({
    meeting,
    published: pack.publication.date,
    title:
      pack.kind === 'agenda' && pack.publication.number === 1
        ? words.feeds.agendaPublished(meeting.name)
        : words.feeds.packPublished(meeting.name, packWithin(pack.publication, words)),
    summary: pack.items.map((item) => `${item.number}. ${item.title}`).join('\n'),
    path: meeting.path,
    identity: pack.path,
    lang: meeting.lang,
  }));
}

function entriesOfItem(item: AgendaItem, words: Words): FeedEntry[] {
  const { meeting } = item;
  return item.papers.flatMap((paper) =>
    paper.kind === 'report'
      ? [
          {
            meeting,
            published: publicationOfReport(paper).date,
            title: `${paper.subject} – ${namesOfBodies(meeting, words)}, ${formatDayShort(meeting.date, words)}`,
            summary: words.feeds.reportFor(item.number, item.title),
            path: paper.path,
            identity: paper.path,
            lang: paper.lang ?? meeting.lang,
          },
        ]
      : [],
  );
}

/** Every correction by itself: whoever has read the paper is to hear of each. */
function entriesOfCorrections(meeting: Meeting, bodies: Bodies, words: Words): FeedEntry[] {
  const day = formatDayShort(meeting.date, words);
  const reports = (meeting.agenda?.items ?? [])
    .flatMap(({ papers }) => papers)
    .filter((paper) => paper.kind === 'report');
  const corrected = [
    { title: meeting.name, page: meeting },
    ...reports.map((page) => ({ title: `${page.subject} – ${namesOfBodies(meeting, words)}, ${day}`, page })),
    ...(meeting.minutes === null ? [] : [{ title: words.feeds.minutesOf(meeting.name), page: meeting.minutes }]),
  ];
  return corrected.flatMap(({ title, page }) =>
    page.corrections.map(({ date, text }, index, all) => {
      // By its day, so that one that is added later for an earlier day changes the name of no other.
      const withinDay = all.slice(0, index).filter((other) => other.date === date).length + 1;
      const body = bodies.of(text);
      return {
        meeting,
        published: date,
        title: words.corrections.feedTitle(title),
        summary: readHtml(body.html, body),
        path: page.path,
        identity: `${page.path}#correction-${date}-${withinDay}`,
        lang: page.lang ?? meeting.lang,
      };
    }),
  );
}

function entryOfMinutes(minutes: Minutes, words: Words): FeedEntry {
  const { meeting } = minutes;
  return {
    meeting,
    published: dayOfMinutes(minutes),
    title: words.feeds.minutes[minutes.status](meeting.name),
    summary: minutes.entries.map((entry) => `${entry.number} ${entry.heading}`).join('\n'),
    path: minutes.path,
    identity: minutes.path,
    lang: minutes.lang ?? meeting.lang,
  };
}

/** One entry for all that a meeting resolved, as its minutes record it; none where it resolved nothing. */
function entriesOfDecisions(minutes: Minutes, bodies: Bodies, words: Words): FeedEntry[] {
  const { meeting } = minutes;
  const decisions = minutes.entries.flatMap((entry) => {
    const body = bodies.of(entry.body);
    const resolved = body.outcomes.filter(({ kind }) => kind === 'resolved');
    return resolved.map(({ id, html }) => ({ entry, anchor: `${entry.anchor}-${id}`, text: readHtml(html, body) }));
  });
  const [first] = decisions;
  if (first === undefined) return [];
  return [
    {
      meeting,
      published: dayOfMinutes(minutes),
      title: words.feeds.decisions[minutes.status](meeting.name),
      summary: decisions.map(({ entry, text }) => `${entry.number} ${entry.heading}\n${text}`.trim()).join('\n\n'),
      path: `${minutes.path}#${first.anchor}`,
      identity: `${minutes.path}#decisions`,
      lang: minutes.lang ?? meeting.lang,
    },
  ];
}

// Content does not say when minutes were published. Approved ones have the day of the meeting that approved them;
// of drafts no earlier day than the meeting's own is certain.
function dayOfMinutes({ status, approvedAt, meeting }: Minutes): string {
  return (status === 'approved' ? approvedAt?.date : undefined) ?? meeting.date;
}
