import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { BankHolidaysUnknownError } from '../../model/calendar/bank-holidays.ts';
import { lastDayToPublish, workingCalendarOf, weekdaysAlone } from '../../model/calendar/clear-days.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { lastDayForKeyDecisionNotice } from '../../model/calendar/key-decision-notice.ts';
import { isExecutive } from '../../model/committee.ts';
import type { Report } from '../../model/report.ts';
import { english } from '../../words/en/english.ts';
import { noteWhenPast } from './notice-deadline.ts';

/** Clear days between telling the scrutiny chair of a general exception and the decision. */
const exceptionDays = 5;

/**
 * Returns the key decisions that reports put before a meeting of the executive with too little notice.
 *
 * Source: SI 2012/2089 reg 9 (28 clear days), reg 10 (general exception: five clear days after the chair of the relevant
 * overview and scrutiny committee was told in writing and the public by notice), reg 11 (special urgency: that chair, or
 * failing them the chair or vice-chair of the authority, agrees that the decision is urgent and cannot reasonably be
 * deferred). These are rules of England and are applied there alone.
 */
export function checkKeyDecisions({ council, reports, today }: Archive): Diagnostic[] {
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
  return reports
    .filter(({ meeting }) => meeting.status === 'scheduled' && isExecutive(meeting.committee))
    .flatMap((report) => checkReport(report, informBy))
    .map(({ report, found }) => ({ ...found, severity: noteWhenPast(report.meeting, today, found.severity) }));
}

function checkReport(
  report: Report,
  informBy: (date: string) => string,
): { readonly report: Report; readonly found: Diagnostic }[] {
  const { keyDecision, meeting, source } = report;
  if (keyDecision === null) return [];
  const { reference, notice, exception } = keyDecision;
  const at = source.positionOf(['keyDecision', exception === null ? 'notice' : 'exception']);
  const inWords = (day: string): string => formatDayShort(day, english);
  const facts = { reference, meeting: meeting.name };
  const found = (diagnostic: Diagnostic) => [{ report, found: diagnostic }];
  if (exception?.kind === 'urgent') {
    return exception.agreedBy === null
      ? found(diagnose('KEY_DECISION_EXCEPTION_INCOMPLETE', at, { ...facts, kind: 'urgent' }))
      : [];
  }
  if (exception?.kind === 'general') {
    const { informed } = exception;
    if (informed === null)
      return found(diagnose('KEY_DECISION_EXCEPTION_INCOMPLETE', at, { ...facts, kind: 'general' }));
    const last = informBy(meeting.date);
    if (informed <= last) return [];
    return found(
      diagnose('KEY_DECISION_EXCEPTION_LATE', at, { ...facts, informed: inWords(informed), informBy: inWords(last) }),
    );
  }
  const giveBy = lastDayForKeyDecisionNotice(meeting.date);
  if (notice === null) {
    return found(diagnose('KEY_DECISION_NOTICE_MISSING', at, { ...facts, giveBy: inWords(giveBy) }));
  }
  // A notice that is named otherwise than by its day can only be looked up.
  if (!/^\d{4}-\d\d-\d\d$/u.test(notice) || notice <= giveBy) return [];
  return found(diagnose('KEY_DECISION_NOTICE_LATE', at, { ...facts, given: inWords(notice), giveBy: inWords(giveBy) }));
}
