/** Days are plain `YYYY-MM-DD` strings throughout; only here do they become a count, in UTC, where no day is 23 hours long. */

const millisecondsPerDay = 86_400_000;

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Returns the days since 1 January 1970. Throws a RangeError for text that is no day of the calendar. */
export function dayNumberOf(day: string): number {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  // Some engines roll 30 February over to March; the way back shows it.
  if (Number.isNaN(milliseconds) || dayOfNumber(milliseconds / millisecondsPerDay) !== day) {
    throw new RangeError(`"${day}" is not a day of the form YYYY-MM-DD.`);
  }
  return milliseconds / millisecondsPerDay;
}

/** Returns the day that lies so many days after 1 January 1970. */
export function dayOfNumber(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Returns the day so many days later; earlier where the count is negative. */
export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumberOf(day) + count);
}

/** Returns how many days `to` is after `from`: 1 for the next day, negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Returns the day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: string): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Returns the year of a day as a number. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
