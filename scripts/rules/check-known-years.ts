import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { BankHolidaysUnknownError, knownYears } from '../model/calendar/bank-holidays.ts';
import { clearDaysFor } from '../model/calendar/clear-days-for.ts';
import { countWorkingDays, lastDayToPublish, workingCalendarOf } from '../model/calendar/clear-days.ts';
import type { CallIn } from '../model/call-in.ts';
import { noteWhenPast } from './notice/notice-deadline.ts';

/**
 * Returns the meetings whose clear days, and the decisions whose days of call-in, were counted without bank holidays, since
 * those of a year are not known that the count goes through. What is over is for information.
 */
export function checkKnownYears({ council, meetings, minutes, decisions, today }: Archive): Diagnostic[] {
  const calendar = workingCalendarOf(council.jurisdiction);
  const hasNotice = (date: string): boolean =>
    isKnown(() => lastDayToPublish(date, clearDaysFor(date, council), calendar));
  // A decision takes effect on the working day after.
  const hasCallIn = (published: string): boolean =>
    isKnown(() => countWorkingDays(published, council.callInDays + 1, calendar));
  const checkCallIn = (callIn: CallIn | undefined, of: string, at: SourcePosition): Diagnostic[] => {
    if (callIn === undefined || !('lastDay' in callIn) || hasCallIn(callIn.published)) return [];
    const found = diagnose('BANK_HOLIDAYS_UNKNOWN', at, { what: 'call-in', of, ...knownYears });
    return [{ ...found, severity: noteWhenPast({ date: callIn.lastDay }, today, found.severity) }];
  };
  return [
    ...meetings
      .filter(({ date }) => !hasNotice(date))
      .map((meeting) => {
        const facts = { what: 'notice', of: meeting.name, ...knownYears } as const;
        const found = diagnose('BANK_HOLIDAYS_UNKNOWN', meeting.source.positionOf([]), facts);
        return { ...found, severity: noteWhenPast(meeting, today, found.severity) };
      }),
    ...minutes.flatMap(({ entries, meeting, source }) =>
      checkCallIn(
        entries.map(({ callIn }) => callIn).find((callIn) => 'lastDay' in callIn),
        `what was decided at ${meeting.name}`,
        source.positionOf(['decisions', 'published']),
      ),
    ),
    ...decisions.flatMap(({ callIn, title, source }) =>
      checkCallIn(callIn, `"${title}"`, source.positionOf(['published'])),
    ),
  ];
}

function isKnown(count: () => string): boolean {
  try {
    count();
    return true;
  } catch (error) {
    if (error instanceof BankHolidaysUnknownError) return false;
    throw error;
  }
}
