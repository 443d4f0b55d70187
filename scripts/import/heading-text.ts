import { addDays } from '../model/calendar/day.ts';
import type { SheetCell, SheetGrid, Workbook } from '../load/spreadsheet/sheet-grid.ts';

/** A date that stood in a heading as a count of days. */
export interface SerialDate {
  readonly cell: SheetCell;
  readonly number: string;
  readonly day: string;
}

/** The texts above a table, with merged cells and groups spread over the columns that they stand above. */
export interface HeadingTexts {
  /** The text of the cell itself, also where it is a later part of a merged one. */
  own(row: number, column: number): string;
  /** The same, and in a row of groups without merged cells, the last text to the left. */
  group(row: number, column: number): string;
  readonly serials: readonly SerialDate[];
}

/** Dates from 1982 to 2064 in days: below and above it, a bare number in a heading is no date. */
const serialRange = { first: 30_000, last: 60_000 };
const daysFrom1900To1904 = 1462;

/** Returns the texts of the first rows of a sheet, as headings are read. */
export function readHeadingTexts(sheet: SheetGrid, rows: number, dateSystem: Workbook['dateSystem']): HeadingTexts {
  const serials: SerialDate[] = [];
  const width = Math.max(0, ...sheet.rows.slice(0, rows).map((row) => row.length));
  const texts = sheet.rows.slice(0, rows).map((row) => {
    return Array.from({ length: width }, (_, column) => {
      const cell = row[column];
      if (cell === undefined) return '';
      const day = dayOf(cell, dateSystem);
      if (day === null) return String(cell.value ?? '').replaceAll(/[\s\u00A0]+/gu, ' ');
      serials.push({ cell, number: String(cell.value), day });
      return day;
    });
  });
  const merges = sheet.merges.filter(({ firstRow }) => firstRow < rows);
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    const text = texts[firstRow]?.[firstColumn] ?? '';
    for (let row = firstRow; row <= Math.min(lastRow, rows - 1); row += 1) {
      texts[row]?.fill(text, firstColumn, lastColumn + 1);
    }
  }
  const isMerged = (row: number): boolean =>
    merges.some(({ firstRow, lastRow, firstColumn, lastColumn }) => {
      return firstRow <= row && row <= lastRow && lastColumn > firstColumn;
    });
  const own = (row: number, column: number): string => texts[row]?.[column] ?? '';
  return {
    own,
    group(row, column) {
      if (own(row, column) !== '' || isMerged(row)) return own(row, column);
      return texts[row]?.slice(0, column).findLast((text) => text !== '') ?? '';
    },
    serials,
  };
}

function dayOf({ kind, value }: SheetCell, dateSystem: Workbook['dateSystem']): string | null {
  const isNumber = kind === 'number' || (kind === 'text' && /^\d{5}$/u.test(String(value)));
  const number = isNumber ? Number(value) : Number.NaN;
  if (!Number.isInteger(number) || number < serialRange.first || number > serialRange.last) return null;
  return addDays('1899-12-30', dateSystem === '1904' ? number + daysFrom1900To1904 : number);
}

/** Returns the texts of a row of cells, for comparing it with another. */
export function textsOf(row: readonly SheetCell[]): readonly string[] {
  return row.map(({ value }) =>
    String(value ?? '')
      .replaceAll(/[\s\u00A0]+/gu, ' ')
      .trim(),
  );
}

/** Returns the place of a cell for a diagnostic: its row as the line. */
export function placeOf(file: string, cell: { readonly row: number; readonly column: number }) {
  return { file, line: cell.row + 1, column: cell.column + 1 };
}
