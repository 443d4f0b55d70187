import type { TimeLocale } from 'vega';
import type { Words } from '../../words/words.ts';

/** Returns what the formats of a spec's time axes are written with; forms are d3's own, names those of the words. */
export function timeLocale({ days }: Words): TimeLocale {
  // d3 begins its weeks on Sunday.
  const fromSunday = (names: readonly string[]): TimeLocale['days'] =>
    [...names.slice(-1), ...names.slice(0, -1)] as TimeLocale['days'];
  return {
    dateTime: '%x, %X',
    date: '%-m/%-d/%Y',
    time: '%-I:%M:%S %p',
    periods: ['AM', 'PM'],
    days: fromSunday(days.weekdays),
    shortDays: fromSunday(days.weekdaysShort),
    months: [...days.months] as TimeLocale['months'],
    shortMonths: [...days.monthsShort] as TimeLocale['shortMonths'],
  };
}
