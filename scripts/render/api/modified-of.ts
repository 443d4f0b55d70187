import { londonMoment } from '../../model/calendar/london-moment.ts';
import type { Meeting } from '../../model/meeting.ts';

/**
 * Returns when what is said of a meeting last changed, as far as content tells: the day of its newest publication, or of
 * its minutes. Approved minutes have the day of the meeting that approved them, drafts the meeting's own: no later one is
 * certain. Undefined where nothing was published for the meeting.
 */
export function modifiedOf({ publications, minutes, date }: Meeting): string | undefined {
  const minuted = minutes === null ? [] : [(minutes.status === 'approved' ? minutes.approvedAt?.date : null) ?? date];
  const newest = [...publications.map((publication) => publication.date), ...minuted].toSorted().at(-1);
  return newest === undefined ? undefined : londonMoment(newest);
}
