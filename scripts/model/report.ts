import type { SourceFile } from '../diagnostics/source-file.ts';
import type { AgendaItem } from './agenda.ts';
import type { Corrections } from './build-corrections.ts';
import type { Contact } from './contact.ts';
import type { Markdown } from './markdown.ts';
import type { Meeting } from './meeting.ts';
import type { NamedPerson } from './person.ts';
import type { SuppliedFile } from './supplied-file.ts';

/** A report that an agenda names. */
export interface Report extends Corrections {
  readonly kind: 'report';
  readonly source: SourceFile;
  readonly meeting: Meeting;
  /** The item that the report is a paper of; for an appendix, the item of its report. */
  readonly item: AgendaItem;
  readonly slug: string;
  readonly path: string;
  /** The report's own PDF is `<slug>.pdf` beside its page. */
  readonly subject: string;
  readonly exempt: boolean;
  readonly leadOfficer: NamedPerson;
  readonly personLeading: NamedPerson | null;
  readonly cabinetMember: Markdown | null;
  readonly wards: Markdown | null;
  readonly corporatePriority: Markdown | null;
  readonly financialImpact: Markdown | null;
  readonly keyDecision: KeyDecision | null;
  readonly origin: Markdown | null;
  readonly brief: Markdown | null;
  readonly recommendations: readonly Markdown[];
  readonly contactOfficer: Contact;
  /** The day on which the finished report was received for the agenda: for the rules alone, never for output. */
  readonly received: string | null;
  /** Empty where there are none. */
  readonly backgroundDocuments: readonly Markdown[];
  readonly appendices: readonly Appendix[];
  /** The report whose appendix it is, and its letter there, `A`; null for a report of its own. */
  readonly appendixOf: { readonly report: Report; readonly letter: string } | null;
  readonly numbering: 'paragraphs' | 'headings' | 'none';
  /** Whether numbers typed beside an indicator are held against its data. */
  readonly figures: 'checked' | 'unchecked';
  readonly cover: boolean;
  /** Whether it has a contents list in print. */
  readonly contents: boolean;
  readonly lang: string | null;
  readonly body: Markdown;
}

/** An appendix of a report: another report of the same meeting, or a supplied file. */
export interface Appendix {
  readonly title: string;
  readonly report: Report | null;
  readonly file: SuppliedFile | null;
}

/** What is said of a key decision beside a title: its reference, and the notice that was given of it. */
export interface SaidKeyDecision {
  readonly reference: string;
  /** The day of the notice, `YYYY-MM-DD`, or where it stands. */
  readonly notice: string | null;
  /** Why there was less notice; `informed` is the day on which the scrutiny chair was told. */
  readonly exception: {
    readonly kind: 'general' | 'urgent';
    readonly informed: string | null;
    readonly agreedBy: { readonly name: string } | null;
  } | null;
}

/** A key decision that a report leads to (SI 2012/2089 regs 9 to 11). */
export interface KeyDecision extends SaidKeyDecision {
  readonly exception:
    | (NonNullable<SaidKeyDecision['exception']> & {
        readonly agreedBy: NamedPerson | null;
        readonly reason: Markdown;
      })
    | null;
}
