import type { Words } from '../../words/words.ts';
import type { PageMatter } from '../../schema/page.ts';
import type { Valid, ValidCommittee } from '../../schema/valid-root.ts';
import type { BuildContext } from '../build-context.ts';
import type { WorkingCalendar } from '../calendar/clear-days.ts';
import { formatTime } from '../calendar/format-day.ts';
import type { Committee } from '../committee.ts';
import type { Meeting } from '../meeting.ts';
import type { Minutes } from '../minutes.ts';
import { buildMinutes, finishMinutes, isShown, type MinutesUnderConstruction } from '../minutes/build-minutes.ts';
import { defaultMinutePattern, minuteNumberer } from '../minutes/number-minutes.ts';
import type { SuppliedFile } from '../supplied-file.ts';
import type { UnderConstruction } from '../under-construction.ts';
import { buildAgenda, buildPublishedItems } from './build-agenda.ts';
import { buildMeeting, type MeetingUnderConstruction } from './build-meeting.ts';
import { buildPacks } from './build-packs.ts';
import { buildSuppliedFiles } from './build-supplied-files.ts';
import { meetingStateInWords, meetingStateOf } from './meeting-state.ts';
import { compareWithinCommittee } from './order-meetings.ts';
import { planAgenda } from './plan-agenda.ts';
import { publishedFiles } from './published-files.ts';

/** What the meetings of all committees share. */
export interface CommonSources {
  readonly calendar: WorkingCalendar;
  readonly committeeOf: (slug: string) => Committee | null;
  readonly standingTexts: ReadonlyMap<string, Valid<PageMatter>>;
}

/** The meetings of a committee, the earliest first, and the files that their pages may name. */
export interface CommitteeMeetings {
  readonly meetings: readonly Meeting[];
  readonly files: readonly SuppliedFile[];
}

/** Returns a committee's meetings as they stand today, with agendas, papers, packs and minutes. */
export function buildCommitteeMeetings(
  file: ValidCommittee,
  committee: Committee,
  sources: CommonSources,
  context: BuildContext,
): CommitteeMeetings {
  const annualMeetings = file.matter.annualMeeting ?? [];
  const drafts = file.meetings
    .map((meeting) => buildMeeting(meeting, { committee, annualMeetings, ...sources }, context))
    .sort((a, b) => compareWithinCommittee(a.meeting, b.meeting));
  linkNeighbours(
    drafts.map(({ meeting }) => meeting),
    context.council.words,
  );
  const meetingOn = firstOfEachDay(drafts);
  const minutes = buildAllMinutes(file, drafts, meetingOn, context);
  const minutesOf = (day: string): Minutes | null => {
    const meeting = meetingOn.get(day);
    return (meeting === undefined ? undefined : minutes.get(meeting))?.minutes ?? null;
  };
  const files: SuppliedFile[] = [];
  const agendas = drafts.map((draft) => {
    const { meeting, publications } = draft;
    const plan = planAgenda(draft.file, publications, context.publishedBy);
    const supplied = buildSuppliedFiles(draft.file, meeting.path, context);
    const agendaSources = { plan, files: supplied, standingTexts: sources.standingTexts, minutesOf };
    const published = buildPublishedItems(draft.file, meeting, agendaSources, context);
    const isPublished = meeting.publications.length > 0;
    meeting.agenda = isPublished ? buildAgenda(published) : null;
    meeting.minutes = minutes.get(meeting)?.minutes ?? null;
    finishOne(meeting, context);
    if (isPublished || meeting.minutes !== null) files.push(...publishedFiles(draft.file, supplied, plan, context));
    return { meeting, published, plan };
  });
  // Only now is every agenda there for the minutes to point to.
  for (const { meeting, file: folder } of drafts) {
    const own = minutes.get(meeting);
    if (own !== undefined) finishMinutes(own, folder, meeting.agenda?.items ?? [], context, sources.calendar);
  }
  // A pack may hold minutes as they stood on an earlier day, which are taken from the finished ones.
  for (const { meeting, published, plan } of agendas) meeting.packs = buildPacks(meeting, published, plan, context);
  return { meetings: drafts.map(({ meeting }) => meeting), files };
}

function finishOne(meeting: UnderConstruction<Meeting>, { today, council }: BuildContext): void {
  meeting.state = meetingStateOf(meeting, today);
  meeting.stateInWords = meetingStateInWords(meeting, meeting.state, council.words);
}

/** Two meetings of one name differ by their hour, since no two titles of pages may be alike. */
function linkNeighbours(meetings: readonly UnderConstruction<Meeting>[], words: Words): void {
  const names = Map.groupBy(meetings, (meeting) => meeting.name);
  for (const [index, meeting] of meetings.entries()) {
    meeting.previous = meetings[index - 1] ?? null;
    meeting.next = meetings[index + 1] ?? null;
    const goesOn = meetings.slice(index + 1).find(({ date }) => date === meeting.adjournedTo);
    if (goesOn !== undefined) goesOn.continues = meeting;
    if ((names.get(meeting.name)?.length ?? 0) > 1)
      meeting.name = `${meeting.name}, ${formatTime(meeting.time, words)}`;
  }
}

/** Content names a meeting by its day: the first of that day is meant, or the first with minutes. */
function firstOfEachDay(drafts: readonly MeetingUnderConstruction[]): ReadonlyMap<string, Meeting> {
  const byDay = new Map<string, MeetingUnderConstruction>();
  for (const draft of drafts) {
    const known = byDay.get(draft.meeting.date);
    if (known === undefined || (known.file.minutes === null && draft.file.minutes !== null)) {
      byDay.set(draft.meeting.date, draft);
    }
  }
  return new Map([...byDay].map(([day, { meeting }]) => [day, meeting]));
}

/**
 * Numbers run through the year, so the minutes of a committee are built together. Those still to come are left out; those
 * still being written are left out too, but count.
 */
function buildAllMinutes(
  file: ValidCommittee,
  drafts: readonly MeetingUnderConstruction[],
  meetingOn: ReadonlyMap<string, Meeting>,
  context: BuildContext,
): ReadonlyMap<Meeting, MinutesUnderConstruction> {
  const nextNumber = minuteNumberer({
    pattern: file.matter.minuteNumbers ?? defaultMinutePattern,
    year: file.matter.minuteYear ?? 'calendar',
    annualMeetings: file.matter.annualMeeting ?? [],
  });
  return new Map(
    drafts.flatMap(({ file: folder, meeting }): [Meeting, MinutesUnderConstruction][] => {
      if (folder.minutes === null || meeting.date > context.today) return [];
      const approvedAt = meetingOn.get(folder.minutes.matter.approvedAt ?? '') ?? null;
      const built = buildMinutes(folder.minutes, folder, meeting, approvedAt, nextNumber, context);
      return isShown(folder.minutes, context) ? [[meeting, built]] : [];
    }),
  );
}
