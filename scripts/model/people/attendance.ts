import type { Committee } from '../committee.ts';
import type { Meeting } from '../meeting.ts';
import type { Minutes } from '../minutes.ts';
import type { NamedPerson, Person } from '../person.ts';

/** How somebody took part in a meeting, as its minutes record it. */
type Presence = 'present' | 'apologies' | 'absent' | 'substitute';

/** A member's attendance of one committee. */
export interface Attendance {
  readonly committee: Committee;
  /** Meetings whose minutes name the member, as a member on that day or as a substitute; the newest first. */
  readonly meetings: readonly { readonly meeting: Meeting; readonly presence: Presence }[];
  /** Of those at which the member was expected: how many there were, and how many were attended. */
  readonly expected: number;
  readonly attended: number;
}

/**
 * Returns the attendance of a person by committee, in the order of the committees' names, from the minutes given (the
 * newest first). A meeting counts as expected where the person was a member of the committee on that day, and not as a
 * reserve; one attended as a substitute is listed beside, and counts neither way. Minutes that do not name a member say
 * nothing of them, and are left out.
 */
export function attendanceOf(person: Person, minutes: readonly Minutes[]): Attendance[] {
  const found = minutes.flatMap((record) => {
    const presence = presenceOf(person, record);
    return presence === null ? [] : [{ meeting: record.meeting, presence }];
  });
  return [...Map.groupBy(found, ({ meeting }) => meeting.committee)]
    .toSorted(([one], [other]) => one.name.localeCompare(other.name, 'en'))
    .map(([committee, meetings]) => {
      const expected = meetings.filter(({ presence }) => presence !== 'substitute');
      return {
        committee,
        meetings,
        expected: expected.length,
        attended: expected.filter(({ presence }) => presence === 'present').length,
      };
    });
}

function presenceOf(person: Person, { meeting, present, apologies, absent, substitutes }: Minutes): Presence | null {
  const is = ({ person: named }: NamedPerson): boolean => named === person;
  if (substitutes.some((substitute) => is(substitute.person))) return 'substitute';
  const isExpected = meeting.membership.some(({ who, role }) => is(who) && role !== 'reserve');
  if (!isExpected) return null;
  if (present.some(({ who }) => is(who))) return 'present';
  if (apologies.some(is)) return 'apologies';
  return absent.some(is) ? 'absent' : null;
}
