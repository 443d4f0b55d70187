import { english } from '../words/en/english.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { formatDay } from '../model/calendar/format-day.ts';
import type { Meeting } from '../model/meeting.ts';
import { newBusinessOf } from './notice/new-business.ts';
import { firstAgendaOf, noteWhenPast, noticeDeadlineOf } from './notice/notice-deadline.ts';

/**
 * Returns items that were added too late without a reason for urgency, and late papers without an explanation.
 *
 * Source: Local Government Act 1972 s.100B(4): an item may be considered only if the agenda with it was open to
 * inspection for the clear days, or (b) "by reason of special circumstances, which shall be specified in the minutes,
 * the chairman of the meeting is of the opinion that the item should be considered at the meeting as a matter of
 * urgency". An item that stood on the agenda in time, its paper to follow, is not such an item: that the supplement
 * says why the paper was late is good practice.
 */
export function checkLateItems(archive: Archive): Diagnostic[] {
  return archive.meetings
    .filter(({ status }) => status === 'scheduled')
    .flatMap((meeting) => [...checkItems(meeting, archive.today), ...checkLatePapers(meeting, archive.today)]);
}

function checkItems(meeting: Meeting, today: string): Diagnostic[] {
  const deadline = noticeDeadlineOf(meeting);
  const notice = firstAgendaOf(meeting.publications);
  return newBusinessOf(meeting)
    .filter((item) => item.publication !== notice && item.publication.date > deadline)
    .filter((item) => item.urgency === null && !item.withdrawn)
    .map((item) => {
      const found = diagnose('URGENCY_REASON_MISSING', item.at, {
        item: item.number,
        title: item.title,
        published: formatDay(item.publication.date, english),
        publishBy: formatDay(deadline, english),
      });
      return { ...found, severity: noteWhenPast(meeting, today, found.severity) };
    });
}

function checkLatePapers(meeting: Meeting, today: string): Diagnostic[] {
  const deadline = noticeDeadlineOf(meeting);
  return meeting.packs
    .filter(({ kind, publication }) => kind !== 'agenda' && publication.date > deadline && publication.reason === null)
    .filter(({ items, publication }) => items.some((item) => item.publication !== publication))
    .map(({ title, publication }) => {
      const found = diagnose('LATE_PAPERS_REASON_MISSING', publication.at, {
        pack: title,
        published: formatDay(publication.date, english),
        publishBy: formatDay(deadline, english),
      });
      return { ...found, severity: noteWhenPast(meeting, today, found.severity) };
    });
}
