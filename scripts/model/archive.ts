import type { SourcePosition } from '../diagnostics/diagnostic.ts';
import type { Words } from '../words/words.ts';
import type { Committee } from './committee.ts';
import type { Council } from './council.ts';
import type { Decision } from './decision.ts';
import type { IndicatorSet } from './figures/indicator-set.ts';
import type { Markdown } from './markdown.ts';
import type { Meeting } from './meeting.ts';
import type { Minutes } from './minutes.ts';
import type { Person } from './person.ts';
import type { Report } from './report.ts';
import type { SuppliedFile } from './supplied-file.ts';

/** Whom the output is for. The public edition never contains exempt or confidential matter. */
export type Edition = 'public' | 'members';

/** A page of ordinary text, such as the accessibility statement. */
export interface OrdinaryPage {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string | null;
  readonly body: Markdown;
}

/** An address that used to hold a page, and where that page is now. Both are paths as in `path` elsewhere. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** An address of a former system whose page hung on its query: `/ieListDocuments.aspx?CId=123&MId=4567`. */
export interface FormerQuery {
  readonly path: string;
  /** In the order in which they were typed; in requests they come in any, and beside others. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly to: string;
}

/** An address whose page was taken down, and what stands there instead. */
export interface RemovedPage {
  readonly path: string;
  /** The day on which it was taken down, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: Markdown;
  readonly at: SourcePosition;
}

/** Returns whether everybody may read an edition: search engines, and programs of other sites. */
export function isForEverybody({ edition, isPreview }: Pick<Archive, 'edition' | 'isPreview'>): boolean {
  return edition === 'public' && !isPreview;
}

/**
 * Everything that one edition shows on one day, read-only and plain. What is not yet published, and in the public
 * edition what is exempt, is not in it: whatever a renderer finds here it may print.
 *
 * Every `path` begins with `/` and stands below the council's `url`; `basePath` of the council comes before it in
 * links. Pages end in `/`.
 */
export interface Archive {
  readonly edition: Edition;
  /** Whether it shows, to those who prepare it, what is published on later days as well. */
  readonly isPreview: boolean;
  /** The day the archive is built for, `YYYY-MM-DD`, on the calendar of Europe/London. */
  readonly today: string;
  readonly council: Council;
  /** In the order of their last names. */
  readonly people: readonly Person[];
  /** In the order of their names. */
  readonly committees: readonly Committee[];
  /** All committees' meetings, the newest first. */
  readonly meetings: readonly Meeting[];
  /** Published reports, in the order of `meetings` and then of the agenda. */
  readonly reports: readonly Report[];
  /** Minutes that this edition shows, in the order of `meetings`. */
  readonly minutes: readonly Minutes[];
  /** In the council's words. */
  readonly indicatorSets: readonly IndicatorSet[];
  /** Returns the same sets in other words, for texts of another language; the same each time. */
  readonly indicatorSetsIn: (words: Words) => readonly IndicatorSet[];
  readonly pages: readonly OrdinaryPage[];
  /** Taken outside meetings, the newest first. */
  readonly decisions: readonly Decision[];
  readonly redirects: readonly Redirect[];
  /** Those with more parameters first, so that the first one that fits is the one that is meant. */
  readonly formerQueries: readonly FormerQuery[];
  /** Redirects from addresses that hold a page or file today, and so lead nowhere: for the rules alone, never for output. */
  readonly takenRedirects: readonly (Redirect & { readonly at: SourcePosition })[];
  /** In the order of `removed` of council.md. Where a page lives all the same, it is one too many: the rules say so. */
  readonly removed: readonly RemovedPage[];
  /** Pictures and supplied PDFs that pages of this edition may name, to be copied to their `path`. */
  readonly files: readonly SuppliedFile[];
}
