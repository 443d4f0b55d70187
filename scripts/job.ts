import type { Findings } from './diagnostics/officer-error.ts';
import type { Edition } from './model/archive.ts';

/** Tells whoever is waiting what a build is doing. */
export interface Progress {
  /** A new stage began: `Printing packs`. */
  stage(name: string): void;
  /** Where the stage is: `3 of 11: Corporate Parenting Panel`. */
  detail(text: string): void;
}

/** What every command that reads a root is told. */
export interface Job {
  /** The folder with `content/` and `data/`. */
  readonly root: string;
  readonly edition: Edition;
  /** `--private`: a folder whose exempt papers are laid over the root; null or absent for none. */
  readonly private?: string | null;
  /** Whether what is published on later days is shown as well, to those who prepare it: `--preview`. */
  readonly preview?: boolean;
  /** `--today`; null for the council's `asOf`, or else the day of `now` in London. */
  readonly today: string | null;
  readonly now: Date;
  readonly progress: Progress;
}

/** What a build is told beyond that. */
export interface BuildJob extends Job {
  /** The folder that gets `public/` or `members/`. */
  readonly out: string;
  /** `--browser`; null for the one that is found. */
  readonly browser: string | null;
  /** False for a website alone, without packs and page numbers: `--no-packs`. */
  readonly packs: boolean;
  /**
   * The folder of a meeting whose publications are recorded once the build is done, relative to the root; null or absent
   * for none.
   */
  readonly publish?: string | null;
  /**
   * Says what to do when somebody stops the build while it writes; `abandon` clears away what is half-made and tells
   * whether the former output is as it was. Returns the function that is called once the build no longer writes.
   */
  readonly onStop?: (abandon: () => boolean) => () => void;
}

/** What an import of a scorecard is told. */
export interface ImportJob extends Job {
  /** The spreadsheet: where it lies, and as the person named it. */
  readonly spreadsheet: { readonly path: string; readonly file: string };
  /** `--set`; null for the name of the file. */
  readonly set: string | null;
  /** `--title` of a new set; null for what stands above the headings. */
  readonly title: string | null;
  /** `--sheet`; null for the first that fits. */
  readonly sheet: string | null;
  /** `--comparator`: whom headings mean, where they do not say it in the words of the set. */
  readonly comparators: readonly { readonly heading: string; readonly comparator: string }[];
  /** Where the report of what was not understood goes. */
  readonly report: string;
}

/** An import that is ready to be shown, and to be written where it has no errors. */
export interface ReadyImport extends Findings {
  /** What was understood and would be done. */
  readonly description: string;
  readonly summary: string;
  /** The file of the set, relative to the root. */
  readonly file: string;
  readonly hasChanges: boolean;
  readonly hasReport: boolean;
  /** Writes the set and the report, and returns what `check` finds in the set. */
  write(): Promise<Findings>;
}

/** What a finished build tells. */
export interface BuildSummary {
  readonly folder: string;
  readonly edition: Edition;
  readonly pages: number;
  readonly packs: number;
  readonly packPages: number;
  /** The supplied PDFs for which packs make no claim to conform to PDF/UA, and how many packs these are. */
  readonly unclaimed: { readonly packs: number; readonly titles: readonly string[] };
  /** What was recorded of the meeting that is published; empty for others. */
  readonly recorded: readonly RecordSummary[];
}

/** A publication that is on record now. */
export interface RecordSummary {
  /** `Agenda pack`. */
  readonly what: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly items: number;
  readonly papers: number;
  readonly pages: number;
  /** Relative to the root. */
  readonly file: string;
  /** `same` where the record that was there holds. */
  readonly state: 'new' | 'renewed' | 'same';
}

/** The end of a build; without a summary, errors stopped it and the former output stays. */
export interface BuildOutcome extends Findings {
  readonly summary: BuildSummary | null;
}
