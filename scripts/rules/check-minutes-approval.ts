import { english } from '../words/en/english.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { formatDayShort } from '../model/calendar/format-day.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Minutes } from '../model/minutes.ts';

/**
 * Returns minutes whose approval does not fit: by their own or an earlier meeting, by one that did not take place or is not
 * named, or still a draft after the meeting that was to approve them.
 *
 * Source: Local Government Act 1972 Schedule 12 paragraph 41(1): minutes are signed at the same or the next suitable
 * meeting; that it is a later one, and named, is the practice this program follows.
 */
export function checkMinutesApproval(archive: Archive): Diagnostic[] {
  const putForward = meetingsThatPutForward(archive.meetings);
  return archive.minutes.flatMap((minutes) => checkMinutes(minutes, putForward.get(minutes) ?? [], archive.today));
}

function checkMinutes(minutes: Minutes, putForwardAt: readonly Meeting[], today: string): Diagnostic[] {
  const { source, meeting, approvedAt, recordedStatus } = minutes;
  const date = formatDayShort(meeting.date, english);
  if (approvedAt !== null && (approvedAt === meeting || approvedAt.date <= meeting.date)) {
    const facts = { date, approvedAt: formatDayShort(approvedAt.date, english) };
    return [diagnose('MINUTES_APPROVED_TOO_EARLY', source.positionOf(['approvedAt']), facts)];
  }
  if (approvedAt !== null && approvedAt.status !== 'scheduled' && recordedStatus === 'approved') {
    const facts = { date, approvedAt: formatDayShort(approvedAt.date, english), status: approvedAt.status };
    return [diagnose('MINUTES_APPROVED_AT_NO_MEETING', source.positionOf(['approvedAt']), facts)];
  }
  const at = source.positionOf(['status']);
  if (recordedStatus === 'approved') {
    return approvedAt === null ? [diagnose('MINUTES_APPROVAL_UNNAMED', at, { date })] : [];
  }
  const later = [...(approvedAt === null ? [] : [approvedAt]), ...putForwardAt]
    .filter((candidate) => candidate.status === 'scheduled' && candidate.date > meeting.date && candidate.date < today)
    .map((candidate) => candidate.date)
    .sort();
  const [first] = later;
  return first === undefined
    ? []
    : [diagnose('MINUTES_STILL_DRAFT', at, { date, later: formatDayShort(first, english) })];
}

function meetingsThatPutForward(meetings: readonly Meeting[]): ReadonlyMap<Minutes, readonly Meeting[]> {
  const found = new Map<Minutes, Meeting[]>();
  for (const meeting of meetings) {
    for (const paper of (meeting.agenda?.items ?? []).flatMap((item) => item.papers)) {
      if (paper.kind === 'minutes') found.set(paper, [...(found.get(paper) ?? []), meeting]);
    }
  }
  return found;
}
