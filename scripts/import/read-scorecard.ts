import { english } from '../words/en/english.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { cellName, type SheetCell, type SheetGrid, type Workbook } from '../load/spreadsheet/sheet-grid.ts';
import { formatDayShort } from '../model/calendar/format-day.ts';
import type { PeriodKind } from '../model/figures/period.ts';
import { findColumns, type Column, type Header, type KnownSet } from './find-columns.ts';
import { placeOf } from './heading-text.ts';
import { subjectInWords } from './heading-role.ts';
import { openFindings, type Findings } from './import-findings.ts';
import { isSubject, readRows } from './read-rows.ts';
import type { Scorecard } from './scorecard.ts';

/** Reads a sheet as a scorecard; null where it has no row of headings. */
export function readScorecard(workbook: Workbook, sheet: SheetGrid, known: KnownSet): Scorecard | null {
  const { file, dateSystem } = workbook;
  const header = findColumns(sheet, dateSystem, known);
  if (header === null) return null;
  const findings = openFindings();
  if (sheet.isCut) {
    findings.report(diagnose('IMPORT_SHEET_CUT', { file, line: 1, column: 1 }, { rows: 5000, columns: 500 }));
  }
  const [serial] = header.serials;
  if (serial !== undefined) {
    const system = dateSystem === '1904' ? '1 January 1904, as older programs on a Mac do' : '1 January 1900';
    const facts = {
      cell: cellName(serial.cell),
      number: serial.number,
      day: formatDayShort(serial.day, english),
      system,
    };
    findings.report(diagnose('IMPORT_DATES_READ', placeOf(file, serial.cell), facts));
  }
  const columns = settleComparators(header.columns, sheet, header.row);
  reportColumns(file, sheet, { ...header, columns }, findings);
  reportMerges(file, sheet, { ...header, columns }, findings);
  reportFormulas(file, sheet, { ...header, columns }, findings);
  const rows = readRows(file, sheet, { ...header, columns }, findings);
  const { leftovers, diagnostics } = findings;
  return { file, sheet: sheet.name, header: { ...header, columns }, rows, leftovers, diagnostics };
}

/** A column that names a year and has no number below it compares nothing: it may hold remarks on that year. */
function settleComparators(columns: readonly Column[], sheet: SheetGrid, row: number): Column[] {
  return columns.map((column) => {
    const below = cellsBelow(sheet, column.column, row);
    const isNumbered = below.length === 0 || below.some(({ value }) => /\d/u.test(String(value)));
    if (column.role.kind !== 'comparator' || isNumbered) return column;
    return { ...column, role: { kind: 'unknown', isLikePeriod: false } };
  });
}

function reportColumns(file: string, sheet: SheetGrid, header: Header, findings: Findings): void {
  const taken = new Map<string, Column>();
  for (const column of header.columns) {
    const { role, heading } = column;
    const cell = cellName(column);
    const at = placeOf(file, column);
    const below = cellsBelow(sheet, column.column, header.row);
    const isUnknown = role.kind === 'unknown' || role.kind === 'empty';
    if (isUnknown && below.length > 0) {
      const facts = { cell, heading, count: below.length };
      const expected = periodForms[header.frequency];
      findings.leave(
        role.kind === 'unknown' && role.isLikePeriod && heading !== ''
          ? diagnose('IMPORT_PERIOD_UNKNOWN', at, { ...facts, expected })
          : diagnose('IMPORT_COLUMN_UNKNOWN', at, facts),
        ...below,
      );
    }
    if (role.kind === 'rag') findings.report(diagnose('IMPORT_RAG_IGNORED', at, { cell, heading }));
    if (isUnknown || role.kind === 'rag') continue;
    const what = isSubject(role) ? subjectInWords(role) : role.kind;
    const first = taken.get(what);
    if (first === undefined) taken.set(what, column);
    else findings.report(diagnose('IMPORT_COLUMN_TWICE', at, { cell, first: cellName(first), what: `the ${what}` }));
  }
}

const periodForms: Readonly<Record<PeriodKind, string>> = {
  month: 'a month such as Apr-18',
  quarter: 'a quarter such as Q1 2018/19',
  'financial-year': 'a financial year such as 2018/19',
  'academic-year': 'an academic year such as 2018/19',
  'calendar-year': 'a year such as 2018',
  date: 'a date such as 31/05/2019',
};

function reportMerges(file: string, sheet: SheetGrid, header: Header, findings: Findings): void {
  const used = header.columns.filter(({ role }) => !['empty', 'unknown', 'rag'].includes(role.kind));
  for (const { firstRow, lastRow, firstColumn, lastColumn } of sheet.merges) {
    if (firstRow <= header.row) continue;
    const covered = used.filter(({ column }) => column >= firstColumn && column <= lastColumn);
    // A heading of a section is merged over the whole table and holds no figure.
    const isSection = firstRow === lastRow && covered.length > used.length / 2;
    const held = sheet.rows[firstRow]?.[firstColumn];
    if (covered.length === 0 || isSection || held === undefined || held.kind === 'empty') continue;
    const range = `${cellName(held)} to ${cellName({ row: lastRow, column: lastColumn })}`;
    findings.report(diagnose('IMPORT_CELLS_MERGED', placeOf(file, held), { range }));
  }
}

function reportFormulas(file: string, sheet: SheetGrid, header: Header, findings: Findings): void {
  const used = new Set(header.columns.filter(({ role }) => isSubject(role)).map(({ column }) => column));
  const formulas = sheet.rows
    .slice(header.row + 1)
    .flatMap((row) => row.filter(({ column, formula }) => used.has(column) && formula === 'with-result'));
  const [first] = formulas;
  if (first === undefined) return;
  const facts = { count: formulas.length, cell: cellName(first) };
  findings.report(diagnose('IMPORT_FORMULAS_TAKEN', placeOf(file, first), facts));
}

function cellsBelow(sheet: SheetGrid, column: number, row: number): SheetCell[] {
  return sheet.rows.slice(row + 1).flatMap((cells) => {
    const cell = cells[column];
    return cell === undefined || cell.kind === 'empty' ? [] : [cell];
  });
}
