import { diagnose } from '../diagnostics/diagnose.ts';
import { proposeSlug } from '../load/slug-proposal.ts';
import { cellName, type SheetCell, type SheetGrid } from '../load/spreadsheet/sheet-grid.ts';
import { readCellFigure, type ImportedFigure } from './cell-figure.ts';
import type { Column, Header } from './find-columns.ts';
import { placeOf, textsOf } from './heading-text.ts';
import { subjectInWords, type Subject } from './heading-role.ts';
import type { Findings } from './import-findings.ts';
import type { Entry, Polarity, ScorecardRow } from './scorecard.ts';

/** How many cells of a row above the headings make it more than a remark. */
const rowAtLeast = 4;

/** Reads the rows below the headings; what is not understood of them goes to `findings`. */
export function readRows(file: string, sheet: SheetGrid, header: Header, findings: Findings): ScorecardRow[] {
  const headings = sheet.rows.slice(header.firstRow, header.row + 1).map(textsOf);
  const rows: ScorecardRow[] = [];
  const places = new Map<string, SheetCell>();
  for (const cells of sheet.rows.slice(0, header.firstRow)) {
    const filled = cells.filter(({ kind }) => kind !== 'empty');
    if (filled.length < rowAtLeast) continue;
    refuseRow(file, cells, 'it stands above the headings', findings);
  }
  for (const cells of sheet.rows.slice(header.row + 1)) {
    const filled = cells.filter(({ kind }) => kind !== 'empty');
    const [first] = filled;
    if (first === undefined) continue;
    if (isHeadingAgain(textsOf(cells), headings)) {
      reportOtherHeadings(file, first, header, findings);
      continue;
    }
    const row = readRow(file, cells, header, findings);
    if (row === null) continue;
    const former = places.get(row.id);
    if (former !== undefined) {
      const facts = {
        cell: cellName(row.cell),
        reference: row.reference ?? row.title ?? row.id,
        first: cellName(former),
      };
      findings.report(diagnose('IMPORT_INDICATOR_DUPLICATE', placeOf(file, row.cell), facts));
      continue;
    }
    places.set(row.id, row.cell);
    rows.push(row);
  }
  return rows;
}

/** Reports headings of a later page that mean something else: figures below them would go to the wrong columns. */
function reportOtherHeadings(file: string, { row }: SheetCell, header: Header, findings: Findings): void {
  for (const { column, role, heading } of header.columnsOf(row)) {
    const first = header.columns[column];
    if (first === undefined || !isSubject(role) || !isSubject(first.role)) continue;
    if (subjectInWords(role) === subjectInWords(first.role)) continue;
    const cell = { row, column };
    const facts = { cell: cellName(cell), heading, first: cellName(first), former: first.heading };
    findings.report(diagnose('IMPORT_HEADINGS_DIFFER', placeOf(file, cell), facts));
  }
}

/** Tells whether a row repeats the headings, as at the top of each page of a long scorecard. */
function isHeadingAgain(texts: readonly string[], headings: readonly (readonly string[])[]): boolean {
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  return headings.some((heading) => {
    const same = filled.filter(({ text, column }) => heading[column] === text).length;
    return same > filled.length / 2;
  });
}

function readRow(file: string, cells: readonly SheetCell[], header: Header, findings: Findings): ScorecardRow | null {
  const cellOf = (kind: Column['role']['kind']): SheetCell | null => {
    const column = header.columns.find(({ role }) => role.kind === kind);
    const cell = column === undefined ? undefined : cells[column.column];
    return cell === undefined || cell.kind === 'empty' ? null : cell;
  };
  const textOf = (kind: Column['role']['kind']): string | null => {
    const cell = cellOf(kind);
    return cell === null ? null : String(cell.value).replaceAll(/[\s\u00A0]+/gu, ' ');
  };
  const reference = textOf('reference');
  const title = textOf('title');
  const named = cellOf('reference') ?? cellOf('title');
  const id = proposeSlug(reference ?? title ?? '');
  const figures = header.columns.flatMap(({ column, role }) => {
    const cell = cells[column];
    return isSubject(role) && cell !== undefined ? [{ cell, subject: role }] : [];
  });
  if (named === null || id === null || figures.every(({ cell }) => cell.kind === 'empty')) {
    const reason =
      named === null
        ? 'it has neither a reference nor a title'
        : id === null
          ? 'its reference has no letter or digit of which an address could be made'
          : 'it has no figures';
    refuseRow(file, cells, reason, findings);
    return null;
  }
  for (const cell of [cellOf('reference'), cellOf('title')]) {
    if (cell === null || !/^[=+@-]./u.test(String(cell.value))) continue;
    const facts = { cell: cellName(cell), text: String(cell.value) };
    findings.report(diagnose('IMPORT_TEXT_LIKE_FORMULA', placeOf(file, cell), facts));
  }
  const entries = figures.flatMap(({ cell, subject }) => readEntry(file, cell, subject, reference ?? id, findings));
  const polarity = readPolarity(textOf('polarity'));
  if (polarity === null) {
    const cell = cellOf('polarity') ?? named;
    const facts = { cell: cellName(cell), text: String(cell.value), indicator: reference ?? id };
    findings.leave(diagnose('IMPORT_POLARITY_UNKNOWN', placeOf(file, cell), facts), cell);
  }
  const hasPolarity = header.columns.some(({ role }) => role.kind === 'polarity');
  return {
    cell: named,
    id,
    reference,
    title,
    polarity: hasPolarity ? polarity : null,
    unit: textOf('unit'),
    responsible: textOf('responsible'),
    entries,
  };
}

function refuseRow(file: string, cells: readonly SheetCell[], reason: string, findings: Findings): void {
  const filled = cells.filter(({ kind }) => kind !== 'empty');
  const [cell] = filled;
  if (cell === undefined) return;
  const facts = { cell: cellName(cell), text: String(cell.value).slice(0, 60), reason };
  findings.leave(diagnose('IMPORT_ROW_UNKNOWN', placeOf(file, cell), facts), ...filled);
}

function readEntry(file: string, cell: SheetCell, subject: Subject, indicator: string, findings: Findings): Entry[] {
  const read = readCellFigure(cell);
  const text = String(cell.value ?? '');
  const facts = { cell: cellName(cell), text, indicator, what: subjectInWords(subject) };
  const at = placeOf(file, cell);
  const isNoTarget = subject.kind === 'target' && /^(?:na|n\/a|none|no target|-|–)$/iu.test(text);
  if (read.kind === 'absent' || isNoTarget) return [];
  if (read.kind === 'no-result') {
    findings.leave(diagnose('IMPORT_FORMULA_EMPTY', at, facts), cell);
    return [];
  }
  if (read.kind === 'not-finite') {
    findings.leave(diagnose('IMPORT_VALUE_NOT_FINITE', at, facts), cell);
    return [];
  }
  if (read.kind !== 'figure' || !belongs(read, subject)) {
    findings.leave(diagnose('IMPORT_VALUE_NOT_NUMBER', at, facts), cell);
    return [];
  }
  const { figure, note, isPercent, decimals } = read;
  return [{ cell, subject, figure, note, isPercent, decimals }];
}

/** A target is no symbol, and only a comparator has a place for a note. */
function belongs({ figure, note }: { figure: ImportedFigure; note: string | null }, { kind }: Subject): boolean {
  return kind === 'comparator' || (note === null && !(kind === 'target' && typeof figure === 'string'));
}

/** Tells whether a column holds figures. */
export function isSubject(role: Column['role']): role is Subject {
  return role.kind === 'value' || role.kind === 'target' || role.kind === 'year-to-date' || role.kind === 'comparator';
}

/** Null where the text is no polarity; an empty cell is neutral. */
function readPolarity(text: string | null): Polarity | null {
  const plain = (text ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, ' ')
    .trim();
  if (/^(?:bib|(?:bigger|higher|larger|more|increase|up|high)(?: is)?(?: better)?)$/u.test(plain))
    return 'bigger-is-better';
  if (/^(?:sib|lib|(?:smaller|lower|less|decrease|down|low)(?: is)?(?: better)?)$/u.test(plain))
    return 'smaller-is-better';
  return /^(?:|neutral|na|n a|none|tbc)$/u.test(plain) ? 'neutral' : null;
}
