import { formatMunicipalYear, municipalYearOf } from '../model/calendar/municipal-year.ts';
import { yearOf } from '../model/calendar/day.ts';
import type { CommitteeMatter } from '../schema/committee.ts';

/**
 * Returns what an officer should know where a meeting on `date` is the first of the year by which its committee numbers
 * minutes; nothing where it is not. `earlier` are the days of the committee's meetings before it, in any order.
 */
export function newYearNotes(
  date: string,
  { minuteYear, annualMeeting }: Pick<CommitteeMatter, 'minuteYear' | 'annualMeeting'>,
  earlier: readonly string[],
): string[] {
  if (earlier.length === 0) return [];
  const isMunicipal = minuteYear === 'municipal';
  const numberingYear = (day: string): number =>
    isMunicipal ? municipalYearOf(day, annualMeeting ?? []) : yearOf(day);
  const numbering = earlier.some((day) => numberingYear(day) === numberingYear(date))
    ? []
    : [
        isMunicipal
          ? `It is the first meeting of the municipal year ${formatMunicipalYear(numberingYear(date))}, so minute numbers start again at 1.`
          : `It is the first meeting of ${yearOf(date)}, so minute numbers start again at 1.`,
      ];
  const begun = municipalYearOf(date, annualMeeting ?? []);
  const isFirstOfMunicipal = earlier.every((day) => municipalYearOf(day, annualMeeting ?? []) !== begun);
  const isListed = annualMeeting?.some((day) => yearOf(day) === begun) ?? true;
  if (!isFirstOfMunicipal || isListed) return numbering;
  const unlisted = `No annual meeting of ${begun} is listed in committee.md, so its municipal year is taken to begin on 1 May; add the day to annualMeeting.`;
  return [...numbering, unlisted];
}
