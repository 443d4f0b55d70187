import type { Contact } from './contact.ts';
import type { Markdown } from './markdown.ts';
import type { Meeting } from './meeting.ts';
import type { Membership } from './person.ts';

/** A committee, sub-committee, panel, board or cabinet. */
export interface Committee {
  readonly slug: string;
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly parent: Committee | null;
  readonly children: readonly Committee[];
  readonly quorum: number | null;
  readonly contact: Contact;
  readonly lang: string | null;
  readonly termsOfReference: Markdown;
  /** All memberships there ever were, in the order in which they were typed. */
  readonly memberships: readonly Membership[];
  /** Those in its own folder, the newest first. */
  readonly meetings: readonly Meeting[];
  /** Those of other committees that it holds jointly with them, the newest first. */
  readonly jointMeetings: readonly Meeting[];
  /** The meetings by municipal year, the newest first: `2019/20`. */
  readonly municipalYears: readonly { readonly year: string; readonly meetings: readonly Meeting[] }[];
}

/**
 * Tells whether a body is the executive or a part of it, as its type says; what scrutinises the executive is none. Only
 * the executive makes key decisions, and other bodies may report on those that it made or will make (Local Government Act
 * 2000 s.9D).
 */
export function isExecutive({ type }: Pick<Committee, 'type'>): boolean {
  return /\b(?:cabinet|executive|mayor)\b/iu.test(type) && !/\b(?:scrutiny|overview)\b/iu.test(type);
}
