import type { Meeting } from '../../model/meeting.ts';
import { bodiesOf } from '../../model/meetings/joint-meeting.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isSamePerson } from '../../model/people/membership-on-day.ts';
import type { Membership, NamedPerson } from '../../model/person.ts';
import type { MinutesEvent, Movement } from './minutes-events.ts';

/** Returns everybody who was in the room for a part of the meeting, members or not. */
export function attendeesOf({ present, substitutes, alsoPresent }: Minutes): readonly NamedPerson[] {
  return [...present.map(({ who }) => who), ...substitutes.map(({ person }) => person), ...alsoPresent];
}

/**
 * Returns those who were there as members and may vote: members present who are not co-opted without a vote, and whoever
 * came in the place of one. A reserve who came in nobody's place does not count. `of` is the memberships to go by, those of
 * one body of a joint meeting say; without it, all of the meeting's.
 */
export function votersOf(
  { meeting, present, substitutes }: Minutes,
  of: readonly Membership[] = meeting.membership,
): readonly NamedPerson[] {
  const mayVote = (named: NamedPerson): boolean =>
    of.some(({ who, role, voting }) => role !== 'reserve' && voting && isSamePerson(who, named));
  const standIns = substitutes.filter((substitute) => mayVote(substitute.for)).map(({ person }) => person);
  const members = present.map(({ who }) => who).filter(mayVote);
  return [...members, ...standIns.filter((person) => !members.some((member) => isSamePerson(member, person)))];
}

/** Tells whether each body that holds a meeting has members on record for that day. */
export function knowsAllMembers(meeting: Meeting): boolean {
  return bodiesOf(meeting).every((body) => meeting.membership.some(({ committee }) => committee === body));
}

/**
 * Tells whether somebody came only later: the first that is said of them is that they arrived, and not just as the meeting
 * began.
 */
export function cameLater(who: NamedPerson, events: readonly MinutesEvent[], { started }: Minutes): boolean {
  const first = events.find(
    (event): event is Movement => (event.kind === 'arrived' || event.kind === 'left') && isSamePerson(event.who, who),
  );
  return first?.kind === 'arrived' && first.time !== started;
}

/**
 * Tells whether a name is written like a slug that nobody has: that is reported where it stands, and says nothing of who was
 * there.
 */
export function isMistyped({ name, person }: NamedPerson): boolean {
  return person === null && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name);
}
