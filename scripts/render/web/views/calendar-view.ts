import { addDays, weekdayOf } from '../../../model/calendar/day.ts';
import { formatDay, formatMonth } from '../../../model/calendar/format-day.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { calendarMonthPath } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import { lineOfMeeting, type MeetingLine } from './meeting-line.ts';
import type { Neighbour } from './neighbour.ts';

/** A month of meetings, or the calendar's first page. */
export interface CalendarView {
  readonly heading: string;
  readonly month: MonthView;
  /** The nearest months before and after that have meetings. */
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  /** Every year with meetings, the newest first, each with its months; on the first page alone. */
  readonly years: readonly {
    readonly year: string;
    readonly months: readonly { readonly href: string; readonly name: string; readonly count: number }[];
  }[];
  readonly calendarFileHref: string;
}

/** A month as a grid of weeks from Monday on, and as a list. */
interface MonthView {
  readonly name: string;
  readonly weeks: readonly (readonly DayCell[])[];
  readonly meetings: readonly MeetingLine[];
}

/** A day in the grid; one of another month has no number. */
interface DayCell {
  readonly number: number | null;
  readonly day: string;
  readonly isToday: boolean;
  readonly meetings: readonly MeetingLine[];
}

/** Returns the months in which meetings lie, in order: `2019-07`. */
export function monthsOfMeetings(meetings: readonly Meeting[]): string[] {
  return [...new Set(meetings.map(({ date }) => date.slice(0, 7)))].toSorted();
}

/** Returns what the calendar shows of a month; with `isFirstPage`, the way to all months besides. */
export function buildCalendarView(month: string, isFirstPage: boolean, site: Site): CalendarView {
  const said = site.words.calendar;
  const months = monthsOfMeetings(site.archive.meetings);
  const neighbour = (other: string | undefined): Neighbour | null =>
    other === undefined
      ? null
      : { href: site.links.href(calendarMonthPath(other)), words: formatMonth(other, site.words) };
  return {
    heading: isFirstPage ? said.title : said.titleOfMonth(formatMonth(month, site.words)),
    month: viewOfMonth(month, site),
    previous: neighbour(months.findLast((one) => one < month)),
    next: neighbour(months.find((one) => one > month)),
    years: isFirstPage ? yearsOf(months, site) : [],
    calendarFileHref: site.links.href('/calendar.ics'),
  };
}

function viewOfMonth(month: string, site: Site): MonthView {
  const { today, meetings } = site.archive;
  // The archive has the newest first.
  const within = meetings.filter(({ date }) => date.startsWith(month)).toReversed();
  const first = `${month}-01`;
  const weeks: DayCell[][] = [];
  for (let day = addDays(first, 1 - weekdayOf(first)); day.slice(0, 7) <= month; day = addDays(day, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const date = addDays(day, index);
        return {
          number: date.startsWith(month) ? Number(date.slice(8)) : null,
          day: formatDay(date, site.words),
          isToday: date === today,
          meetings: within.filter((meeting) => meeting.date === date).map((meeting) => lineOfMeeting(meeting, site)),
        };
      }),
    );
  }
  return {
    name: formatMonth(month, site.words),
    weeks,
    meetings: within.map((meeting) => lineOfMeeting(meeting, site)),
  };
}

function yearsOf(months: readonly string[], site: Site): CalendarView['years'] {
  const counts = Map.groupBy(site.archive.meetings, ({ date }) => date.slice(0, 7));
  return [...Map.groupBy(months, (month) => month.slice(0, 4))]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([year, within]) => ({
      year,
      months: within.map((month) => ({
        href: site.links.href(calendarMonthPath(month)),
        name: formatMonth(month, site.words),
        count: counts.get(month)?.length ?? 0,
      })),
    }));
}
