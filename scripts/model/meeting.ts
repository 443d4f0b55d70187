import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Agenda, AgendaItem } from './agenda.ts';
import type { Corrections } from './build-corrections.ts';
import type { ComingItem } from './coming-business.ts';
import type { Committee } from './committee.ts';
import type { Contact } from './contact.ts';
import type { Markdown } from './markdown.ts';
import type { Minutes } from './minutes.ts';
import type { Membership } from './person.ts';
import type { PublicationRecord } from './publications/publication-record.ts';
import type { Publication } from './publication.ts';

/** What a reader must know first about a meeting. */
export type MeetingState =
  | 'notice' // its agenda is not yet published
  | 'agenda-published'
  | 'supplement-published'
  | 'cancelled'
  | 'postponed'
  | 'held' // past, minutes not yet there
  | 'minutes-draft'
  | 'minutes-approved';

/** A meeting: its notice, and once it is published its agenda. */
export interface Meeting extends Corrections {
  readonly committee: Committee;
  readonly source: SourceFile;
  /** The folder's name: `2019-07-03`. */
  readonly slug: string;
  readonly path: string;
  readonly date: string;
  /** 24-hour clock, `17:00`. */
  readonly time: string;
  readonly venue: string;
  readonly title: string | null;
  /** Bodies (or title), weekday and date: `Corporate Parenting Panel, Wednesday 3 July 2019`. */
  readonly name: string;
  readonly municipalYear: string;
  readonly status: 'scheduled' | 'postponed' | 'cancelled';
  readonly state: MeetingState;
  /** The state in words for officers and residents: `Minutes in draft`. */
  readonly stateInWords: string;
  /** The day on which it was cancelled or postponed, where that is said and has come. */
  readonly statusChanged: string | null;
  readonly rescheduledTo: string | null;
  readonly adjournedTo: string | null;
  /** The earlier meeting of the committee that was adjourned, and goes on at this one. */
  readonly continues: Meeting | null;
  /** The other bodies that hold it; the committee above is the one that has its papers and minute numbers. */
  readonly jointWith: readonly Committee[];
  readonly shorterNotice: { readonly called: string; readonly reason: Markdown } | null;
  readonly contact: Contact;
  readonly webcast: string | null;
  readonly lang: string | null;
  /** The body of meeting.md. */
  readonly notice: Markdown;
  /** Null until a publication dated today or earlier covers it. */
  readonly agenda: Agenda | null;
  /** Those dated today or earlier, in order. */
  readonly publications: readonly Publication[];
  /** Those dated after today: for the rules alone, never for output. */
  readonly comingPublications: readonly Publication[];
  /** One per publication that makes a pack, in order; the first is the agenda pack. */
  readonly packs: readonly Pack[];
  /** What was recorded of its publications: for the rules, the record itself, and what a later day would change in old agendas. */
  readonly records: readonly PublicationRecord[];
  readonly minutes: Minutes | null;
  /** The memberships in force on the day, body by body: chair, vice-chair, members, co-opted, reserve. */
  readonly membership: readonly Membership[];
  /** The last day on which the agenda can be published with the notice the law asks for. */
  readonly publishBy: string;
  /**
   * The last day that leaves five clear days before it, whatever notice the council gives of its agendas: for what an
   * executive in England must tell by then (SI 2012/2089 regs 5(4) and 10(1)(c)).
   */
  readonly fiveClearDays: string;
  /** The last day that leaves 28 clear days before it, as the council counts them (SI 2012/2089 regs 5(2) and 9(2)). */
  readonly twentyEightClearDays: string;
  /** The last day on which reports for it are received, by the council's own rule; null where it has none. */
  readonly reportsBy: string | null;
  /** What its notice plans; it stays when the agenda is out, so that earlier packs stay as they are. */
  readonly planned: readonly ComingItem[];
  /** Of the same committee. */
  readonly previous: Meeting | null;
  readonly next: Meeting | null;
}

/** A paginated edition of what one publication puts before a meeting. */
export interface Pack {
  readonly meeting: Meeting;
  readonly publication: Publication;
  readonly kind: 'agenda' | 'supplement' | 'addendum';
  /** `pack.pdf`, `supplement-1.pdf`, `addendum-1.pdf`. */
  readonly fileName: string;
  readonly path: string;
  /** `Agenda pack`, `Supplementary agenda 1`. */
  readonly title: string;
  /** The items with what this pack holds of them: all of the agenda's in an agenda pack. */
  readonly items: readonly AgendaItem[];
  /** Whether the meeting was to take place when this was published, as far as a record says; else as it stands now. */
  readonly status: Pick<Meeting, 'status' | 'rescheduledTo'>;
}
