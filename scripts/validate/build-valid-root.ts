import type { Valid, ValidCommittee, ValidMeeting, ValidRoot } from '../schema/valid-root.ts';
import type { CheckedFile } from './check-schema.ts';
import type { CheckedMeeting, CheckedRoot } from './checked-root.ts';

/** Returns what the schemas accept of a root; null without a council, without which nothing can be made of the rest. */
export function buildValidRoot(checked: CheckedRoot): ValidRoot | null {
  const council = checked.council?.valid ?? null;
  if (council === null) return null;
  return {
    council,
    people: allValid(checked.people),
    committees: checked.committees.flatMap(({ committee, meetings }): ValidCommittee[] => {
      if (!committee?.valid) return [];
      return [{ ...committee.valid, meetings: meetings.flatMap(buildMeeting) }];
    }),
    standing: allValid(checked.standing),
    pages: allValid(checked.pages),
    indicatorSets: allValid(checked.indicatorSets),
    bankHolidays: checked.bankHolidays?.valid ?? null,
  };
}

function buildMeeting(checked: CheckedMeeting): ValidMeeting[] {
  const valid = checked.meeting?.valid;
  if (!valid) return [];
  return [
    {
      ...valid,
      slug: checked.slug,
      date: checked.date,
      reports: allValid(checked.reports),
      minutes: checked.minutes?.valid ?? null,
      exemptReports: allValid(checked.exemptReports),
      exemptMinutes: checked.exemptMinutes?.valid ?? null,
      files: checked.files,
    },
  ];
}

function allValid<Matter>(files: readonly CheckedFile<Matter>[]): Valid<Matter>[] {
  return files.flatMap(({ valid }) => (valid === null ? [] : [valid]));
}
