import type { Words } from '../../words/words.ts';
import { wordsFor } from '../../words/words-of.ts';
import type { Archive, Redirect } from '../../model/archive.ts';
import { lastChangeOf } from '../../model/meetings/last-change.ts';
import { postponedMeetingOf } from '../../model/meetings/meeting-in-place.ts';
import { namesOfBodies } from '../../model/meetings/joint-meeting.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { londonMoment } from '../../model/calendar/london-moment.ts';
import type { Meeting } from '../../model/meeting.ts';
import { contentLine, escapeText } from './calendar-line.ts';

/** The time zone of all meetings, with the rules that have held since 1996 (Summer Time Order 2002, SI 2002/262). */
const londonZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:BST',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:GMT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Returns meetings as iCalendar (RFC 5545), the newest first; cancelled and postponed ones are there as cancelled. */
export function renderCalendar(archive: Archive, name: string, meetings: readonly Meeting[]): string {
  const moved = Map.groupBy(
    archive.redirects.filter(({ from }) => isMeetingPath(from)),
    ({ to }) => to,
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cleardays//Committee meetings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Europe/London',
    ...londonZone,
    ...meetings.flatMap((meeting) => eventLines(meeting, moved.get(meeting.path) ?? [], archive)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function eventLines(meeting: Meeting, former: readonly Redirect[], { council, today }: Archive): string[] {
  const page = `${council.url}${meeting.path}`;
  const stamp = `${compactDay(stampOf(meeting, today))}T000000Z`;
  const language = meeting.lang === null ? '' : `;LANGUAGE=${meeting.lang}`;
  const ended = meeting.minutes?.ended ?? null;
  const stopped = meeting.status !== 'scheduled';
  return [
    'BEGIN:VEVENT',
    // The path never changes, but where a meeting was moved to another day its former path is still its name. The host
    // makes it unlike any other council's.
    `UID:${escapeText(`${former[0]?.from ?? meeting.path}@${new URL(council.url).host}`)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${former.length + meeting.publications.length + meeting.corrections.length + (stopped ? 1 : 0)}`,
    `DTSTART${timeOf(meeting.date, meeting.time)}`,
    // How long a meeting will take nobody knows; once it has been held, the minutes say it.
    ...(ended !== null && ended > meeting.time ? [`DTEND${timeOf(meeting.date, ended)}`] : []),
    `SUMMARY${language}:${escapeText(summaryOf(meeting, wordsFor(meeting.lang, council.words)))}`,
    `DESCRIPTION:${escapeText([`${meeting.stateInWords}.`, ...placeOf(meeting, council.words), ...watchOf(meeting, council.words), page].join('\n'))}`,
    `LOCATION${language}:${escapeText(meeting.venue)}`,
    `URL:${page}`,
    `STATUS:${stopped ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function summaryOf(meeting: Meeting, words: Words): string {
  const { title, status } = meeting;
  const { cancelledTitle, postponedTitle } = words.meeting;
  const stopped = { scheduled: '', cancelled: cancelledTitle, postponed: postponedTitle }[status];
  const bodies = namesOfBodies(meeting, words);
  return `${stopped}${title === null ? bodies : `${bodies}: ${title}`}`;
}

/** That a meeting was adjourned, where its state does not say so, and which one it goes on with or takes the place of. */
function placeOf(meeting: Meeting, words: Words): string[] {
  const { state, adjournedTo, continues } = meeting;
  const { meeting: said } = words;
  const postponed = postponedMeetingOf(meeting);
  return [
    ...(adjournedTo === null || state === 'held' ? [] : [`${said.adjournedTo(formatDayShort(adjournedTo, words))}.`]),
    ...(continues === null ? [] : [said.continuesOf(formatDayShort(continues.date, words))]),
    ...(postponed === null ? [] : [said.replacesOf(formatDayShort(postponed.date, words))]),
  ];
}

function watchOf({ webcast }: Meeting, { feeds }: Words): string[] {
  return webcast === null ? [] : [feeds.watch(webcast)];
}

/** The day on which what is said of a meeting last changed, as far as content tells; never a day to come. */
function stampOf(meeting: Meeting, today: string): string {
  const day = lastChangeOf(meeting) ?? meeting.date;
  return day < today ? day : today;
}

/** The path of a meeting's page, of any committee: a committee may have had another name. */
function isMeetingPath(path: string): boolean {
  return /^\/committees\/[^/]+\/\d{4}-\d\d-\d\d[^/]*\/$/u.test(path);
}

/** The time zone's rules here begin with 1996; times before are told in UTC, which every reader understands. */
function timeOf(day: string, time: string): string {
  if (day < '1996-04-01') {
    return `:${new Date(londonMoment(day, time)).toISOString().replace(/[-:]|\.\d+/gu, '')}`;
  }
  return `;TZID=Europe/London:${compactDay(day)}T${time.replace(':', '')}00`;
}

function compactDay(day: string): string {
  return day.replaceAll('-', '');
}
