import type { Attendee, Minutes } from '../../../model/minutes.ts';
import { presentByBody } from '../../../model/minutes/present-by-body.ts';
import type { Membership, NamedPerson } from '../../../model/person.ts';
import type { Site } from '../site.ts';
import { roleInWords } from './member-list.ts';
import { linkPerson, type PersonLink } from './person-link.ts';

/** One list of people at the head of minutes. */
export interface AttendanceList {
  /** `Apologies`. */
  readonly heading: string;
  readonly groups: readonly AttendanceGroup[];
}

/** Those present or absent of one body. */
interface AttendanceGroup {
  /** Null where no body is named. */
  readonly body: string | null;
  readonly people: readonly AttendanceLine[];
}

/** Somebody in the list of those present or absent. */
interface AttendanceLine extends PersonLink {
  readonly note: string | null;
}

/** Returns who was present, sent apologies and so on, the empty lists left out. */
export function listAttendance(minutes: Minutes, site: Site): readonly AttendanceList[] {
  const said = site.words.minutes.attendance;
  const plain = (who: NamedPerson): AttendanceLine => ({ ...linkPerson(who, site), note: null });
  const noteOf = (membership: Membership): string | null =>
    membership.role === 'member' && membership.capacity === null ? null : roleInWords(membership, site.words);
  const attendee = ({ who, membership }: Attendee): AttendanceLine => ({
    ...linkPerson(who, site),
    note: membership === null ? null : noteOf(membership),
  });
  const present = presentByBody(minutes).map(({ body, attendees }) => ({
    body: body?.name ?? null,
    people: attendees.map(attendee),
  }));
  const list = (heading: string, people: readonly AttendanceLine[]): AttendanceList => ({
    heading,
    groups: [{ body: null, people }],
  });
  const substitutes = minutes.substitutes.map((substitute) => ({
    ...linkPerson(substitute.person, site),
    note: said.substituteFor(substitute.for.name),
  }));
  return [
    { heading: said.present, groups: present },
    list(said.apologies, minutes.apologies.map(plain)),
    list(said.substitutes, substitutes),
    list(said.absent, minutes.absent.map(plain)),
    list(said.alsoPresent, minutes.alsoPresent.map(plain)),
  ].filter(({ groups }) => groups.some(({ body, people }) => body !== null || people.length > 0));
}
