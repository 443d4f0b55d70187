const zoned = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  timeZoneName: 'longOffset',
  year: 'numeric',
});

/** The clock in London has been at most this far ahead of UTC since the law counts meetings of today's councils (1972). */
const offsets = [60, 0];

const known = new Map<string, string>();

/**
 * Returns a time of day in London (`17:00`; the first moment of the day where none is given) as a moment with its
 * distance from UTC, by RFC 3339: `2019-07-03T17:00:00+01:00`. An hour that the clocks show twice is taken the first
 * time; one that they leave out is taken as winter time. Years before 1972 are right too, as far as the machine's table
 * of time zones goes.
 */
export function londonMoment(day: string, time = '00:00'): string {
  const key = `${day}T${time}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const local = Date.parse(`${key}:00Z`);
  const offset = offsets.find((minutes) => offsetAt(local - minutes * 60_000) === minutes) ?? 0;
  const moment = `${key}:00+0${offset / 60}:00`;
  known.set(key, moment);
  return moment;
}

/** How many minutes the clock in London is ahead of UTC at a moment. */
function offsetAt(moment: number): number {
  const name = zoned.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, hours = '0', minutes = '0'] = /^GMT\+(\d\d):(\d\d)/u.exec(name) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
