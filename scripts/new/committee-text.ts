import { stringify } from 'yaml';
import type { CommitteeMatter } from '../schema/committee.ts';

/** Somebody in a committee, and the part they have. */
export type NewMember = Pick<CommitteeMatter['members'][number], 'person' | 'role'>;

/** What a new committee is made from. */
export interface NewCommittee {
  readonly name: string;
  readonly type: string;
  /** The folder name of the committee above it. */
  readonly parent?: string;
  readonly quorum?: number;
  readonly members: readonly NewMember[];
  readonly contact: { readonly name: string; readonly email?: string; readonly telephone?: string };
}

/** Returns the text of `committee.md`. */
export function committeeText({ name, type, parent, quorum, members, contact }: NewCommittee): string {
  const keys = {
    name,
    type,
    ...(parent !== undefined && { parent }),
    ...(quorum !== undefined && { quorum }),
    members,
    contact,
  };
  return `---\n${stringify(keys, { lineWidth: 0 })}---\n`;
}
