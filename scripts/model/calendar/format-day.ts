import type { Words } from '../../words/words.ts';
import { weekdayOf } from './day.ts';

/** Returns a day in words with its weekday: `Wednesday 3 July 2019` for `2019-07-03`. */
export function formatDay(day: string, { days }: Pick<Words, 'days'>): string {
  return days.withWeekday(days.weekdays[weekdayOf(day) - 1] ?? '', formatDayShort(day, { days }));
}

/** Returns a day in words: `3 July 2019` for `2019-07-03`. */
export function formatDayShort(day: string, words: Pick<Words, 'days'>): string {
  const [, , date = ''] = day.split('-');
  return `${Number(date)} ${formatMonth(day, words)}`;
}

/** Returns a month in words: `July 2019` for any day of it, or for `2019-07`. */
export function formatMonth(day: string, { days }: Pick<Words, 'days'>): string {
  const [year = '', month = ''] = day.split('-');
  return `${days.months[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * Returns a time of the 24-hour clock as the GOV.UK style guide writes it: `5pm` for `17:00`, `5.30pm` for `17:30`,
 * `noon` for `12:00`, `midnight` for `00:00`.
 */
export function formatTime(time: string, { days }: Pick<Words, 'days'>): string {
  if (time === '12:00') return days.noon;
  if (time === '00:00') return days.midnight;
  const [hour = '', minutes = ''] = time.split(':');
  const half = Number(hour) < 12 ? days.morning : days.afternoon;
  const twelveHour = Number(hour) % 12 === 0 ? 12 : Number(hour) % 12;
  return minutes === '00' ? `${twelveHour}${half}` : `${twelveHour}.${minutes}${half}`;
}
