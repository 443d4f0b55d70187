import { CsvError, parse } from 'csv-parse/sync';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sheetLimits, type SheetCell, type Workbook } from './sheet-grid.ts';

/** A workbook, or why there is none. */
export interface ParsedWorkbook {
  readonly workbook: Workbook | null;
  readonly diagnostics: readonly Diagnostic[];
}

const delimiters = [',', ';', '\t'] as const;

/**
 * Parses a CSV text, divided by commas, semicolons or tabs, in UTF-8, UTF-16 with a mark, or Windows-1252, which is
 * told. All its cells are text.
 */
export function parseCsv(file: string, bytes: Uint8Array): ParsedWorkbook {
  const start = { file, line: 1, column: 1 };
  const { text, isGuessed } = decode(bytes);
  if (text.includes('\0')) {
    return { workbook: null, diagnostics: [diagnose('IMPORT_FILE_NOT_SPREADSHEET', start, { found: 'no text' })] };
  }
  const diagnostics = isGuessed ? [diagnose('IMPORT_ENCODING_GUESSED', start, {})] : [];
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      bom: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return {
      workbook: null,
      diagnostics: [diagnose('IMPORT_CSV_INVALID', { file, line, column: 1 }, { reason: reasonOf(error.code) })],
    };
  }
  const rows = records
    .slice(0, sheetLimits.rows)
    .map((record, row) => record.slice(0, sheetLimits.columns).map((value, column) => textCell(row, column, value)));
  const isCut =
    records.slice(sheetLimits.rows).some((record) => record.some((value) => value.trim() !== '')) ||
    records.some((record) => record.slice(sheetLimits.columns).some((value) => value.trim() !== ''));
  const name = file.split(/[/\\]/u).at(-1) ?? file;
  const sheet = { name, isHidden: false, rows, merges: [], isCut };
  return { workbook: { file, sheets: [sheet], dateSystem: '1900' }, diagnostics };
}

function textCell(row: number, column: number, typed: string): SheetCell {
  const value = typed.trim();
  if (value === '') return { row, column, kind: 'empty', value: null, format: null, formula: 'none' };
  return { row, column, kind: 'text', value, format: null, formula: 'none' };
}

function decode(bytes: Uint8Array): { text: string; isGuessed: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), isGuessed: false };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
}

/** The sign that stands most often outside quotation marks in the first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/gu, '');
  const counts = delimiters.map((delimiter) => head.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function reasonOf(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark that opens a cell is never closed';
  if (code === 'INVALID_OPENING_QUOTE' || code === 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE') {
    return 'a quotation mark stands in the middle of a cell';
  }
  return code === 'CSV_INVALID_CLOSING_QUOTE'
    ? 'text follows a closing quotation mark'
    : 'its form is not that of a CSV';
}
