import type { ValidMeeting, ValidRoot } from '../../schema/valid-root.ts';

/** After every day that content can name. */
const someDay = '9999-12-31';

/**
 * Returns a root in which each meeting from `today` on whose agenda has no day of publication yet will be published some
 * day, so that rules can look at what is prepared for it. For rules alone, never for output.
 */
export function assumePublications(root: ValidRoot, today: string): ValidRoot {
  return {
    ...root,
    committees: root.committees.map((committee) => ({
      ...committee,
      meetings: committee.meetings.map((meeting) => (isUndated(meeting, today) ? withSomeDay(meeting) : meeting)),
    })),
  };
}

function isUndated({ date, matter }: ValidMeeting, today: string): boolean {
  return date >= today && (matter.agenda ?? []).length > 0 && (matter.publications ?? []).length === 0;
}

function withSomeDay(meeting: ValidMeeting): ValidMeeting {
  return { ...meeting, matter: { ...meeting.matter, publications: [{ kind: 'agenda', date: someDay }] } };
}
