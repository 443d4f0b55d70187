import { unzipSync } from 'fflate';
import { EncryptedFileError, HucreError, readXlsx, type CellValue, type Sheet } from 'hucre';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { DiagnosticCode, FactsOf } from '../../diagnostics/catalogue.ts';
import type { ParsedWorkbook } from './parse-csv.ts';
import { columnName, sheetLimits, type SheetCell, type SheetGrid } from './sheet-grid.ts';

/** What a workbook may unpack to, in bytes: some ten times the largest scorecard that anybody would read. */
const unpackedLimit = 200_000_000;

const range = `A1:${columnName(sheetLimits.columns)}${sheetLimits.rows + 1}`;

/** Parses an .xlsx workbook. Formulas are not run; the results that were saved with them are taken. */
export async function parseXlsx(file: string, bytes: Uint8Array): Promise<ParsedWorkbook> {
  const refuse = <Code extends DiagnosticCode>(code: Code, facts: FactsOf<Code>): ParsedWorkbook => ({
    workbook: null,
    diagnostics: [diagnose(code, { file, line: 1, column: 1 }, facts)],
  });
  try {
    const { size, names } = listEntries(bytes);
    if (!names.some((name) => name.startsWith('xl/'))) {
      return refuse('IMPORT_FILE_NOT_SPREADSHEET', { found: 'an archive or a document of another program' });
    }
    if (size > unpackedLimit) {
      return refuse('IMPORT_FILE_UNPACKS_TOO_LARGE', { limit: String(unpackedLimit / 1_000_000) });
    }
    const read = await readXlsx(bytes, { readStyles: true, range });
    const sheets = read.sheets.map(buildGrid);
    return { workbook: { file, sheets, dateSystem: read.dateSystem ?? '1900' }, diagnostics: [] };
  } catch (error) {
    if (error instanceof EncryptedFileError) return refuse('IMPORT_FILE_ENCRYPTED', {});
    if (isOfFile(error)) return refuse('IMPORT_FILE_DAMAGED', { reason: reasonOf(error) });
    throw error;
  }
}

/**
 * The names of an archive's entries and the sum of their declared sizes, Infinity where one declares none: what reads
 * the workbook stops at a declared size, so that these cannot be false.
 */
function listEntries(bytes: Uint8Array): { size: number; names: readonly string[] } {
  let sum = 0;
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      names.push(name);
      sum += originalSize === 0 && size > 8 ? Number.POSITIVE_INFINITY : originalSize;
      return false;
    },
  });
  return { size: sum, names };
}

function isOfFile(error: unknown): error is Error {
  // fflate marks its errors with a number; a workbook whose parts lead nowhere may end in a TypeError.
  return error instanceof HucreError || error instanceof TypeError || (error instanceof Error && 'code' in error);
}

function reasonOf(error: Error): string {
  if (/central directory|too small|invalid zip/iu.test(error.message)) return 'its end is missing';
  if (/crc/iu.test(error.message)) return 'a part of it was changed';
  return 'a part of it cannot be read';
}

function buildGrid(sheet: Sheet): SheetGrid {
  const rows = sheet.rows.slice(0, sheetLimits.rows).map((values, row) =>
    values.slice(0, sheetLimits.columns).map((value, column): SheetCell => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const formula = cell?.formula === undefined ? 'none' : value === null ? 'without-result' : 'with-result';
      const format = cell?.style?.numFmt ?? null;
      return { row, column, format, formula, ...contentOf(value, cell?.type === 'error') };
    }),
  );
  const beyond = [
    ...sheet.rows.slice(sheetLimits.rows).flat(),
    ...sheet.rows.flatMap((row) => row.slice(sheetLimits.columns)),
  ];
  return {
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      firstRow: startRow,
      lastRow: endRow,
      firstColumn: startCol,
      lastColumn: endCol,
    })),
    isCut: beyond.some((value) => value !== null && value !== ''),
  };
}

function contentOf(value: CellValue, isError: boolean): Pick<SheetCell, 'kind' | 'value'> {
  if (value === null) return { kind: 'empty', value: null };
  if (value instanceof Date) return { kind: 'day', value: value.toISOString().slice(0, 10) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'text', value: value ? 'TRUE' : 'FALSE' };
  const text = value.trim();
  if (text === '') return { kind: 'empty', value: null };
  return { kind: isError ? 'error' : 'text', value: text };
}
