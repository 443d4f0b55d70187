import { yearOf } from './day.ts';

/**
 * Returns the calendar year in which the municipal year of a day began.
 *
 * A municipal year runs from one annual meeting of the council to the next (Local Government Act 1972, Schedule 12
 * paragraph 1). Where the committee lists `annualMeeting` dates, the year begins with the day after the one listed,
 * since minute numbers start again at the meeting after it. For a year without a listed date it begins on 1 May, the
 * earliest ordinary day of election (Representation of the People Act 1983 s.37: the first Thursday in May).
 */
export function municipalYearOf(day: string, annualMeetings: readonly string[]): number {
  const year = yearOf(day);
  const annualMeeting = annualMeetings.find((meeting) => yearOf(meeting) === year);
  const begun = annualMeeting === undefined ? day >= `${year}-05-01` : day > annualMeeting;
  return begun ? year : year - 1;
}

/** Returns a municipal year as it is written: `2019/20` for the one that began in 2019. */
export function formatMunicipalYear(firstYear: number): string {
  return `${firstYear}/${String((firstYear + 1) % 100).padStart(2, '0')}`;
}
