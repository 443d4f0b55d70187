import type { Committee } from './committee.ts';
import type { Markdown } from './markdown.ts';

/** A member, co-opted member or officer with a page of their own. */
export interface Person {
  readonly slug: string;
  readonly path: string;
  readonly name: string;
  /** Form of address, such as Councillor. */
  readonly title: string | null;
  /** Title and name: `Councillor Amara Oyelaran`. */
  readonly fullName: string;
  readonly kind: 'member' | 'co-opted' | 'officer';
  readonly ward: string | null;
  readonly group: string | null;
  readonly from: string | null;
  readonly until: string | null;
  /** Until when the council has approved that they attend nothing: for the rules alone, never for output. */
  readonly absenceApprovedUntil: string | null;
  readonly email: string | null;
  /** A file relative to the root; null where there is none. */
  readonly photo: string | null;
  readonly lang: string | null;
  readonly profile: Markdown;
  /** Present and past, by committee name and then by first day. */
  readonly memberships: readonly Membership[];
}

/** Somebody as a paper names them: with a page of their own, or by plain text alone. */
export interface NamedPerson {
  /** Title and name, or the plain text. */
  readonly name: string;
  readonly person: Person | null;
}

/** The part somebody has in a committee, from a day until a day (both included; null where open). */
export interface Membership {
  readonly committee: Committee;
  readonly who: NamedPerson;
  readonly role: 'chair' | 'vice-chair' | 'member' | 'co-opted' | 'reserve';
  /** In whose name a co-opted member sits, such as Foster carer. */
  readonly capacity: string | null;
  readonly voting: boolean;
  readonly from: string | null;
  readonly until: string | null;
}
