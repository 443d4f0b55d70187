import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Corrections } from './build-corrections.ts';
import type { CalledIn, CallIn } from './call-in.ts';
import type { Contact } from './contact.ts';
import type { Markdown } from './markdown.ts';
import type { NamedPerson } from './person.ts';
import type { KeyDecision } from './report.ts';

/** A decision that an officer or a single member took outside a meeting. */
export interface Decision extends Corrections {
  readonly kind: 'decision';
  readonly source: SourceFile;
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly reference: string | null;
  readonly decidedBy: NamedPerson;
  /** The day on which it was taken, `YYYY-MM-DD`. */
  readonly date: string;
  readonly published: string;
  /** The last day that leaves five clear days before it was taken (SI 2012/2089 reg 10(1)(c)). */
  readonly fiveClearDays: string;
  /** The last day that leaves 28 clear days before it was taken, as the council counts them (reg 9(2)). */
  readonly twentyEightClearDays: string;
  /** `2025/26`, by the day on which it was taken. */
  readonly municipalYear: string;
  readonly authority: Markdown | null;
  readonly reasons: Markdown;
  readonly options: Markdown;
  readonly conflicts: Markdown | null;
  readonly keyDecision: KeyDecision | null;
  readonly callIn: CallIn;
  /** That it was called in, as it was typed, whatever the day: for the rules alone, never for output. */
  readonly recordedCallIn: CalledIn | null;
  /** Empty where there are none. */
  readonly backgroundDocuments: readonly Markdown[];
  readonly contactOfficer: Contact | null;
  readonly lang: string | null;
  /** What was decided. */
  readonly body: Markdown;
}
