import { isInForce } from '../../../model/people/membership-on-day.ts';
import { formatDayShort } from '../../../model/calendar/format-day.ts';
import type { Membership, Person } from '../../../model/person.ts';
import type { Words } from '../../../words/words.ts';
import { picturePlace, type PicturePlace } from '../picture-place.ts';
import type { Site } from '../site.ts';
import { buildAttendanceView, type AttendanceView } from './attendance-view.ts';
import { decisionsOfPerson, votesOfPerson, type PersonRecord } from './person-record.ts';
import { roleInWords, standingInWords } from './member-list.ts';

/** The list of people, by kind. */
export interface PeopleView {
  readonly groups: readonly { readonly heading: string; readonly id: string; readonly people: readonly PersonLine[] }[];
}

/** Somebody in the list of people. */
interface PersonLine {
  readonly href: string;
  readonly name: string;
  /** `Mere ward, Civic Alliance`. */
  readonly standing: string | null;
  /** The committees they now sit on. */
  readonly committees: readonly string[];
}

/** The page of a person. */
export interface PersonView {
  readonly name: string;
  /** `Officer`; null where the name says it already, as in "Councillor Ada Brook". */
  readonly kind: string | null;
  readonly ward: string | null;
  readonly group: string | null;
  readonly email: string | null;
  readonly photo: PicturePlace | null;
  readonly term: string | null;
  readonly profileHtml: string | null;
  readonly current: readonly MembershipLine[];
  readonly past: readonly MembershipLine[];
  readonly attendance: readonly AttendanceView[];
  readonly votes: PersonRecord | null;
  /** As a single member or officer. */
  readonly decisions: PersonRecord | null;
}

/** A membership on the page of a person. */
interface MembershipLine {
  readonly href: string;
  readonly committee: string;
  readonly role: string;
  /** `since 22 May 2019`; null where neither end is known. */
  readonly term: string | null;
}

const groups = [
  { kind: 'member', id: 'councillors' },
  { kind: 'co-opted', id: 'co-opted-members' },
  { kind: 'officer', id: 'officers' },
] as const;

/** Returns what the list of people shows. */
export function buildPeopleView(site: Site): PeopleView {
  const lines = groups.map(({ kind, id }) => ({
    heading: site.words.people.groups[kind],
    id,
    people: site.archive.people.filter((person) => person.kind === kind).map((person) => lineOfPerson(person, site)),
  }));
  return { groups: lines.filter(({ people }) => people.length > 0) };
}

function lineOfPerson(person: Person, site: Site): PersonLine {
  const current = person.memberships.filter((membership) => isInForce(membership, site.archive.today));
  return {
    href: site.links.href(person.path),
    name: person.fullName,
    standing: standingInWords(person, site.words),
    committees: [...new Set(current.map((membership) => membership.committee.name))],
  };
}

/** Returns what the page of a person shows. */
export function buildPersonView(person: Person, site: Site): PersonView {
  const { today } = site.archive;
  const said = site.words.people;
  const line = (membership: Membership): MembershipLine => ({
    href: site.links.href(membership.committee.path),
    committee: membership.committee.name,
    role: roleInWords(membership, site.words),
    term: termInWords(membership.from, membership.until, said.termsWithin, site),
  });
  return {
    name: person.fullName,
    kind: said.saysKind.test(person.fullName) ? null : said.kinds[person.kind],
    ward: person.ward,
    group: person.group,
    email: person.email,
    photo: picturePlace(person.photo, site),
    term: termInWords(person.from, person.until, said.terms, site),
    profileHtml: site.text.block(person.profile),
    current: person.memberships.filter((membership) => (membership.until ?? today) >= today).map(line),
    past: person.memberships.filter((membership) => (membership.until ?? today) < today).map(line),
    attendance: buildAttendanceView(person, site),
    votes: votesOfPerson(person, site),
    decisions: decisionsOfPerson(person, site),
  };
}

/**
 * Returns a stretch of office in words: `since 3 May 2018`, `3 May 2018 to 1 July 2019`; null where it has no ends. The
 * terms are those that begin a line or those within one.
 */
export function termInWords(
  from: string | null,
  until: string | null,
  terms: Words['people']['terms'],
  { words, archive }: Site,
): string | null {
  if (from === null) return until === null ? null : terms.until(formatDayShort(until, words));
  const first = formatDayShort(from, words);
  if (until !== null) return terms.between(first, formatDayShort(until, words));
  return from <= archive.today ? terms.since(first) : terms.from(first);
}
