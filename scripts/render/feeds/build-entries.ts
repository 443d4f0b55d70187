import type { Words } from '../../words/words.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { bodiesOf, namesOfBodies } from '../../model/meetings/joint-meeting.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import type { Meeting } from '../../model/meeting.ts';
import { packWithin } from '../../model/meetings/build-packs.ts';
import { publishedOn } from '../../model/meetings/publication-of-report.ts';
import type { Minutes } from '../../model/minutes.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import { entriesOfCorrections } from './entries-of-corrections.ts';
import { entriesOfDecision, entriesOfResolutions } from './entries-of-decisions.ts';
import type { FeedEntry } from './feed-entry.ts';

/**
 * Returns what was made public, the newest first: packs, reports, minutes and the decisions in them, and decisions that were
 * taken outside meetings.
 */
export function buildEntries({ council, meetings, decisions }: Archive, bodies: Bodies): FeedEntry[] {
  const { words } = council;
  const ofMeetings = meetings.flatMap((meeting) => [
    ...(meeting.minutes === null ? [] : entriesOfMinutes(meeting.minutes, bodies, words)),
    ...entriesOfPacks(meeting, words),
    ...entriesOfStatus(meeting),
    ...correctionsForMeeting(meeting, bodies, words),
    ...(meeting.agenda?.items ?? []).flatMap((item) => entriesOfItem(item, words)),
  ]);
  const outside = decisions.flatMap((decision) => entriesOfDecision(decision, bodies, words));
  // The sort is stable: what was published on one day stays in the order of meetings and agendas.
  return [...ofMeetings, ...outside].toSorted((one, other) => other.published.localeCompare(one.published));
}

function entriesOfPacks(meeting: Meeting, words: Words): FeedEntry[] {
  return meeting.packs.map((pack) => ({
    committees: bodiesOf(meeting),
    published: pack.publication.date,
    title:
      pack.kind === 'agenda' && pack.publication.number === 1
        ? words.feeds.agendaPublished(meeting.name)
        : words.feeds.packPublished(meeting.name, packWithin(pack.publication, words)),
    summary: pack.items.map((item) => lineOfItem(item, words)).join('\n'),
    path: meeting.path,
    identity: pack.path,
    lang: meeting.lang,
  }));
}

/** Whoever means to come is to hear that a meeting is off. */
function entriesOfStatus(meeting: Meeting): FeedEntry[] {
  const { statusChanged, name, stateInWords, path, lang } = meeting;
  if (statusChanged === null) return [];
  const identity = `${path}#status-${statusChanged}`;
  const title = `${name}: ${stateInWords}`;
  return [{ committees: bodiesOf(meeting), published: statusChanged, title, summary: title, path, identity, lang }];
}

function lineOfItem({ number, title, deferredTo }: AgendaItem, words: Words): string {
  const deferred = deferredTo === null ? '' : ` (${words.agenda.deferred(formatDayShort(deferredTo, words))})`;
  return `${number}. ${title}${deferred}`;
}

function entriesOfItem(item: AgendaItem, words: Words): FeedEntry[] {
  const { meeting } = item;
  return item.papers.flatMap((paper) =>
    paper.kind === 'report'
      ? [
          {
            committees: bodiesOf(meeting),
            published: publishedOn(paper),
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

function correctionsForMeeting(meeting: Meeting, bodies: Bodies, words: Words): FeedEntry[] {
  const day = formatDayShort(meeting.date, words);
  const reports = (meeting.agenda?.items ?? [])
    .flatMap(({ papers }) => papers)
    .filter((paper) => paper.kind === 'report');
  const corrected = [
    { title: meeting.name, page: meeting },
    ...reports.map((page) => ({ title: `${page.subject} – ${namesOfBodies(meeting, words)}, ${day}`, page })),
    ...(meeting.minutes === null ? [] : [{ title: words.feeds.minutesOf(meeting.name), page: meeting.minutes }]),
  ];
  const committees = bodiesOf(meeting);
  return corrected.flatMap(({ title, page: { path, lang, corrections } }) =>
    entriesOfCorrections({ committees, title, path, lang: lang ?? meeting.lang, corrections }, bodies, words),
  );
}

function entriesOfMinutes(minutes: Minutes, bodies: Bodies, words: Words): FeedEntry[] {
  const { meeting } = minutes;
  const published = dayOfMinutes(minutes);
  const record: FeedEntry = {
    committees: bodiesOf(meeting),
    published,
    title: words.feeds.minutes[minutes.status](meeting.name),
    summary: minutes.entries.map((entry) => `${entry.number} ${entry.heading}`).join('\n'),
    path: minutes.path,
    identity: minutes.path,
    lang: minutes.lang ?? meeting.lang,
  };
  return [record, ...entriesOfResolutions(minutes, published, bodies, words)];
}

// Content does not say when minutes were published. Approved ones have the day of the meeting that approved them;
// of drafts no earlier day than the meeting's own is certain.
function dayOfMinutes({ status, approvedAt, meeting }: Minutes): string {
  return (status === 'approved' ? approvedAt?.date : undefined) ?? meeting.date;
}
