import type { Words } from '../../words/words.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Membership } from '../../model/person.ts';

/** Members of one kind, as a front sheet lists them. */
export interface MemberGroup {
  /** The body of a joint meeting, before its first group; else null. */
  readonly body: string | null;
  /** Null for the members themselves, who come first. */
  readonly title: string | null;
  readonly names: string;
}

/**
 * Returns to whom a summons goes: members with their parts, then co-opted members by capacity, then reserves; those of a
 * joint meeting body by body.
 */
export function listMembers({ membership, jointWith }: Meeting, words: Words): readonly MemberGroup[] {
  if (jointWith.length === 0) return groupsOf(membership, words).map((group) => ({ ...group, body: null }));
  return [...Map.groupBy(membership, ({ committee }) => committee)].flatMap(([{ name }, own]) =>
    groupsOf(own, words).map((group, index) => ({ ...group, body: index === 0 ? name : null })),
  );
}

function groupsOf(membership: readonly Membership[], words: Words): readonly Omit<MemberGroup, 'body'>[] {
  const { frontSheet } = words.pack;
  const named = (list: readonly Membership[]): string =>
    list
      .map((member) => {
        const role =
          member.role === 'chair' || member.role === 'vice-chair' ? ` (${words.people.roles[member.role]})` : '';
        return member.who.name + role;
      })
      .join(', ');
  const members = membership.filter(({ role }) => role !== 'co-opted' && role !== 'reserve');
  const coOpted = membership.filter(({ role }) => role === 'co-opted');
  const reserves = membership.filter(({ role }) => role === 'reserve');
  const groups = [
    { title: null, names: named(members) },
    ...[...Map.groupBy(coOpted, ({ capacity }) => capacity)].map(([capacity, list]) => ({
      title: capacity === null ? frontSheet.coOptedMembers(list.length) : frontSheet.inCapacity(capacity, list.length),
      names: named(list),
    })),
    { title: frontSheet.reserveMembers, names: named(reserves) },
  ];
  return groups.filter(({ names }) => names !== '');
}

/** Returns the part somebody has in words, such as `Chair` or `Foster carer`; null for a plain member. */
export function roleInWords({ role, capacity }: Membership, { people }: Words): string | null {
  switch (role) {
    case 'chair':
    case 'vice-chair':
    case 'reserve':
      return people.roles[role];
    case 'member':
      return capacity;
    case 'co-opted':
      return capacity ?? people.roles[role];
  }
}
