import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { BankHolidaysUnknownError } from '../../model/calendar/bank-holidays.ts';
import { lastDayToPublish, workingCalendarOf, weekdaysAlone } from '../../model/calendar/clear-days.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { lastDayForKeyDecisionNotice } from '../../model/calendar/key-decision-notice.ts';
import { isExecutive } from '../../model/committee.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { KeyDecision } from '../../model/report.ts';
import { english } from '../../words/en/english.ts';
import { noteWhenPast } from './notice-deadline.ts';

/** Clear days between telling the scrutiny chair of a general exception and the decision. */
const exceptionDays = 5;

/**
 * Returns the key decisions that reports and plans put before a meeting of the executive with too little notice.
 *
 * Source: SI 2012/2089 reg 9 (28 clear days), reg 10 (general exception: five clear days after the chair of the relevant
 * overview and scrutiny committee was told in writing and the public by notice), reg 11 (special urgency: that chair, or
 * failing them the chair or vice-chair of the authority, agrees that the decision is urgent and cannot reasonably be
 * deferred). These are rules of England and are applied there alone.
 */
export function checkKeyDecisions({ council, meetings, reports, today }: Archive): Diagnostic[] {
  if (council.jurisdiction !== 'england') return [];
  const calendar = workingCalendarOf(council.jurisdiction);
  const informBy = (date: string): string => {
    try {
      return lastDayToPublish(date, exceptionDays, calendar);
    } catch (error) {
      if (error instanceof BankHolidaysUnknownError) return lastDayToPublish(date, exceptionDays, weekdaysAlone);
      throw error;
    }
  };
  const written = reports.flatMap(({ keyDecision, meeting, source }): Announced[] =>
    keyDecision === null ? [] : [{ keyDecision, meeting, placeOf: (key) => source.positionOf(['keyDecision', key]) }],
  );
  const announced = [...written, ...meetings.flatMap((meeting) => plannedDecisions(meeting, written, today))];
  return announced
    .filter(({ meeting }) => meeting.status === 'scheduled' && isExecutive(meeting.committee))
    .flatMap(({ meeting, ...decision }) =>
      checkDecision({ meeting, ...decision }, informBy).map((found) => ({
        ...found,
        severity: noteWhenPast(meeting, today, found.severity),
      })),
    );
}

/** A key decision that a report or a plan puts before a meeting. */
interface Announced {
  readonly keyDecision: KeyDecision;
  readonly meeting: Meeting;
  readonly placeOf: (key: 'notice' | 'exception') => SourcePosition;
}

/** Those that no report has yet: without a day of notice they are found wanting only once the last day for it is over. */
function plannedDecisions(meeting: Meeting, written: readonly Announced[], today: string): Announced[] {
  const known = new Set(
    written.filter((announced) => announced.meeting === meeting).map(({ keyDecision }) => keyDecision.reference),
  );
  const isLate = today > lastDayForKeyDecisionNotice(meeting.date);
  return meeting.planned.flatMap(({ keyDecision }, index): Announced[] => {
    if (keyDecision === null || known.has(keyDecision.reference)) return [];
    if (keyDecision.notice === null && keyDecision.exception === null && !isLate) return [];
    const placeOf: Announced['placeOf'] = (key) => meeting.source.positionOf(['planned', index, 'keyDecision', key]);
    return [{ keyDecision, meeting, placeOf }];
  });
}

function checkDecision({ keyDecision, meeting, placeOf }: Announced, informBy: (date: string) => string): Diagnostic[] {
  const { reference, notice, exception } = keyDecision;
  const at = placeOf(exception === null ? 'notice' : 'exception');
  const inWords = (day: string): string => formatDayShort(day, english);
  const facts = { reference, meeting: meeting.name };
  if (exception?.kind === 'urgent') {
    return exception.agreedBy === null
      ? [diagnose('KEY_DECISION_EXCEPTION_INCOMPLETE', at, { ...facts, kind: 'urgent' })]
      : [];
  }
  if (exception?.kind === 'general') {
    const { informed } = exception;
    if (informed === null) return [diagnose('KEY_DECISION_EXCEPTION_INCOMPLETE', at, { ...facts, kind: 'general' })];
    const last = informBy(meeting.date);
    if (informed <= last) return [];
    return [
      diagnose('KEY_DECISION_EXCEPTION_LATE', at, { ...facts, informed: inWords(informed), informBy: inWords(last) }),
    ];
  }
  const giveBy = lastDayForKeyDecisionNotice(meeting.date);
  if (notice === null) {
    return [diagnose('KEY_DECISION_NOTICE_MISSING', at, { ...facts, giveBy: inWords(giveBy) })];
  }
  // A notice that is named otherwise than by its day can only be looked up.
  if (!/^\d{4}-\d\d-\d\d$/u.test(notice) || notice <= giveBy) return [];
  return [diagnose('KEY_DECISION_NOTICE_LATE', at, { ...facts, given: inWords(notice), giveBy: inWords(giveBy) })];
}
