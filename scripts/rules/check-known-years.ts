import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { knownYears } from '../model/calendar/bank-holidays.ts';
import { addDays, yearOf } from '../model/calendar/day.ts';
import type { Meeting } from '../model/meeting.ts';
import { noteWhenPast } from './notice/notice-deadline.ts';

/** Returns the meetings whose clear days were counted without bank holidays, since those of the year are not known. */
export function checkKnownYears({ meetings, today }: Archive): Diagnostic[] {
  return meetings.filter(isOutsideKnownYears).map((meeting) => {
    const found = diagnose('BANK_HOLIDAYS_UNKNOWN', meeting.source.positionOf([]), {
      meeting: meeting.name,
      ...knownYears,
    });
    return { ...found, severity: noteWhenPast(meeting, today, found.severity) };
  });
}

function isOutsideKnownYears({ publishBy, date }: Meeting): boolean {
  return yearOf(publishBy) < knownYears.first || yearOf(addDays(date, -1)) > knownYears.last;
}
