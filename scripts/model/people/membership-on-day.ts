import type { Attendee } from '../minutes.ts';
import type { Membership, NamedPerson } from '../person.ts';

const rank: Readonly<Record<Membership['role'], number>> = {
  chair: 0,
  'vice-chair': 1,
  member: 2,
  'co-opted': 3,
  reserve: 4,
};

/**
 * Returns the memberships in force on a day, its first and last day included: chair, vice-chair, members, co-opted,
 * reserve, each in the order in which they were typed.
 */
export function membershipOnDay(memberships: readonly Membership[], day: string): readonly Membership[] {
  return memberships.filter((membership) => isInForce(membership, day)).sort((a, b) => rank[a.role] - rank[b.role]);
}

/** Tells whether a membership is in force on a day, its first and last day included. */
export function isInForce({ from, until }: Membership, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** Returns those present with the membership that each had, found by person or else by name. */
export function buildAttendees(
  present: readonly NamedPerson[],
  membership: readonly Membership[],
): readonly Attendee[] {
  const byKey = new Map<string, Membership>();
  for (const entry of membership) {
    for (const key of keysOf(entry.who)) if (!byKey.has(key)) byKey.set(key, entry);
  }
  return present.map((who) => {
    const key = keysOf(who).find((candidate) => byKey.has(candidate));
    return { who, membership: key === undefined ? null : (byKey.get(key) ?? null) };
  });
}

/** Tells whether two papers name one person: by their page where both have one, or else by name. */
export function isSamePerson(one: NamedPerson, other: NamedPerson): boolean {
  if (one.person !== null && other.person !== null) return one.person === other.person;
  const keys = keysOf(other);
  return keysOf(one).some((key) => keys.includes(key));
}

/** The page comes first: two people may have one name. */
function keysOf({ name, person }: NamedPerson): readonly string[] {
  const names = person === null ? [name] : [name, person.name];
  return [...(person === null ? [] : [`slug ${person.slug}`]), ...names.map(plainNameOf)];
}

/** A name without form of address, capitals and punctuation: `Cllr. A. Oyelaran` and `Councillor A Oyelaran` are one. */
function plainNameOf(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const first = words[0];
  return `name ${(first === 'cllr' || first === 'councillor' ? words.slice(1) : words).join(' ')}`;
}
