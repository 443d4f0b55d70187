import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Publication } from '../../model/publication.ts';

/**
 * Returns the last day on which papers of a meeting may be published without being late. A meeting that was called at
 * shorter notice publishes when it is called (Local Government Act 1972 s.100B(3) proviso and (4)(a): "where the
 * meeting is convened at shorter notice, from the time the meeting is convened").
 */
export function noticeDeadlineOf({ publishBy, shorterNotice, date }: Meeting): string {
  if (shorterNotice === null || shorterNotice.called <= publishBy) return publishBy;
  // A meeting cannot be called once it is over, which is told as such.
  return shorterNotice.called > date ? date : shorterNotice.called;
}

/** Returns the publication that gave notice of the business: the first agenda up to today; null where there is none. */
export function firstAgendaOf(publications: readonly Publication[]): Publication | null {
  return publications.find(({ kind }) => kind === 'agenda') ?? null;
}

/** What was done late before a meeting that is over cannot be mended: the same finding is then for information. */
export function noteWhenPast(meeting: Pick<Meeting, 'date'>, today: string, severity: Severity): Severity {
  return meeting.date < today ? 'note' : severity;
}
