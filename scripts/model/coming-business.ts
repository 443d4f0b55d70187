import type { SourcePosition } from '../diagnostics/diagnostic.ts';
import type { Markdown } from './markdown.ts';
import type { Meeting } from './meeting.ts';
import type { NamedPerson } from './person.ts';
import type { KeyDecision, SaidKeyDecision } from './report.ts';

/** Business that a coming meeting is to deal with, as its notice or its agenda says. */
export interface ComingItem {
  readonly at: SourcePosition;
  readonly title: string;
  readonly purpose: Markdown | null;
  readonly leadOfficer: NamedPerson | null;
  readonly keyDecision: KeyDecision | null;
  /** Why it is to be taken in private; null where it is not. */
  readonly private: Markdown | null;
  /** Whether notice that it will be is recorded on the agenda. */
  readonly privateNoticeGiven: boolean;
  /** What the meeting is to be given on it, as far as that is said before the agenda. */
  readonly documents: readonly Markdown[];
  /** The id of the item on the page of the meeting; null before its agenda is out. */
  readonly anchor: string | null;
}

/** What a meeting is to deal with, as a work programme lists it. */
export interface ProgrammeEntry {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Null where a meeting of a recorded programme was never held under that day. */
  readonly meeting: Meeting | null;
  readonly items: readonly { readonly title: string; readonly keyDecision: SaidKeyDecision | null }[];
}

/** What a coming meeting is to deal with. */
export interface ComingBusiness extends ProgrammeEntry {
  readonly meeting: Meeting;
  readonly items: readonly ComingItem[];
}
