import { stringify } from 'yaml';
import type { AgendaItemMatter } from '../schema/agenda-item.ts';
import type { StatutoryDate } from './statutory-dates.ts';

/** What a new meeting is made from. */
export interface NewMeeting {
  readonly time: string;
  readonly venue: string;
  /** Days by which something must be done for it, which stand in the file as comments. */
  readonly dates: readonly StatutoryDate[];
  readonly agenda: readonly AgendaItemMatter[];
}

/** Returns the text of `meeting.md`, with the days by which things must be done as comments. */
export function meetingText({ time, venue, dates, agenda }: NewMeeting): string {
  const comments = dates.map(({ what, day }) => `# Last day ${what}: ${day}\n`).join('');
  const matter = stringify({ time, venue, ...(agenda.length > 0 && { agenda }) }, { lineWidth: 0 });
  return `---\n${comments}${matter}---\n`;
}
