import type { Membership, Person } from '../../../model/person.ts';
import type { Words } from '../../../words/words.ts';
import type { Site } from '../site.ts';
import { linkPerson, type PersonLink } from './person-link.ts';

/** A member of a committee as a list shows them. */
export interface MemberLine extends PersonLink {
  /** `Chair`, `Co-opted member, foster carer`; null for an ordinary member. */
  readonly role: string | null;
  /** `Mere ward, Civic Alliance`; null where neither is known. */
  readonly standing: string | null;
}

/** Returns a membership's role in words, with the capacity in which somebody sits: `Co-opted member, foster carer`. */
export function roleInWords(membership: Membership, words: Words): string {
  return withCapacity(words.people.roles[membership.role], membership, words);
}

/** Returns the same as it stands within a line: `co-opted member, foster carer`. */
export function roleWithin(membership: Membership, words: Words): string {
  return withCapacity(words.people.rolesWithin[membership.role], membership, words);
}

function withCapacity(role: string, { role: kind, capacity, voting }: Membership, { people }: Words): string {
  const parts = [
    role,
    capacity === null ? null : withinPhrase(capacity),
    kind === 'co-opted' && voting ? people.withVote : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** `foster carer` for `Foster carer`; a name such as `Virtual School Head` or `Unison` stays as it is. */
function withinPhrase(capacity: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(capacity) ? `${capacity.charAt(0).toLowerCase()}${capacity.slice(1)}` : capacity;
}

/** Returns the lines of a list of members, in the order given. */
export function listMembers(memberships: readonly Membership[], site: Site): MemberLine[] {
  return memberships.map((membership) => {
    const person = membership.who.person;
    const standing = person === null ? null : standingInWords(person, site.words);
    return {
      ...linkPerson(membership.who, site),
      role: membership.role === 'member' && membership.capacity === null ? null : roleInWords(membership, site.words),
      standing,
    };
  });
}

/** Returns whom somebody stands for: `Mere ward, Civic Alliance`; null where neither ward nor group is known. */
export function standingInWords({ ward, group }: Person, { people }: Words): string | null {
  const parts = [ward === null ? null : people.ofWard(ward), group].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
