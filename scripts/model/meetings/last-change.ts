import type { Meeting } from '../meeting.ts';

/**
 * Returns the day on which what is said of a meeting last changed, as far as content tells: that of its newest publication
 * or correction, or of its minutes. Approved minutes have the day of the meeting that approved them, drafts the meeting's own: no later
 * one is certain. Null where nothing was published for the meeting.
 */
export function lastChangeOf({ publications, corrections, minutes, date }: Meeting): string | null {
  const minuted = minutes === null ? [] : [(minutes.status === 'approved' ? minutes.approvedAt?.date : null) ?? date];
  return [...[...publications, ...corrections].map((change) => change.date), ...minuted].toSorted().at(-1) ?? null;
}
