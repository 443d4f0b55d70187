import { createHash } from 'node:crypto';
import { apiPaths } from '../../model/api-path.ts';
import type { Membership, Person } from '../../model/person.ts';
import type { ApiSite } from './api-site.ts';
import { oparlObject, unlessEmpty, within, type OParlObject } from './oparl-object.ts';

const roles: Readonly<Record<Membership['role'], string>> = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  'co-opted': 'Co-opted member',
  reserve: 'Reserve member',
};

const kinds: Readonly<Record<Person['kind'], string>> = {
  member: 'Councillor',
  'co-opted': 'Co-opted member',
  officer: 'Officer',
};

/** Returns a person with their memberships, past ones too, within it. */
export function buildPerson(person: Person, site: ApiSite): OParlObject {
  return oparlObject('Person', site.id('people', person.path), {
    body: site.address(apiPaths.body),
    name: person.name,
    formOfAddress: person.title ?? undefined,
    email: person.email === null ? undefined : [person.email],
    status: [kinds[person.kind]],
    membership: unlessEmpty(
      person.memberships.map((membership) => within('person', buildMembership(membership, site))),
    ),
    web: site.address(person.path),
    'cleardays:ward': person.ward ?? undefined,
    'cleardays:group': person.group ?? undefined,
    'cleardays:from': person.from ?? undefined,
    'cleardays:until': person.until ?? undefined,
  });
}

/** Returns the part somebody has in a committee. Who has no page of their own is named by plain text. */
export function buildMembership(membership: Membership, site: ApiSite): OParlObject {
  const { committee, who, role, capacity, voting, from, until } = membership;
  return oparlObject('Membership', membershipId(membership, site), {
    person: who.person === null ? undefined : site.id('people', who.person.path),
    organization: site.id('organizations', committee.path),
    role: roles[role],
    votingRight: voting,
    startDate: from ?? undefined,
    endDate: until ?? undefined,
    web: site.address(committee.path),
    'cleardays:name': who.person === null ? who.name : undefined,
    'cleardays:capacity': capacity ?? undefined,
  });
}

/** Returns the address of a membership, made of who it is, in which part and since when: an end changes nothing. */
export function membershipId({ committee, who, role, capacity, from }: Membership, site: ApiSite): string {
  const parts = [who.person?.slug ?? '', who.person === null ? who.name : '', role, capacity ?? '', from ?? ''];
  const key = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
  return site.id('memberships', committee.path, key);
}
