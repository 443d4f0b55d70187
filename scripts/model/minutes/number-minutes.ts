import { municipalYearOf } from '../calendar/municipal-year.ts';
import { yearOf } from '../calendar/day.ts';

/** How a committee numbers its minutes. */
export interface MinuteNumbering {
  /** Such as `{n}/{yy}`: `{n}` runs through the year, `{yy}` are the year's last two figures, `{yyyy}` all four. */
  readonly pattern: string;
  readonly year: 'calendar' | 'municipal';
  readonly annualMeetings: readonly string[];
}

/** The pattern of a committee that sets none. */
export const defaultMinutePattern = '{n}/{yy}';

/**
 * Returns a function that gives each minute its number when called for one after another, in the order of meetings and
 * headings. The count starts again with each year: the calendar year, or the municipal year in which the meeting falls.
 */
export function minuteNumberer(numbering: MinuteNumbering): (meetingDate: string) => string {
  let countedYear: number | null = null;
  let count = 0;
  return (meetingDate) => {
    const year =
      numbering.year === 'municipal' ? municipalYearOf(meetingDate, numbering.annualMeetings) : yearOf(meetingDate);
    if (year !== countedYear) {
      countedYear = year;
      count = 0;
    }
    count += 1;
    return numbering.pattern
      .replaceAll('{n}', String(count))
      .replaceAll('{yyyy}', String(year))
      .replaceAll('{yy}', String(year % 100).padStart(2, '0'));
  };
}

/** Returns the id of a minute on its page and in packs: `minute-18-19` for `18/19`. */
export function minuteAnchor(number: string): string {
  const plain = number.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['minute', ...plain].join('-');
}
