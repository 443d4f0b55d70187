import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawFile, RawRoot, RawSuppliedFile } from '../load/raw-root.ts';
import { bankHolidaysSchema, type BankHolidaysMatter } from '../schema/bank-holidays.ts';
import { committeeSchema, type CommitteeMatter } from '../schema/committee.ts';
import { councilSchema, type CouncilMatter } from '../schema/council.ts';
import { decisionSchema, type DecisionMatter } from '../schema/decision.ts';
import { indicatorSetSchema, type IndicatorSetMatter } from '../schema/indicator-set.ts';
import { meetingSchema, type MeetingMatter } from '../schema/meeting.ts';
import { minutesSchema, type MinutesMatter } from '../schema/minutes.ts';
import { pageSchema, type PageMatter } from '../schema/page.ts';
import { personSchema, type PersonMatter } from '../schema/person.ts';
import { publicationRecordSchema, type PublicationRecordMatter } from '../schema/publication-record.ts';
import { reportSchema, type ReportMatter } from '../schema/report.ts';
import { holdsStandIn, SchemaChecker, type CheckedFile } from './check-schema.ts';

/** A meeting's folder with what its schemas make of each file. */
export interface CheckedMeeting {
  readonly slug: string;
  readonly date: string;
  readonly folder: string;
  readonly committee: string;
  readonly meeting: CheckedFile<MeetingMatter> | null;
  readonly minutes: CheckedFile<MinutesMatter> | null;
  readonly reports: readonly CheckedFile<ReportMatter>[];
  readonly exemptReports: readonly CheckedFile<ReportMatter>[];
  readonly exemptMinutes: CheckedFile<MinutesMatter> | null;
  readonly files: readonly RawSuppliedFile[];
  readonly records: readonly CheckedFile<PublicationRecordMatter>[];
}

/** A committee's folder. */
export interface CheckedCommittee {
  readonly slug: string;
  readonly folder: string;
  readonly committee: CheckedFile<CommitteeMatter> | null;
  readonly meetings: readonly CheckedMeeting[];
}

/**
 * Every file that could be read, with what its schema accepts of it, so that the references of a file are checked in
 * the same run as its shape, and a file that is there but faulty is not called missing.
 */
export interface CheckedRoot {
  readonly edition: 'public' | 'members';
  readonly council: CheckedFile<CouncilMatter> | null;
  readonly people: readonly CheckedFile<PersonMatter>[];
  readonly committees: readonly CheckedCommittee[];
  readonly standing: readonly CheckedFile<PageMatter>[];
  readonly pages: readonly CheckedFile<PageMatter>[];
  readonly decisions: readonly CheckedFile<DecisionMatter>[];
  readonly indicatorSets: readonly CheckedFile<IndicatorSetMatter>[];
  readonly bankHolidays: CheckedFile<BankHolidaysMatter> | null;
  readonly pictures: ReadonlySet<string>;
  /** The day for which the root is built, or null where neither the caller nor the council says, or not rightly. */
  readonly today: string | null;
}

/** Checks every file of a root against its schema, adding to `diagnostics`. */
export function checkSchemas(
  raw: RawRoot,
  days: { readonly today?: string | null; readonly machineDay?: string | null },
  diagnostics: Diagnostic[],
): CheckedRoot {
  const checker = new SchemaChecker(diagnostics);
  const minutesOf = (file: RawFile | null): CheckedFile<MinutesMatter> | null =>
    file === null ? null : checker.check(minutesSchema, file);
  const reportsOf = (files: readonly RawFile[]): CheckedFile<ReportMatter>[] =>
    files.map((file) => checker.check(reportSchema, file));
  const council = raw.council === null ? null : checker.check(councilSchema, raw.council);
  return {
    edition: raw.edition,
    council,
    people: raw.people.map((file) => checker.check(personSchema, file)),
    committees: raw.committees.map((committee) => ({
      slug: committee.slug,
      folder: committee.folder,
      committee: committee.source === null ? null : checker.check(committeeSchema, committee.source),
      meetings: committee.meetings.map(({ slug, date, folder, files, ...meeting }) => ({
        slug,
        date,
        folder,
        files,
        committee: committee.slug,
        meeting: meeting.source === null ? null : checker.check(meetingSchema, meeting.source),
        minutes: minutesOf(meeting.minutes),
        reports: reportsOf(meeting.reports),
        exemptReports: reportsOf(meeting.exemptReports),
        exemptMinutes: minutesOf(meeting.exemptMinutes),
        records: meeting.records.map((file) => checker.check(publicationRecordSchema, file)),
      })),
    })),
    standing: raw.standing.map((file) => checker.check(pageSchema, file)),
    pages: raw.pages.map((file) => checker.check(pageSchema, file)),
    decisions: raw.decisions.map((file) => checker.check(decisionSchema, file)),
    indicatorSets: raw.indicatorSets.map((file) => checker.check(indicatorSetSchema, file)),
    bankHolidays: raw.bankHolidays === null ? null : checker.check(bankHolidaysSchema, raw.bankHolidays),
    pictures: new Set(raw.pictures),
    today:
      council !== null && holdsStandIn(council, 'asOf')
        ? null
        : latest(council?.matter?.asOf ?? days.machineDay ?? null, days.today ?? null),
  };
}

function latest(one: string | null, other: string | null): string | null {
  return one !== null && other !== null && other > one ? other : (one ?? other);
}
