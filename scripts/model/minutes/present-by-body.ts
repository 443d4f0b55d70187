import type { Committee } from '../committee.ts';
import { bodiesOf } from '../meetings/joint-meeting.ts';
import type { Attendee, Minutes } from '../minutes.ts';
import { isSamePerson } from '../people/membership-on-day.ts';
import type { NamedPerson } from '../person.ts';

/** Those present who sit in one body. */
export interface PresentInBody {
  /** Null where one body met alone, and for those who sit in none of several. */
  readonly body: Committee | null;
  /** Each with the membership of this body, the chair first; of one body alone in the order of the minutes. */
  readonly attendees: readonly Attendee[];
}

/**
 * Returns those present at a meeting body by body, as each body of a joint meeting needs a quorum of its own members. Who
 * sits in several stands in each, but a reserve who is a member of another body only where they take somebody's place.
 */
export function presentByBody({ meeting, present, substitutes }: Minutes): readonly PresentInBody[] {
  if (meeting.jointWith.length === 0) return [{ body: null, attendees: present }];
  const isMember = (who: NamedPerson): boolean =>
    meeting.membership.some(({ role, who: member }) => role !== 'reserve' && isSamePerson(member, who));
  const seats = meeting.membership.flatMap((membership): Attendee[] => {
    const there = present.find(({ who }) => isSamePerson(membership.who, who));
    if (there === undefined) return [];
    const { who } = there;
    const stepsIn = !isMember(who) || substitutes.some(({ person }) => isSamePerson(person, who));
    return membership.role !== 'reserve' || stepsIn ? [{ who, membership }] : [];
  });
  const inBody = (body: Committee): PresentInBody => ({
    body,
    attendees: seats.filter(({ membership }) => membership?.committee === body),
  });
  const others: PresentInBody = { body: null, attendees: present.filter(({ membership }) => membership === null) };
  // That nobody of a body was there is to be read too.
  return [...bodiesOf(meeting).map(inBody), ...(others.attendees.length > 0 ? [others] : [])];
}
