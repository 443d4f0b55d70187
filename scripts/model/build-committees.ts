import type { ValidCommittee } from '../schema/valid-root.ts';
import { buildBody } from './build-markdown.ts';
import type { Committee } from './committee.ts';
import { buildContact, type PeopleDirectory } from './people/build-people.ts';
import type { Membership } from './person.ts';
import { committeePath } from './site-path.ts';
import type { UnderConstruction } from './under-construction.ts';

const collator = new Intl.Collator('en');

/** Returns the committees in the order of their names, with parents and memberships; meetings are filled in later. */
export function buildCommittees(
  files: readonly ValidCommittee[],
  directory: PeopleDirectory,
): readonly UnderConstruction<Committee>[] {
  const bySlug = new Map(files.map((file) => [file.slug, buildCommittee(file, directory)]));
  const committees = [...bySlug.values()].sort(
    (a, b) => collator.compare(a.name, b.name) || collator.compare(a.slug, b.slug),
  );
  const children = new Map<Committee, Committee[]>();
  for (const file of files) {
    const committee = bySlug.get(file.slug);
    const parent = bySlug.get(file.matter.parent ?? '');
    if (committee === undefined || parent === undefined || parent === committee) continue;
    committee.parent = parent;
  }
  for (const committee of committees) {
    // A committee below itself was reported by validate; here the circle is cut, so that nobody walks round it.
    if (standsBelowItself(committee)) committee.parent = null;
    if (committee.parent !== null)
      children.set(committee.parent, [...(children.get(committee.parent) ?? []), committee]);
  }
  for (const committee of committees) committee.children = children.get(committee) ?? [];
  fillMemberships(committees, directory);
  return committees;
}

function buildCommittee(file: ValidCommittee, directory: PeopleDirectory): UnderConstruction<Committee> {
  const { slug, matter } = file;
  const memberships: Membership[] = [];
  const committee: UnderConstruction<Committee> = {
    slug,
    path: committeePath(slug),
    name: matter.name,
    type: matter.type,
    parent: null,
    children: [],
    quorum: matter.quorum ?? null,
    contact: buildContact(matter.contact, directory),
    lang: matter.lang ?? null,
    termsOfReference: buildBody(file),
    memberships,
    meetings: [],
    jointMeetings: [],
    municipalYears: [],
  };
  for (const member of matter.members) {
    memberships.push({
      committee,
      who: directory.named(member.person),
      role: member.role,
      capacity: member.capacity ?? null,
      // A co-opted member votes only where the law or the council says so (Local Government Act 1972 s.102, and Local
      // Government and Housing Act 1989 s.13).
      voting: member.voting ?? member.role !== 'co-opted',
      from: member.from ?? null,
      until: member.until ?? null,
    });
  }
  return committee;
}

function standsBelowItself(committee: Committee): boolean {
  const seen = new Set<Committee>();
  for (let above = committee.parent; above !== null && !seen.has(above); above = above.parent) {
    if (above === committee) return true;
    seen.add(above);
  }
  return false;
}

/** Committees come in the order of their names, so only the first days are left to be put in order. */
function fillMemberships(committees: readonly Committee[], directory: PeopleDirectory): void {
  const byPerson = Map.groupBy(
    committees.flatMap((committee) =>
      [...committee.memberships].sort((a, b) =>
        (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0,
      ),
    ),
    (membership) => membership.who.person,
  );
  for (const person of directory.people) person.memberships = byPerson.get(person) ?? [];
}
