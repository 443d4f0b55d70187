import type { Archive } from '../model/archive.ts';
import { isExecutive } from '../model/committee.ts';
import type { Council } from '../model/council.ts';
import { BankHolidaysUnknownError, isWeekend } from '../model/calendar/bank-holidays.ts';
import {
  countWorkingDays,
  lastDayToPublish,
  workingCalendarOf,
  type WorkingCalendar,
} from '../model/calendar/clear-days.ts';
import { formatDay } from '../model/calendar/format-day.ts';
import { lastDayForKeyDecisionNotice } from '../model/calendar/key-decision-notice.ts';
import type { ValidRoot } from '../schema/valid-root.ts';
import { english } from '../words/en/english.ts';
import type { FoundMeeting } from './find-meeting.ts';

/** A last day, and what it is the last day to do: `to publish the agenda (5 clear days)`. */
export interface StatutoryDate {
  readonly what: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** What must be done by when for a meeting; `publishBy` is null where its year's bank holidays are not known. */
export interface StatutoryDates {
  readonly publishBy: string | null;
  /** In the order of their days. */
  readonly dates: readonly StatutoryDate[];
  /** What is odd about the day of the meeting, in sentences. */
  readonly remarks: readonly string[];
}

/**
 * Returns the days by which things must be done for a meeting on `date`: publishing the agenda, receiving reports where
 * the council has a deadline of its own, and for an executive in England the notices of key decisions and of private business.
 *
 * Sources: Local Government Act 1972 s.100A(6)(a) and s.100B (agenda); SI 2012/2089 reg 9(2) (key decisions: 28 clear days)
 * and reg 5(2) and (4) (private business: 28 clear days, and again five clear days).
 */
export function statutoryDates(
  date: string,
  committee: { readonly type: string },
  council: Pick<Council, 'jurisdiction' | 'clearDays' | 'reportDeadline' | 'keyDecisionDays'>,
  calendar: WorkingCalendar,
): StatutoryDates {
  const hasNotices = council.jurisdiction === 'england' && isExecutive(committee);
  const longNotice = lastDayForKeyDecisionNotice(date, council.keyDecisionDays, calendar);
  const early = hasNotices
    ? [
        { what: 'to give notice of key decisions (28 clear days)', day: longNotice },
        { what: 'to give the first notice of business in private (28 clear days)', day: longNotice },
      ]
    : [];
  try {
    const remarks = calendar.isWorkingDay(date)
      ? []
      : [`${formatDay(date, english)} is ${isWeekend(date) ? 'at a weekend' : 'a bank holiday'}.`];
    const { clearDays, reportDeadline } = council;
    const publishBy = lastDayToPublish(date, clearDays, calendar);
    const reports =
      reportDeadline === null
        ? []
        : [
            {
              what: "to receive reports (the council's own deadline)",
              day: countWorkingDays(publishBy, -reportDeadline, calendar),
            },
          ];
    const second = hasNotices
      ? [{ what: 'to give the second notice of business in private', day: lastDayToPublish(date, 5, calendar) }]
      : [];
    const agenda = { what: `to publish the agenda (${clearDays} clear days)`, day: publishBy };
    return { publishBy, dates: [...early, ...reports, ...second, agenda], remarks };
  } catch (error) {
    if (!(error instanceof BankHolidaysUnknownError)) throw error;
    const unknown = `The bank holidays of ${date.slice(0, 4)} are not known, so the last day to publish is not worked out.`;
    return { publishBy: null, dates: early, remarks: [unknown] };
  }
}

/** Returns the days in lines for the terminal, and of those that have passed that they have. */
export function datesInWords(dates: readonly StatutoryDate[], today: string): string[] {
  return dates
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .map(({ what, day }) => {
      const passed = day < today ? ', which has passed' : day === today ? ', which is today' : '';
      return `Last day ${what}: ${formatDay(day, english)}${passed}.`;
    });
}

/** Returns in lines what is still to be done by when for a coming meeting; notices of private business where that concerns it. */
export function meetingDatesInWords(
  { committee, meeting }: FoundMeeting,
  root: ValidRoot,
  { council, today }: Archive,
  isPrivate: boolean,
): string[] {
  if (meeting.date < today) return [];
  const added = root.bankHolidays?.matter.days.map((day) => day.date);
  const { dates } = statutoryDates(
    meeting.date,
    committee.matter,
    council,
    workingCalendarOf(council.jurisdiction, added),
  );
  return datesInWords(
    dates.filter(({ what }) => isPrivate || !what.includes('in private')),
    today,
  );
}
