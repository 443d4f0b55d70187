import type { KeyPath, SourceFile } from '../diagnostics/source-file.ts';

/** A file of the root as it was read, nothing yet checked but that it could be read. */
export interface RawFile extends SourceFile {
  /** From its path: the file's or folder's name. Where the name is no slug, the proposal that was made for it. */
  readonly slug: string;
  /** Front matter or data as plain values; null where it could not be read, which a diagnostic has then said. */
  readonly matter: Readonly<Record<string, unknown>> | null;
  /** What stands in the file for a single value, such as `01632` where YAML reads 1632; null where it is unknown. */
  typedText(path: KeyPath): string | null;
}

/** A picture or supplied document, known by its name and size alone. */
export interface RawSuppliedFile {
  /** Relative to the meeting's folder, such as `files/plan.pdf`. */
  readonly src: string;
  readonly file: string;
  readonly bytes: number;
  readonly exempt: boolean;
}

/** A meeting's folder. */
export interface RawMeeting {
  /** The folder's name: `2019-07-03` or `2019-07-03-2`. */
  readonly slug: string;
  readonly date: string;
  /** The folder, relative to the root. */
  readonly folder: string;
  readonly source: RawFile | null;
  readonly minutes: RawFile | null;
  readonly reports: readonly RawFile[];
  /** Always empty in the public edition, which never looks into `exempt/`. */
  readonly exemptReports: readonly RawFile[];
  readonly exemptMinutes: RawFile | null;
  readonly files: readonly RawSuppliedFile[];
  /** `published/*.json`: what was recorded of its publications. */
  readonly records: readonly RawFile[];
}

/** A committee's folder. */
export interface RawCommittee {
  readonly slug: string;
  readonly folder: string;
  readonly source: RawFile | null;
  /** In the order of their dates. */
  readonly meetings: readonly RawMeeting[];
}

/** All files of a root as they were read, in a fixed order, whatever is wrong with them. */
export interface RawRoot {
  readonly edition: 'public' | 'members';
  readonly council: RawFile | null;
  readonly people: readonly RawFile[];
  readonly committees: readonly RawCommittee[];
  readonly standing: readonly RawFile[];
  readonly pages: readonly RawFile[];
  /** Taken outside meetings. */
  readonly decisions: readonly RawFile[];
  readonly indicatorSets: readonly RawFile[];
  readonly bankHolidays: RawFile | null;
  /** Pictures beside people, pages and council.md, relative to the root. */
  readonly pictures: readonly string[];
  /** A line of a file that was read, counted from 1; null where the file or the line is not known. */
  lineOf(file: string, line: number): string | null;
}
