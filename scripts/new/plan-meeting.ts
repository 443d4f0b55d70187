import type { Archive } from '../model/archive.ts';
import { workingCalendarOf } from '../model/calendar/clear-days.ts';
import { formatDayShort } from '../model/calendar/format-day.ts';
import { meetingSchema } from '../schema/meeting.ts';
import type { ValidCommittee, ValidMeeting, ValidRoot } from '../schema/valid-root.ts';
import { english } from '../words/en/english.ts';
import { faultOfOptions } from './fault-of-options.ts';
import { meetingText } from './meeting-text.ts';
import { newYearNotes } from './new-year.ts';
import { openActionsOf } from './open-actions.ts';
import { deferredItemsTo, withDeferred } from './deferred-items.ts';
import { draftsFor, startAgenda, type StartedAgenda } from './start-agenda.ts';
import { datesInWords, statutoryDates } from './statutory-dates.ts';

/** What is asked of a new meeting; time and venue are those of the committee's last meeting where they are null. */
export interface AskedMeeting {
  readonly committee: string;
  readonly date: string;
  readonly time: string | null;
  readonly venue: string | null;
}

/** The text of `meeting.md` and what is to be said of it, or why there can be none. */
export type PlannedMeeting =
  { readonly text: string; readonly notes: readonly string[] } | { readonly refused: string };

/** Returns a new meeting of a committee that there is. `archive` is the root as everybody sees it today. */
export function planMeeting(
  asked: AskedMeeting,
  committee: ValidCommittee,
  root: ValidRoot,
  archive: Archive,
): PlannedMeeting {
  const { date } = asked;
  const earlier = committee.meetings.filter((meeting) => meeting.date < date);
  const last = earlier.at(-1)?.matter;
  const time = asked.time ?? last?.time;
  const venue = asked.venue ?? last?.venue;
  if (time === undefined) return { refused: 'Give --time; the committee has no earlier meeting to take it from.' };
  if (venue === undefined) return { refused: 'Give --venue; the committee has no earlier meeting to take it from.' };
  const fault = faultOfOptions(meetingSchema, { time, venue });
  if (fault !== null) return { refused: fault };
  const own = archive.committees.find(({ slug }) => slug === committee.slug)?.meetings ?? [];
  const drafts = draftsFor(date, own, committee.meetings, archive.today);
  const open = openActionsOf(own.flatMap(({ minutes }) => minutes ?? []).toReversed()).count;
  const standing = root.standing.map(({ slug }) => slug);
  const started = startAgenda({ earlier, drafts, standing, hasOpenActions: open > 0 });
  const deferred = deferredItemsTo(date, own);
  const former = earlier.map(({ matter }) => matter.agenda ?? []);
  const agenda = { ...started, items: withDeferred(started.items, deferred, former) };
  const calendar = workingCalendarOf(
    archive.council.jurisdiction,
    root.bankHolidays?.matter.days.map((day) => day.date),
  );
  const { dates, remarks } = statutoryDates(date, committee.matter, archive.council, calendar);
  const notes = [
    ...remarks,
    ...datesInWords(dates, archive.today),
    ...agendaNotes(agenda, root, open),
    ...deferred.closed.map(
      (title) => `“${title}” was deferred to this meeting, too. Add it with its grounds to Part B.`,
    ),
    ...unwrittenNotes(earlier, archive.today),
    ...newYearNotes(
      date,
      committee.matter,
      earlier.map((meeting) => meeting.date),
    ),
  ];
  return { text: meetingText({ time, venue, dates, agenda: agenda.items }), notes };
}

function agendaNotes({ items, after, withoutExclusion }: StartedAgenda, root: ValidRoot, open: number): string[] {
  const from =
    after === null ? 'the standing texts, since there is no earlier agenda' : `the agenda of ${inWords(after)}`;
  const titles = new Map(root.standing.map(({ slug, matter }) => [slug, matter.title]));
  const filled = items.map((item) => {
    if (item.minutes !== undefined) return `the minutes of ${inWords(item.minutes)}, to be approved`;
    if (item.actions !== undefined)
      return `the actions still to be done, of which there ${open === 1 ? 'is 1' : `are ${open}`}`;
    return item.title ?? titles.get(item.standing ?? '') ?? '';
  });
  return [
    filled.length === 0
      ? 'Its agenda is empty, since content/standing/ holds no texts to start from.'
      : `Filled in from ${from}: ${filled.join('; ')}.`,
    ...(withoutExclusion
      ? [
          'The exclusion of the public was left out, since nothing is taken in private yet: it comes with the first item of Part B.',
        ]
      : []),
  ];
}

/** Minutes that nobody has written yet cannot be put forward. */
function unwrittenNotes(earlier: readonly ValidMeeting[], today: string): string[] {
  const last = earlier.findLast(
    ({ matter }) => (matter.status ?? 'scheduled') === 'scheduled' && matter.rescheduledTo === undefined,
  );
  if (last?.minutes !== null) return [];
  const when = last.date < today ? 'Nobody has written' : 'There can be no';
  return [
    `${when} minutes of ${inWords(last.date)} yet; when they are there, add "- minutes: ${last.date}" to the agenda.`,
  ];
}

function inWords(day: string): string {
  return formatDayShort(day, english);
}
