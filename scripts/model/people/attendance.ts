import type { Committee } from '../committee.ts';
import type { Meeting } from '../meeting.ts';
import type { Minutes } from '../minutes.ts';
import type { NamedPerson, Person } from '../person.ts';
import { isSamePerson } from './membership-on-day.ts';

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
 * nothing of them, and are left out. A joint meeting counts once, for the body of which somebody is a member.
 */
export function attendanceOf(person: Person, minutes: readonly Minutes[]): Attendance[] {
  const found = minutes.flatMap((record) => {
    const presence = presenceOf(person, record);
    return presence === null ? [] : [{ meeting: record.meeting, ...presence }];
  });
  return [...Map.groupBy(found, ({ committee }) => committee)]
    .toSorted(([one], [other]) => one.name.localeCompare(other.name, 'en'))
    .map(([committee, meetings]) => {
      const expected = meetings.filter(({ presence }) => presence !== 'substitute');
      return {
        committee,
        meetings: meetings.map(({ meeting, presence }) => ({ meeting, presence })),
        expected: expected.length,
        attended: expected.filter(({ presence }) => presence === 'present').length,
      };
    });
}

/** How somebody took part, and of which body: of a joint meeting, the one that has the papers where they sit on several. */
function presenceOf(
  person: Person,
  { meeting, present, apologies, absent, substitutes }: Minutes,
): { readonly committee: Committee; readonly presence: Presence } | null {
  const is = ({ person: named }: NamedPerson): boolean => named === person;
  const bodyOf = (who: (named: NamedPerson) => boolean): Committee | undefined =>
    meeting.membership.find((membership) => who(membership.who) && membership.role !== 'reserve')?.committee;
  const substitute = substitutes.find((one) => is(one.person));
  if (substitute !== undefined) {
    const committee = bodyOf((named) => isSamePerson(named, substitute.for)) ?? meeting.committee;
    return { committee, presence: 'substitute' };
  }
  const committee = bodyOf(is);
  if (committee === undefined) return null;
  if (present.some(({ who }) => is(who))) return { committee, presence: 'present' };
  if (apologies.some(is)) return { committee, presence: 'apologies' };
  return absent.some(is) ? { committee, presence: 'absent' } : null;
}
