import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { addMonths } from '../../model/calendar/add-months.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { isExecutive } from '../../model/committee.ts';
import { bodiesOf } from '../../model/meetings/joint-meeting.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isInForce } from '../../model/people/membership-on-day.ts';
import type { Membership, NamedPerson, Person } from '../../model/person.ts';
import { english } from '../../words/en/english.ts';

/**
 * Returns members of the council who have attended nothing for four months (a note) or for five (a warning), by the minutes
 * of this archive, and of those in the executive who have attended none of its meetings. Pointed out are those who sit on a
 * committee today and were away at a meeting since; whoever came only as one of the public did not attend as a member.
 * Co-opted members are not members of the council. Who has attended nothing since they took office has no last attendance
 * from which the months could be counted.
 *
 * Source: Local Government Act 1972 section 85(1): a member who fails "throughout a period of six consecutive months from
 * the date of his last attendance" to attend any meeting ceases to be one, unless the authority approved the reason before
 * the period ends; (2): meetings of committees, sub-committees and joint committees count. It holds in England and Wales.
 * (2A) and (2B), by SI 2001/2237 in England: of a member of the executive the same for meetings of the executive and its
 * committees, where to decide alone is to attend.
 */
export function checkSixMonths({ council, minutes, decisions, people, today }: Archive): Diagnostic[] {
  if (council.jurisdiction !== 'england' && council.jurisdiction !== 'wales') return [];
  const ofExecutive = council.jurisdiction === 'england' ? minutes.filter(isOfExecutive) : [];
  return people
    .filter((person) => sitsToday(person, today) && (person.absenceApprovedUntil ?? '') < today)
    .flatMap((person) => {
      const found = checkMember(person, { of: 'council', since: person.from, minutes, alone: [] }, today);
      const seat = person.memberships.find((one) => isExecutive(one.committee) && isSeat(one, today));
      if (found.length > 0 || seat === undefined) return found;
      const alone = decisions.filter(({ decidedBy }) => is(person)(decidedBy)).map(({ date }) => date);
      return checkMember(
        person,
        { of: 'executive', since: seat.from ?? person.from, minutes: ofExecutive, alone },
        today,
      );
    });
}

function isOfExecutive({ meeting }: Minutes): boolean {
  return bodiesOf(meeting).some(isExecutive);
}

function sitsToday({ kind, from, until, memberships }: Person, today: string): boolean {
  if (kind !== 'member' || (from !== null && from > today) || (until !== null && until < today)) return false;
  return memberships.some((membership) => isSeat(membership, today));
}

function isSeat(membership: Membership, today: string): boolean {
  return membership.role !== 'reserve' && isInForce(membership, today);
}

/** Where attendance is looked for. */
interface Attendances {
  readonly of: 'council' | 'executive';
  /** The first day in office; null where it is not known. */
  readonly since: string | null;
  readonly minutes: readonly Minutes[];
  /** Days that count as attended, without minutes. */
  readonly alone: readonly string[];
}

function checkMember(person: Person, { of, since, minutes, alone }: Attendances, today: string): Diagnostic[] {
  const present = minutes.filter((record) => attends(person, record)).map(({ meeting }) => meeting.date);
  const last = [...present, ...alone]
    .filter((day) => since === null || day >= since)
    .sort()
    .at(-1);
  if (last === undefined || today < addMonths(last, 4)) return [];
  const at = minutes
    .filter(({ meeting }) => meeting.date > last)
    .toSorted((one, other) => other.meeting.date.localeCompare(one.meeting.date))
    .map((record) => placeAway(person, record))
    .find((place) => place !== null);
  if (at == null) return [];
  const end = addMonths(last, 6);
  const found = diagnose('MEMBER_LONG_AWAY', at, {
    member: person.fullName,
    of,
    last: formatDayShort(last, english),
    end: formatDayShort(end, english),
    over: today > end,
  });
  return [today < addMonths(last, 5) ? { ...found, severity: 'note' } : found];
}

function attends(person: Person, { present, substitutes }: Minutes): boolean {
  return [...present.map(({ who }) => who), ...substitutes.map((substitute) => substitute.person)].some(is(person));
}

/** Where minutes name somebody as away; null where they do not. */
function placeAway(person: Person, { source, apologies, absent }: Minutes): SourcePosition | null {
  const lists = { apologies, absent };
  for (const list of ['apologies', 'absent'] as const) {
    const index = lists[list].findIndex(is(person));
    if (index !== -1) return source.positionOf([list, index]);
  }
  return null;
}

function is(person: Person): (named: NamedPerson) => boolean {
  return (named) => named.person === person;
}
