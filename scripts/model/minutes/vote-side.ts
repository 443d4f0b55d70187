/** The sides of a vote, in the order in which minutes give them. */
export const voteSides = ['for', 'against', 'abstained'] as const;

/** How somebody voted. */
export type VoteSide = (typeof voteSides)[number];

/** Those of one side: a count of hands, or the names of a recorded vote, as slugs of `people/` or plain text. */
export type Voters = number | readonly string[];

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Returns the voters that minutes give for a side: `7`, `ann-lee ben-ray` or `Ann Lee, Ben Ray`. Null where it is empty or a
 * number that counts nobody, such as `-1`.
 */
export function readVoters(written: string): Voters | null {
  const text = written.trim();
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  if (text === '' || !/\p{L}/u.test(text)) return null;
  if (text.includes(',')) {
    const names = text.split(',').map((name) => name.trim());
    return names.includes('') ? null : names;
  }
  const parts = text.split(/\s+/u);
  return parts.every((part) => slug.test(part)) ? parts : [text];
}

/** Returns how many voted for a side. */
export function countOf(voters: Voters): number {
  return typeof voters === 'number' ? voters : voters.length;
}
