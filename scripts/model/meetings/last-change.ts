import type { Meeting } from '../meeting.ts';

/**
 * Returns the day on which what is said of a meeting last changed, as far as content tells: that of its newest publication,
 * correction or release of papers, the day on which it was called off, or that of its minutes. Approved minutes have the day
 * of the meeting that approved them, drafts the meeting's own: no later one is certain. Null where nothing is known.
 */
export function lastChangeOf(meeting: Meeting): string | null {
  const { publications, corrections, agenda, minutes, date, statusChanged } = meeting;
  const minuted = minutes === null ? [] : [(minutes.status === 'approved' ? minutes.approvedAt?.date : null) ?? date];
  const releases = (agenda?.items ?? []).flatMap(({ release }) => release ?? []);
  const changes = [...publications, ...corrections, ...releases].map((change) => change.date);
  const off = statusChanged === null ? [] : [statusChanged];
  return [...changes, ...minuted, ...off].toSorted().at(-1) ?? null;
}
