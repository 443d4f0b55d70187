import type { SourceFile } from '../diagnostics/source-file.ts';
import type { AgendaItem } from './agenda.ts';
import type { Corrections } from './build-corrections.ts';
import type { CalledIn, CallIn } from './call-in.ts';
import type { Markdown } from './markdown.ts';
import type { Meeting } from './meeting.ts';
import type { TakenOutOfOrder } from './minutes/out-of-order.ts';
import type { Membership, NamedPerson } from './person.ts';

/** The minutes of a meeting. */
export interface Minutes extends Corrections {
  readonly kind: 'minutes';
  readonly source: SourceFile;
  readonly meeting: Meeting;
  readonly path: string;
  /** `approved` only from the day of the meeting that approved them. */
  readonly status: 'draft' | 'approved';
  /** The status as it was typed, whatever the day: for the rules alone, never for output. */
  readonly recordedStatus: 'unfinished' | 'draft' | 'approved';
  readonly approvedAt: Meeting | null;
  readonly started: string | null;
  readonly ended: string | null;
  readonly present: readonly Attendee[];
  readonly apologies: readonly NamedPerson[];
  readonly substitutes: readonly { readonly person: NamedPerson; readonly for: NamedPerson }[];
  readonly absent: readonly NamedPerson[];
  readonly alsoPresent: readonly NamedPerson[];
  readonly amendments: readonly Markdown[];
  readonly declarations: readonly Declaration[];
  /** Null where the minutes say nothing of it, as those of bodies whose decisions cannot be called in. */
  readonly decisions: PublishedDecisions | null;
  /** Text before the first heading. */
  readonly preamble: Markdown;
  /** In the order in which business was taken. */
  readonly entries: readonly MinuteEntry[];
  /** What the public may know of business taken in private (Local Government Act 1972 s.100C(2)). */
  readonly publicSummary: Markdown | null;
  /** Whether numbers typed beside an indicator are held against its data. */
  readonly figures: 'checked' | 'unchecked';
  readonly lang: string | null;
}

/** Somebody who was present, with their membership on that day where they had one. */
export interface Attendee {
  readonly who: NamedPerson;
  readonly membership: Membership | null;
}

/** A declaration of interest. */
interface Declaration {
  readonly person: NamedPerson;
  readonly item: string;
  readonly interest: Markdown;
  readonly left: boolean;
}

/** The publication of what an executive decided, and what is said of call-in, by items as they were typed. */
export interface PublishedDecisions {
  /** The day on which the decisions were published, `YYYY-MM-DD`. */
  readonly published: string;
  /** Items whose decisions cannot be called in as others can. */
  readonly callIn: readonly {
    readonly item: string;
    readonly applies: boolean;
    /** Why the decision takes effect at once. */
    readonly urgent: Markdown | null;
  }[];
  readonly calledIn: readonly (CalledIn & { readonly item: string })[];
}

/** The minute of one item of business. */
export interface MinuteEntry {
  /**
   * By the committee's pattern: `18/19`. A private minute has the number of the public minute of the same item, and
   * none (empty) where there is no such minute: the numbers of the public record cannot depend on private ones.
   */
  readonly number: string;
  /** Its id on the minutes' page and in packs: `minute-18-19`. */
  readonly anchor: string;
  readonly heading: string;
  /** Null where the heading matches no item of the agenda. */
  readonly item: AgendaItem | null;
  /** Null where it was taken in the order of the agenda, and for private minutes, which stand after the public ones. */
  readonly outOfOrder: TakenOutOfOrder | null;
  /** A private minute, from `exempt/minutes.md`: in the members' edition alone, after the public ones. */
  readonly exempt: boolean;
  /** Of what was resolved in it, if anything was. */
  readonly callIn: CallIn;
  readonly body: Markdown;
}
