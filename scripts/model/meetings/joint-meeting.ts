import type { Words } from '../../words/words.ts';
import type { Committee } from '../committee.ts';
import type { Meeting } from '../meeting.ts';
import { compareNewestFirst } from './order-meetings.ts';

/** Returns the bodies that hold a meeting: the committee in whose folder it lies, then those it is held jointly with. */
export function bodiesOf({ committee, jointWith }: Pick<Meeting, 'committee' | 'jointWith'>): readonly Committee[] {
  return [committee, ...jointWith];
}

/** Returns the names of the bodies that hold a meeting: `Audit Committee and Health Panel`. */
export function namesOfBodies(meeting: Pick<Meeting, 'committee' | 'jointWith'>, { titles }: Words): string {
  return titles.bodies(bodiesOf(meeting).map(({ name }) => name));
}

/** Returns the names of the other bodies of a joint meeting, as one of them sees it; null where it holds it alone. */
export function namesOfOtherBodies(meeting: Meeting, one: Committee, { titles }: Words): string | null {
  const others = bodiesOf(meeting).filter((body) => body !== one);
  return others.length === 0 ? null : titles.bodies(others.map(({ name }) => name));
}

/** Returns all meetings that a body holds, its own and those of others that it holds jointly, the newest first. */
export function meetingsHeldBy({ meetings, jointMeetings }: Committee): readonly Meeting[] {
  return jointMeetings.length === 0 ? meetings : [...meetings, ...jointMeetings].sort(compareNewestFirst);
}
