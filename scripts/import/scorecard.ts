import type { SheetCell } from '../load/spreadsheet/sheet-grid.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ImportedFigure } from './cell-figure.ts';
import type { Header } from './find-columns.ts';
import type { Subject } from './heading-role.ts';

/** A figure of a sheet. */
export interface Entry {
  readonly cell: SheetCell;
  readonly subject: Subject;
  readonly figure: ImportedFigure;
  readonly note: string | null;
  readonly isPercent: boolean;
  readonly decimals: number;
}

/** Which way is better. */
export type Polarity = 'bigger-is-better' | 'smaller-is-better' | 'neutral';

/** A row of a sheet that is an indicator. */
export interface ScorecardRow {
  /** Of its reference or, without one, its title. */
  readonly cell: SheetCell;
  readonly id: string;
  /** As it stands in the sheet; null where there is no such column or cell. */
  readonly reference: string | null;
  readonly title: string | null;
  readonly polarity: Polarity | null;
  readonly unit: string | null;
  readonly responsible: string | null;
  readonly entries: readonly Entry[];
}

/** What was not understood of a cell, for the report of the import. */
export interface Leftover {
  readonly cell: string;
  readonly text: string;
  readonly reason: string;
}

/** A sheet that was understood as a scorecard. */
export interface Scorecard {
  readonly file: string;
  readonly sheet: string;
  readonly header: Header;
  readonly rows: readonly ScorecardRow[];
  readonly leftovers: readonly Leftover[];
  readonly diagnostics: readonly Diagnostic[];
}
