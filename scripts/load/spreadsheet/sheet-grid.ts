/** A cell of a sheet as its program saved it. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** `day` is a date, as `YYYY-MM-DD`; `error` a failed calculation such as `#DIV/0!`. */
  readonly kind: 'empty' | 'number' | 'text' | 'day' | 'error';
  /** Null of an empty cell; text has no white space around it. */
  readonly value: number | string | null;
  /** How a number is shown, such as `0.0%`; null where nothing says it. */
  readonly format: string | null;
  /** Whether the cell holds a formula, and whether its last result was saved with it. */
  readonly formula: 'none' | 'with-result' | 'without-result';
}

/** Cells that are shown as one. First and last are both included. */
interface MergedRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet of a workbook, or a CSV text as a workbook of one. */
export interface SheetGrid {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly MergedRange[];
  /** Whether it goes on beyond what was read. */
  readonly isCut: boolean;
}

/** The sheets of a file. */
export interface Workbook {
  /** As the person who imports it named it. */
  readonly file: string;
  readonly sheets: readonly SheetGrid[];
  /** Whether dates are counted from 1 January 1900 or, as by older programs on a Mac, 1904. */
  readonly dateSystem: '1900' | '1904';
}

/** How much of a sheet is read. */
export const sheetLimits = { rows: 5000, columns: 500 } as const;

/** Returns the name of a cell as a spreadsheet shows it: `F12` for row 11 and column 5. */
export function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnName(column)}${row + 1}`;
}

/** Returns the name of a column, which counts from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
