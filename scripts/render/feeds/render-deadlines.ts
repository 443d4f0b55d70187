import type { Archive } from '../../model/archive.ts';
import { addDays } from '../../model/calendar/day.ts';
import type { Deadline } from '../../model/meetings/list-deadlines.ts';
import { contentLine, escapeText } from './calendar-line.ts';

/** Returns deadlines as iCalendar (RFC 5545) for officers: all-day events, each with a reminder two days before. */
export function renderDeadlines(
  { council, today }: Pick<Archive, 'council' | 'today'>,
  deadlines: readonly Deadline[],
): string {
  const { host } = new URL(council.url);
  const name = `${council.shortName}: deadlines of committee meetings`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cleardays//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...deadlines.flatMap(({ id, day, title, description }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(`${id}@${host}`)}`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(description)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(title)}`,
      'TRIGGER:-P2D',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
