import type { SourceFile } from '../diagnostics/source-file.ts';
import type { BankHolidaysMatter } from './bank-holidays.ts';
import type { CommitteeMatter } from './committee.ts';
import type { CouncilMatter } from './council.ts';
import type { DecisionMatter } from './decision.ts';
import type { IndicatorSetMatter } from './indicator-set.ts';
import type { MeetingMatter } from './meeting.ts';
import type { MinutesMatter } from './minutes.ts';
import type { PageMatter } from './page.ts';
import type { PersonMatter } from './person.ts';
import type { PublicationRecordMatter } from './publication-record.ts';
import type { ReportMatter } from './report.ts';

/** A file that its schema accepts: its slug (from its path), where it stands, and its typed front matter or data. */
export interface Valid<Matter> {
  readonly slug: string;
  readonly source: SourceFile;
  readonly matter: Matter;
}

/** A picture or supplied file under a meeting's `files/` (or, in the members' edition, under `exempt/files/`). */
export interface SuppliedFileOnDisk {
  /** Relative to the meeting's folder, such as `files/plan.pdf`. */
  readonly src: string;
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  readonly bytes: number;
  readonly exempt: boolean;
}

/** A meeting's folder. `slug` is the folder's name: `2019-07-03`, or `2019-07-03-2` for a second one that day. */
export interface ValidMeeting extends Valid<MeetingMatter> {
  readonly date: string;
  readonly reports: readonly Valid<ReportMatter>[];
  readonly minutes: Valid<MinutesMatter> | null;
  /** Empty in the public edition, whose build never reads a body under `exempt/`. */
  readonly exemptReports: readonly Valid<ReportMatter>[];
  readonly exemptMinutes: Valid<MinutesMatter> | null;
  readonly files: readonly SuppliedFileOnDisk[];
  readonly records: readonly Valid<PublicationRecordMatter>[];
}

/** A committee's folder with its meetings. */
export interface ValidCommittee extends Valid<CommitteeMatter> {
  readonly meetings: readonly ValidMeeting[];
}

/**
 * All of a root in the shape of its schemas. Where there were errors, a diagnostic says so and a stand-in holds the
 * place of what was refused, or the file is missing; a reference may then lead nowhere.
 */
export interface ValidRoot {
  readonly council: Valid<CouncilMatter>;
  /** False where the council's jurisdiction, clear days or day were refused: nothing can then be said of law. */
  readonly lawIsKnown: boolean;
  readonly people: readonly Valid<PersonMatter>[];
  readonly committees: readonly ValidCommittee[];
  readonly standing: readonly Valid<PageMatter>[];
  readonly pages: readonly Valid<PageMatter>[];
  readonly decisions: readonly Valid<DecisionMatter>[];
  readonly indicatorSets: readonly Valid<IndicatorSetMatter>[];
  readonly bankHolidays: Valid<BankHolidaysMatter> | null;
  /** Pictures beside the council's file, people and pages, relative to the root. */
  readonly pictures: ReadonlySet<string>;
}
