const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * Returns the day, `YYYY-MM-DD`, that a moment falls on in London. Days in the law run on the local calendar: half past
 * midnight on a summer night is already the next day, whatever UTC says.
 */
export function londonDay(moment: Date): string {
  return london.format(moment);
}
