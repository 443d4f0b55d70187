import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isSamePerson } from '../../model/people/membership-on-day.ts';
import type { NamedPerson } from '../../model/person.ts';
import { cameLater, isMistyped, knowsAllMembers, votersOf } from './attendees-of.ts';
import type { MinutesEvent } from './minutes-events.ts';

type VoteEvent = Extract<MinutesEvent, { readonly kind: 'vote' }>;

/**
 * Returns votes that cannot be: of more members than could vote and were in the room, and by name of somebody who voted
 * twice, may not vote, or was out of the room. Meetings of bodies without members on record are left alone; at a joint meeting whoever may vote in one of the bodies may.
 *
 * Source: Local Government Act 1972 Schedule 12 paragraph 39 with 44 (a majority of the members present and voting);
 * Local Government and Housing Act 1989 section 13 (members of committees who may not vote).
 */
export function checkVotes(minutes: Minutes, events: readonly MinutesEvent[]): Diagnostic[] {
  if (!knowsAllMembers(minutes.meeting)) return [];
  const voters = votersOf(minutes);
  let there = voters.filter((who) => !cameLater(who, events, minutes));
  const found: Diagnostic[] = [];
  for (const event of events) {
    if (event.kind === 'arrived') {
      const who = voters.find((voter) => isSamePerson(voter, event.who));
      if (who !== undefined && !there.includes(who)) there = [...there, who];
    } else if (event.kind === 'left') {
      there = there.filter((who) => !isSamePerson(who, event.who));
    } else if (event.kind === 'vote') {
      found.push(...checkVote(event, voters, there));
    }
  }
  return found;
}

function checkVote(
  { at, counted, named }: VoteEvent,
  voters: readonly NamedPerson[],
  there: readonly NamedPerson[],
): Diagnostic[] {
  const cast = counted + named.length;
  const tooMany = cast > there.length ? [diagnose('VOTES_TOO_MANY', at, { cast, there: there.length })] : [];
  const byName = named.flatMap((who, index): Diagnostic[] => {
    const person = who.name;
    const isIn = (people: readonly NamedPerson[]): boolean => people.some((other) => isSamePerson(other, who));
    if (isMistyped(who)) return [];
    if (isIn(named.slice(0, index))) return [diagnose('VOTED_TWICE', at, { person })];
    if (!isIn(voters)) return [diagnose('VOTE_WITHOUT_RIGHT', at, { person })];
    return isIn(there) ? [] : [diagnose('VOTE_NOT_PRESENT', at, { person })];
  });
  // What is wrong with a name is the reason for the count.
  return byName.length > 0 ? byName : tooMany;
}
