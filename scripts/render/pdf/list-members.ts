import type { Meeting } from '../../model/meeting.ts';
import type { Membership } from '../../model/person.ts';

/** Members of one kind, as a front sheet lists them. */
export interface MemberGroup {
  /** Null for the members themselves, who come first. */
  readonly title: string | null;
  readonly names: string;
}

/** Returns to whom a summons goes: members with their parts, then co-opted members by capacity, then reserves. */
export function listMembers({ membership }: Meeting): readonly MemberGroup[] {
  const named = (list: readonly Membership[]): string =>
    list
      .map((member) => {
        const role = member.role === 'chair' || member.role === 'vice-chair' ? ` (${roleInWords(member) ?? ''})` : '';
        return member.who.name + role;
      })
      .join(', ');
  const members = membership.filter(({ role }) => role !== 'co-opted' && role !== 'reserve');
  const coOpted = membership.filter(({ role }) => role === 'co-opted');
  const reserves = membership.filter(({ role }) => role === 'reserve');
  const groups = [
    { title: null, names: named(members) },
    ...[...Map.groupBy(coOpted, ({ capacity }) => capacity ?? 'Co-opted member')].map(([title, list]) => ({
      title: list.length > 1 ? `${title}s` : title,
      names: named(list),
    })),
    { title: 'Reserve members', names: named(reserves) },
  ];
  return groups.filter(({ names }) => names !== '');
}

/** Returns the part somebody has in words, such as `Chair` or `Foster carer`; null for a plain member. */
export function roleInWords({ role, capacity }: Membership): string | null {
  switch (role) {
    case 'chair':
      return 'Chair';
    case 'vice-chair':
      return 'Vice-chair';
    case 'member':
      return capacity;
    case 'co-opted':
      return capacity ?? 'Co-opted member';
    case 'reserve':
      return 'Reserve';
  }
}
