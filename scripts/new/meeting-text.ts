import { stringify } from 'yaml';
import type { Meeting } from '../model/meeting.ts';

/** What a new meeting is made from. */
export interface NewMeeting {
  readonly time: string;
  readonly venue: string;
  /** The last day to publish its agenda, `YYYY-MM-DD`, or null where bank holidays are not known. */
  readonly publishBy: string | null;
  readonly agenda: readonly ({ readonly standing: string } | { readonly minutes: string })[];
}

/** Returns the text of `meeting.md`, with the last day to publish as a comment. */
export function meetingText({ time, venue, publishBy, agenda }: NewMeeting): string {
  const matter = stringify({ time, venue, ...(agenda.length > 0 && { agenda }) }, { lineWidth: 0 });
  return `---\n${publishBy === null ? '' : `# Last day to publish the agenda: ${publishBy}\n`}${matter}---\n`;
}

/**
 * Returns the agenda that a meeting on `date` starts with: the standing items of part A in the order of the committee's
 * last agenda, and the minutes that are still drafts where that agenda had minutes, else after its standing items.
 * `earlier` are the committee's meetings before that date, by date.
 */
export function startAgenda(earlier: readonly Meeting[]): NewMeeting['agenda'] {
  const drafts = earlier.filter(({ minutes }) => minutes?.status === 'draft').map(({ date }) => ({ minutes: date }));
  const agenda: NewMeeting['agenda'][number][] = [];
  let placed = false;
  for (const { standingSlug, papers, part } of earlier.findLast((meeting) => meeting.agenda !== null)?.agenda?.items ??
    []) {
    if (standingSlug !== null && part === 'A') agenda.push({ standing: standingSlug });
    else if (!placed && papers.some(({ kind }) => kind === 'minutes')) {
      agenda.push(...drafts);
      placed = true;
    }
  }
  return placed ? agenda : [...agenda, ...drafts];
}
