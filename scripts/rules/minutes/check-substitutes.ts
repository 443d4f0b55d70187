import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { bodiesOf } from '../../model/meetings/joint-meeting.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isSamePerson } from '../../model/people/membership-on-day.ts';
import type { Membership } from '../../model/person.ts';
import { english } from '../../words/en/english.ts';
import { isMistyped } from './attendees-of.ts';

type Substitute = Minutes['substitutes'][number];

/**
 * Returns substitutes who could not be one: for somebody who was no member of the committee on that day, or by somebody who
 * was no reserve of it; and seats that would have two votes, since a member has two substitutes, or a substitute two seats.
 * At a joint meeting each body has reserves of its own. That a member was there too is reported where the file is read.
 *
 * Source: who may substitute is a matter of standing orders (Local Government Act 1972 section 106); where a committee has
 * reserves, this program takes it that they alone may. Each member has one vote (Schedule 12 paragraphs 39 and 44).
 */
export function checkSubstitutes(minutes: Minutes): Diagnostic[] {
  return minutes.substitutes.flatMap((substitute, index) => {
    const seats = seatsOf(substitute.for, minutes);
    const twice = takenTwice(substitute, index, minutes, seats);
    if (twice !== null) {
      const at = minutes.source.positionOf(['substitutes', index, 'person']);
      return [diagnose('SEAT_TAKEN_TWICE', at, twice)];
    }
    return checkRight(substitute, index, minutes, seats);
  });
}

function seatsOf(who: Substitute['for'], { meeting }: Minutes): Membership[] {
  return meeting.membership.filter((seat) => seat.role !== 'reserve' && isSamePerson(seat.who, who));
}

function takenTwice(
  { person, for: member }: Substitute,
  index: number,
  minutes: Minutes,
  seats: readonly Membership[],
): { substitute: string; member: string; other: string; how: 'again' | 'both' | 'own' } | null {
  const facts = { substitute: person.name, member: member.name, other: '' };
  const before = minutes.substitutes.slice(0, index);
  const again = before.find((other) => isSamePerson(other.for, member));
  if (again !== undefined) return { ...facts, other: again.person.name, how: 'again' };
  const both = before.find((other) => isSamePerson(other.person, person));
  if (both !== undefined) return { ...facts, other: both.for.name, how: 'both' };
  const own = seatsOf(person, minutes).some(({ committee }) => seats.some((seat) => seat.committee === committee));
  return own ? { ...facts, how: 'own' } : null;
}

function checkRight(
  { person, for: member }: Substitute,
  index: number,
  { source, meeting }: Minutes,
  seats: readonly Membership[],
): Diagnostic[] {
  const isMember = isMistyped(member) || seats.length > 0;
  // Whoever comes in the place of a member of one body must be a reserve of that body.
  const bodies = bodiesOf(meeting).filter(
    (body) => seats.length === 0 || seats.some((seat) => seat.committee === body),
  );
  const committee = english.titles.bodies(bodies.map(({ name }) => name));
  const reserves = meeting.membership.filter((seat) => seat.role === 'reserve' && bodies.includes(seat.committee));
  const isReserve =
    reserves.length === 0 || isMistyped(person) || reserves.some(({ who }) => isSamePerson(who, person));
  const at = (key: string): ReturnType<typeof source.positionOf> => source.positionOf(['substitutes', index, key]);
  return [
    ...(isReserve ? [] : [diagnose('SUBSTITUTE_NOT_RESERVE', at('person'), { person: person.name, committee })]),
    ...(isMember ? [] : [diagnose('SUBSTITUTED_NOT_MEMBER', at('for'), { person: member.name, committee })]),
  ];
}
