import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { IndicatorSetMatter } from '../schema/indicator-set.ts';
import type { ImportedFigure } from './cell-figure.ts';
import type { Column } from './find-columns.ts';
import type { Subject } from './heading-role.ts';
import type { Comparator } from './match-comparators.ts';
import type { Leftover, ScorecardRow } from './scorecard.ts';

/** A set that is there already. */
export interface ExistingSet {
  readonly id: string;
  readonly matter: IndicatorSetMatter;
  /** The file as it is, to the byte. */
  readonly text: string;
}

/** What becomes of one figure of the sheet. */
export interface PlannedFigure {
  /** Of the cell: `F12`. */
  readonly cell: string;
  readonly subject: Subject;
  readonly fate: 'new' | 'changed' | 'same';
  /** What the set holds now; undefined where it holds nothing. */
  readonly former: ImportedFigure | undefined;
  readonly figure: ImportedFigure;
}

/** What becomes of a row. */
export interface PlannedRow {
  readonly row: ScorecardRow;
  readonly isNew: boolean;
  /** Of a new indicator it is guessed, of another it is the set's; null where it has none. */
  readonly unit: string | null;
  readonly polarity: string;
  readonly aggregate: string;
  readonly title: string;
  readonly figures: readonly PlannedFigure[];
}

/** One change of the data: what a path is to hold. */
export interface Edit {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** Set to add an entry to a list. */
  readonly isEntry?: true;
}

/** What an import would do, before it does it. */
export interface ImportPlan {
  readonly source: { readonly file: string; readonly sheet: string };
  readonly set: { readonly id: string; readonly title: string; readonly frequency: string; readonly isNew: boolean };
  readonly columns: readonly Column[];
  /** By what the headings call them. */
  readonly comparatorsByTitle: ReadonlyMap<string, Comparator>;
  readonly rows: readonly PlannedRow[];
  readonly leftovers: readonly Leftover[];
  readonly diagnostics: readonly Diagnostic[];
  readonly edits: readonly Edit[];
}
