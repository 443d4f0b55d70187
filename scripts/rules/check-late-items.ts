import { english } from '../words/en/english.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { formatDay } from '../model/calendar/format-day.ts';
import type { Meeting } from '../model/meeting.ts';
import { isTaken } from '../model/meetings/is-taken.ts';
import { fallsUnderRegulations } from './executive-regulations.ts';
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
 *
 * To what an executive in England does in public this does not apply: SI 2012/2089 reg 6(2) asks for the five clear days, or
 * for an agenda since the meeting was called at shorter notice, and knows no urgency of single items.
 */
export function checkLateItems({ meetings, council, today }: Archive): Diagnostic[] {
  return meetings
    .filter(({ status }) => status === 'scheduled')
    .flatMap((meeting) =>
      [...checkItems(meeting, council), ...checkLatePapers(meeting)].map((found) => ({
        ...found,
        severity: noteWhenPast(meeting, today, found.severity),
      })),
    );
}

function checkItems(meeting: Meeting, council: Archive['council']): Diagnostic[] {
  const deadline = noticeDeadlineOf(meeting);
  const notice = firstAgendaOf(meeting.publications);
  const knowsUrgency = !fallsUnderRegulations(meeting, council);
  return newBusinessOf(meeting)
    .filter((item) => item.publication !== notice && item.publication.date > deadline && isTaken(item))
    .flatMap((item) => {
      const facts = {
        item: item.number,
        title: item.title,
        published: formatDay(item.publication.date, english),
        publishBy: formatDay(deadline, english),
      };
      if (item.urgency === null) return [diagnose('URGENCY_REASON_MISSING', item.at, facts)];
      return knowsUrgency || item.withheld !== null ? [] : [diagnose('URGENCY_NOT_OF_EXECUTIVE', item.at, facts)];
    });
}

function checkLatePapers(meeting: Meeting): Diagnostic[] {
  const deadline = noticeDeadlineOf(meeting);
  return meeting.packs
    .filter(({ kind, publication }) => kind !== 'agenda' && publication.date > deadline && publication.reason === null)
    .filter(({ items, publication }) => items.some((item) => item.publication !== publication))
    .map(({ title, publication }) =>
      diagnose('LATE_PAPERS_REASON_MISSING', publication.at, {
        pack: title,
        published: formatDay(publication.date, english),
        publishBy: formatDay(deadline, english),
      }),
    );
}
