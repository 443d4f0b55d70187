import { listComingBusiness } from '../../../model/meetings/list-coming-business.ts';
import { isInForce } from '../../../model/people/membership-on-day.ts';
import type { Committee } from '../../../model/committee.ts';
import type { Contact } from '../../../model/contact.ts';
import { meetingsHeldBy } from '../../../model/meetings/joint-meeting.ts';
import { committeeCalendarPath, committeeFeedPath } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import { listProgramme, type ProgrammeLine } from './coming-lines.ts';
import { isComing, lineOfMeeting, type MeetingLine } from './meeting-line.ts';
import { listMembers, roleWithin, type MemberLine } from './member-list.ts';
import { termInWords } from './people-views.ts';
import { linkPerson, type PersonLink } from './person-link.ts';

/** A committee in the list of committees, with those that report to it. */
interface CommitteeLine {
  readonly href: string;
  readonly name: string;
  readonly next: MeetingLine | null;
  readonly last: MeetingLine | null;
  readonly children: readonly CommitteeLine[];
}

/** The list of committees. */
export interface CommitteesView {
  readonly committees: readonly CommitteeLine[];
}

/** The page of a committee: remit, members, meetings by municipal year. */
export interface CommitteeView {
  readonly name: string;
  readonly remitHtml: string | null;
  readonly parent: { readonly href: string; readonly name: string } | null;
  readonly children: readonly { readonly href: string; readonly name: string }[];
  readonly quorum: number | null;
  readonly contact: Contact;
  readonly members: readonly MemberLine[];
  /** Those whose membership has ended, the last to leave first. */
  readonly pastMembers: readonly { readonly person: PersonLink; readonly role: string; readonly term: string }[];
  /** What coming meetings are to deal with, by their notices and agendas. */
  readonly workProgramme: readonly ProgrammeLine[];
  readonly coming: readonly MeetingLine[];
  /** Past meetings, the newest year first. */
  readonly years: readonly { readonly year: string; readonly meetings: readonly MeetingLine[] }[];
  readonly feedHref: string;
  readonly calendarHref: string;
}

/** Returns what the list of committees shows: committees in the order of their names, their sub-committees under them. */
export function buildCommitteesView(site: Site): CommitteesView {
  return {
    committees: site.archive.committees
      .filter((committee) => committee.parent === null)
      .map((committee) => lineOfCommittee(committee, site)),
  };
}

function lineOfCommittee(committee: Committee, site: Site): CommitteeLine {
  const { today } = site.archive;
  const held = meetingsHeldBy(committee).filter((meeting) => meeting.status === 'scheduled');
  const next = held.findLast((meeting) => isComing(meeting, today));
  const last = held.find((meeting) => !isComing(meeting, today));
  return {
    href: site.links.href(committee.path),
    name: committee.name,
    next: next === undefined ? null : lineOfMeeting(next, site),
    last: last === undefined ? null : lineOfMeeting(last, site),
    children: committee.children.map((child) => lineOfCommittee(child, site)),
  };
}

/** Returns what the page of a committee shows. */
export function buildCommitteeView(committee: Committee, site: Site): CommitteeView {
  const { archive, links } = site;
  const line = (named: Committee) => ({ href: links.href(named.path), name: named.name });
  const held = meetingsHeldBy(committee);
  const past = held.filter((meeting) => !isComing(meeting, archive.today));
  return {
    name: committee.name,
    remitHtml: site.text.block(committee.termsOfReference),
    parent: committee.parent === null ? null : line(committee.parent),
    children: committee.children.map(line),
    quorum: committee.quorum,
    contact: committee.contact,
    members: listMembers(membersOn(committee, archive.today), site),
    pastMembers: pastMembersOf(committee, site),
    workProgramme: workProgrammeOf(committee, site),
    coming: held
      .filter((meeting) => isComing(meeting, archive.today))
      .toReversed()
      .map((meeting) => lineOfMeeting(meeting, site, committee)),
    years: [...Map.groupBy(past, ({ municipalYear }) => municipalYear)].map(([year, meetings]) => ({
      year,
      meetings: meetings.map((meeting) => lineOfMeeting(meeting, site, committee)),
    })),
    feedHref: links.href(committeeFeedPath(committee.slug)),
    calendarHref: links.href(committeeCalendarPath(committee.slug)),
  };
}

function pastMembersOf(committee: Committee, site: Site): CommitteeView['pastMembers'] {
  const { today } = site.archive;
  const ended = committee.memberships.filter(({ until }) => until !== null && until < today);
  return ended
    .toSorted((one, other) => (other.until ?? '').localeCompare(one.until ?? ''))
    .map((membership) => ({
      person: linkPerson(membership.who, site),
      role: roleWithin(membership, site.words),
      term: termInWords(membership.from, membership.until, site.words.people.termsWithin, site) ?? '',
    }));
}

/** What coming meetings plan, and once their agendas are out, the business on them. */
function workProgrammeOf(committee: Committee, site: Site): CommitteeView['workProgramme'] {
  const { today } = site.archive;
  const coming = meetingsHeldBy(committee)
    .filter((meeting) => isComing(meeting, today))
    .toReversed();
  return listProgramme(listComingBusiness(coming, today), site);
}

const roleOrder = ['chair', 'vice-chair', 'member', 'co-opted', 'reserve'];

function membersOn(committee: Committee, day: string) {
  return committee.memberships
    .filter((membership) => isInForce(membership, day))
    .toSorted((one, other) => roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role));
}
