import { english } from '../../words/en/english.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { clearDaysFor } from '../../model/calendar/clear-days-for.ts';
import { formatDay } from '../../model/calendar/format-day.ts';
import type { Meeting } from '../../model/meeting.ts';
import { isTaken } from '../../model/meetings/is-taken.ts';
import { newBusinessOf } from './new-business.ts';
import { missingForAgenda } from './missing-for-agenda.ts';
import { firstAgendaOf, noteWhenPast, noticeDeadlineOf } from './notice-deadline.ts';

/**
 * Returns what is wrong with the notice of each meeting, and by when the agendas still to come are due. A meeting that
 * was cancelled or postponed needs none, and one that goes on after it was adjourned only for new business. `ahead` is the
 * archive with all that is planned for later days: it tells what an agenda still wants.
 *
 * Source: Local Government Act 1972 s.100A(6)(a) (public notice), s.100B(3) and (4)(a) (agenda and reports open to
 * inspection), five clear days in England, as SI 2012/2089 regs 6 and 7 ask of an executive; for other jurisdictions see the
 * clear days of the Council.
 */
export function checkNotice(archive: Archive, ahead: Archive = archive): Diagnostic[] {
  const prepared = new Map(ahead.meetings.map((meeting) => [meeting.path, meeting]));
  return archive.meetings
    .filter(({ status }) => status === 'scheduled')
    .flatMap((meeting) => [
      ...checkCalled(meeting, archive.today),
      ...checkMeeting(meeting, prepared.get(meeting.path) ?? meeting, archive),
    ]);
}

/** A wrong day would let any publication before the meeting pass, whenever the meeting is. */
function checkCalled(meeting: Meeting, today: string): Diagnostic[] {
  const { shorterNotice, date, name, source } = meeting;
  if (shorterNotice === null || shorterNotice.called <= date) return [];
  const facts = { meeting: name, called: formatDay(shorterNotice.called, english) };
  const found = diagnose('SHORTER_NOTICE_AFTER_MEETING', source.positionOf(['shorterNotice', 'called']), facts);
  return [{ ...found, severity: noteWhenPast(meeting, today, found.severity) }];
}

/** Of a meeting that goes on after it was adjourned, only new business needs notice, unless it is urgent. */
function checkContinuation(
  meeting: Meeting,
  prepared: Meeting,
  { council, today }: Pick<Archive, 'council' | 'today'>,
): Diagnostic[] {
  const deadline = noticeDeadlineOf(meeting);
  const isOut = firstAgendaOf(meeting.publications) !== null;
  const looked = isOut ? meeting : prepared;
  const agenda = firstAgendaOf(looked.publications);
  if (agenda === null || agenda.date <= deadline) return [];
  const late = newBusinessOf(looked).filter(
    (item) => item.publication === agenda && item.urgency === null && isTaken(item),
  );
  const [first] = late;
  if (first === undefined) return [];
  const found = diagnose('NOTICE_TOO_SHORT', first.at, {
    meeting: meeting.name,
    publishBy: formatDay(deadline, english),
    clearDays: clearDaysFor(meeting.date, council),
    published: formatDay(agenda.date, english),
    stage: meeting.date < today ? 'over' : isOut ? 'published' : 'planned',
    newItems: late.map(({ number }) => number),
  });
  return [{ ...found, severity: noteWhenPast(meeting, today, found.severity) }];
}

function checkMeeting(meeting: Meeting, prepared: Meeting, { council, today }: Archive): Diagnostic[] {
  if (meeting.continues !== null) return checkContinuation(meeting, prepared, { council, today });
  const deadline = noticeDeadlineOf(meeting);
  const facts = {
    meeting: meeting.name,
    publishBy: formatDay(deadline, english),
    clearDays: clearDaysFor(meeting.date, council),
    newItems: [],
  };
  const published = firstAgendaOf(meeting.publications);
  if (published !== null) {
    if (published.date <= deadline) return [];
    const found = diagnose('NOTICE_TOO_SHORT', published.at, {
      ...facts,
      published: formatDay(published.date, english),
      stage: meeting.date < today ? 'over' : 'published',
    });
    return [{ ...found, severity: noteWhenPast(meeting, today, found.severity) }];
  }
  if (meeting.date < today) return [];
  const at = meeting.source.positionOf(['publications']);
  const planned = firstAgendaOf(meeting.comingPublications);
  if (planned !== null && planned.date > deadline) {
    return [
      diagnose('NOTICE_TOO_SHORT', planned.at, {
        ...facts,
        published: formatDay(planned.date, english),
        stage: 'planned',
      }),
    ];
  }
  const missing = missingForAgenda(prepared);
  if (today > deadline) return [diagnose('AGENDA_OVERDUE', at, { ...facts, missing })];
  const plannedFor = planned === null ? null : formatDay(planned.date, english);
  return [diagnose('AGENDA_DUE', planned?.at ?? at, { ...facts, missing, planned: plannedFor })];
}
