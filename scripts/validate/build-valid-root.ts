import type { Valid, ValidCommittee, ValidMeeting, ValidRoot } from '../schema/valid-root.ts';
import { isSound } from './check-records.ts';
import { holdsStandIn, type CheckedFile } from './check-schema.ts';
import type { CheckedMeeting, CheckedRoot } from './checked-root.ts';

/**
 * Returns what can be used of a root: all that the schemas accept, and stand-ins where they do not. Null without a
 * council, without which nothing can be made of the rest.
 */
export function buildValidRoot(checked: CheckedRoot): ValidRoot | null {
  const { council } = checked;
  if (!council?.usable) return null;
  // A day that was made up would have everything be over or to come; today is nearer to what is meant.
  const matter = { ...council.usable.matter };
  if (holdsStandIn(council, 'asOf')) delete matter.asOf;
  return {
    council: { ...council.usable, matter },
    lawIsKnown: !(['jurisdiction', 'clearDays', 'asOf'] as const).some((key) => holdsStandIn(council, key)),
    people: allUsable(checked.people),
    committees: checked.committees.flatMap(({ committee, meetings }): ValidCommittee[] => {
      if (!committee?.usable) return [];
      return [{ ...committee.usable, meetings: meetings.flatMap(buildMeeting) }];
    }),
    standing: allUsable(checked.standing),
    pages: allUsable(checked.pages),
    decisions: allUsable(checked.decisions),
    indicatorSets: allUsable(checked.indicatorSets),
    bankHolidays: checked.bankHolidays?.usable ?? null,
    pictures: checked.pictures,
  };
}

function buildMeeting(checked: CheckedMeeting): ValidMeeting[] {
  const usable = checked.meeting?.usable;
  if (!usable) return [];
  return [
    {
      ...usable,
      slug: checked.slug,
      date: checked.date,
      reports: allUsable(checked.reports),
      minutes: checked.minutes?.usable ?? null,
      exemptReports: allUsable(checked.exemptReports),
      exemptMinutes: checked.exemptMinutes?.usable ?? null,
      files: checked.files,
      records: checked.records.filter(isSound).flatMap(({ valid }) => (valid === null ? [] : [valid])),
    },
  ];
}

function allUsable<Matter>(files: readonly CheckedFile<Matter>[]): Valid<Matter>[] {
  return files.flatMap(({ usable }) => (usable === null ? [] : [usable]));
}
