import type { Membership } from '../../../model/person.ts';
import type { Site } from '../site.ts';
import { linkPerson, type PersonLink } from './person-link.ts';

/** A member of a committee as a list shows them. */
export interface MemberLine extends PersonLink {
  /** `Chair`, `Co-opted member, foster carer`; null for an ordinary member. */
  readonly role: string | null;
  /** `Mere ward, Civic Alliance`; null where neither is known. */
  readonly standing: string | null;
}

const roles: Readonly<Record<Membership['role'], string>> = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  'co-opted': 'Co-opted member',
  reserve: 'Reserve member',
};

/** Returns a membership's role in words, with the capacity in which somebody sits: `Co-opted member, foster carer`. */
export function roleInWords(membership: Membership): string {
  const capacity = membership.capacity === null ? '' : `, ${withinPhrase(membership.capacity)}`;
  const vote = membership.role === 'co-opted' && membership.voting ? ', with a vote' : '';
  return `${roles[membership.role]}${capacity}${vote}`;
}

/** `foster carer` for `Foster carer`; a name such as `Virtual School Head` or `Unison` stays as it is. */
function withinPhrase(capacity: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(capacity) ? `${capacity.charAt(0).toLowerCase()}${capacity.slice(1)}` : capacity;
}

/** Returns the lines of a list of members, in the order given. */
export function listMembers(memberships: readonly Membership[], site: Site): MemberLine[] {
  return memberships.map((membership) => {
    const person = membership.who.person;
    const standing = [person?.ward == null ? null : `${person.ward} ward`, person?.group ?? null].filter(
      (part) => part !== null,
    );
    return {
      ...linkPerson(membership.who, site),
      role: membership.role === 'member' && membership.capacity === null ? null : roleInWords(membership),
      standing: standing.length === 0 ? null : standing.join(', '),
    };
  });
}
