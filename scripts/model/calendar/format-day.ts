import { weekdayOf } from './day.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Returns a day in words with its weekday: `Wednesday 3 July 2019` for `2019-07-03`. */
export function formatDay(day: string): string {
  return `${weekdays[weekdayOf(day) - 1] ?? ''} ${formatDayShort(day)}`;
}

/** Returns a day in words: `3 July 2019` for `2019-07-03`. */
export function formatDayShort(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** Returns a month in words: `July 2019` for any day of it, or for `2019-07`. */
export function formatMonth(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `${months[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * Returns a time of the 24-hour clock as the GOV.UK style guide writes it: `5pm` for `17:00`, `5.30pm` for `17:30`,
 * `noon` for `12:00`, `midnight` for `00:00`.
 */
export function formatTime(time: string): string {
  if (time === '12:00') return 'noon';
  if (time === '00:00') return 'midnight';
  const [hour = '', minutes = ''] = time.split(':');
  const half = Number(hour) < 12 ? 'am' : 'pm';
  const twelveHour = Number(hour) % 12 === 0 ? 12 : Number(hour) % 12;
  return minutes === '00' ? `${twelveHour}${half}` : `${twelveHour}.${minutes}${half}`;
}
