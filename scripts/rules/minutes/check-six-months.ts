import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { addMonths } from '../../model/calendar/add-months.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isInForce } from '../../model/people/membership-on-day.ts';
import type { NamedPerson, Person } from '../../model/person.ts';
import { english } from '../../words/en/english.ts';

/**
 * Returns members of the council who have attended nothing for four months (a note) or for five (a warning), by the minutes
 * of this archive. Pointed out are those who sit on a committee today and were away at a meeting since; whoever came only
 * as one of the public did not attend as a member. Co-opted members are not members of the council.
 *
 * Source: Local Government Act 1972 section 85(1): a member who fails "throughout a period of six consecutive months from
 * the date of his last attendance" to attend any meeting ceases to be one, unless the authority approved the reason before
 * the period ends; (2): meetings of committees and joint committees count. It holds in England and Wales, and nothing is
 * said elsewhere.
 */
export function checkSixMonths({ council, minutes, people, today }: Archive): Diagnostic[] {
  if (council.jurisdiction !== 'england' && council.jurisdiction !== 'wales') return [];
  return people.filter((person) => sitsToday(person, today)).flatMap((person) => checkMember(person, minutes, today));
}

function sitsToday({ kind, from, until, memberships }: Person, today: string): boolean {
  if (kind !== 'member' || (from !== null && from > today) || (until !== null && until < today)) return false;
  return memberships.some((membership) => membership.role !== 'reserve' && isInForce(membership, today));
}

function checkMember(person: Person, minutes: readonly Minutes[], today: string): Diagnostic[] {
  const attended = minutes
    .filter((record) => attends(person, record))
    .map(({ meeting }) => meeting.date)
    .sort();
  const last = attended.at(-1);
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
