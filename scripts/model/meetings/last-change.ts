import type { Meeting } from '../meeting.ts';

/**
 * Returns the day on which what is said of a meeting last changed, as far as content tells: that of its newest publication
 * or correction, of the release of papers, or of its minutes. Approved minutes have the day of the meeting that approved them, drafts the meeting's own: no later
 * one is certain. Null where nothing was published for the meeting.
 */
export function lastChangeOf({ publications, corrections, agenda, minutes, date }: Meeting): string | null {
  const minuted = minutes === null ? [] : [(minutes.status === 'approved' ? minutes.approvedAt?.date : null) ?? date];
  const releases = (agenda?.items ?? []).flatMap(({ release }) => release ?? []);
  return (
    [...[...publications, ...corrections, ...releases].map((change) => change.date), ...minuted].toSorted().at(-1) ??
    null
  );
}
