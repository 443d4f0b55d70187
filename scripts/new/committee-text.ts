import { stringify } from 'yaml';

/** What a new committee is made from. */
export interface NewCommittee {
  readonly name: string;
  readonly type: string;
  readonly contact: { readonly name: string; readonly email?: string; readonly telephone?: string };
}

/** Returns the text of `committee.md` of a committee that has no members yet. */
export function committeeText({ name, type, contact }: NewCommittee): string {
  const matter = stringify({ name, type, members: [], contact }, { lineWidth: 0 });
  return `---\n${matter}---\n`;
}
