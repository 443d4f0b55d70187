import type { SheetGrid, Workbook } from '../load/spreadsheet/sheet-grid.ts';
import { splitYearKey } from '../model/figures/parse-period.ts';
import type { PeriodKind } from '../model/figures/period.ts';
import { findSplitYears, type HeadingContext } from './heading-period.ts';
import { looksLikePeriod, readHeading, type HeadingRole, type Subject } from './heading-role.ts';
import { readHeadingTexts, type HeadingTexts, type SerialDate } from './heading-text.ts';

/** What a column was taken for. */
type ColumnRole =
  | Subject
  | { readonly kind: 'empty' }
  | { readonly kind: 'reference' | 'title' | 'polarity' | 'unit' | 'responsible' | 'rag' }
  | { readonly kind: 'unknown'; readonly isLikePeriod: boolean };

/** A column below its heading. `row` is that of the heading; both count from 0. */
export interface Column {
  readonly row: number;
  readonly column: number;
  /** As it stands there, with what stands above it. */
  readonly heading: string;
  readonly role: ColumnRole;
}

/** The headings of a scorecard. */
export interface Header {
  /** The last row of headings; the indicators stand below it. */
  readonly row: number;
  readonly firstRow: number;
  readonly columns: readonly Column[];
  /** What one period is. */
  readonly frequency: PeriodKind;
  /** What stands by itself above the headings. */
  readonly title: string | null;
  readonly serials: readonly SerialDate[];
  /** What the columns would be if another row were that of the headings, as on the next page of a scorecard. */
  columnsOf(row: number): readonly Column[];
}

/** What is known of the set beforehand. */
export interface KnownSet {
  /** Null where the set is new and its periods say it. */
  readonly frequency: PeriodKind | null;
  readonly yearStarts: number;
}

/** In how many rows the headings are looked for. */
const headRows = 40;

/** How much of the best row's headings another must have to be the one that is looked for. */
const enough = 0.6;

/** Returns the headings of a sheet, or null where no row is one of headings. */
export function findColumns(sheet: SheetGrid, dateSystem: Workbook['dateSystem'], known: KnownSet): Header | null {
  const texts = readHeadingTexts(sheet, sheet.rows.length, dateSystem);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const candidates = sheet.rows.slice(0, headRows).map((_, row) => readRow(texts, row, width, known));
  const most = Math.max(0, ...candidates.map(({ score }) => score));
  // The first that is nearly as good as any: those below it repeat it, perhaps with a heading more.
  const best = candidates.find(({ score }) => score > 0 && score >= most * enough);
  if (best === undefined) return null;
  const frequency = known.frequency ?? mostFrequent(best.roles);
  const settled = { frequency, yearStarts: known.yearStarts };
  const columnsOf = (row: number): Column[] => settle(readRow(texts, row, width, known), texts, settled);
  const serials = texts.serials.filter(({ cell }) => cell.row >= best.firstRow && cell.row <= best.row);
  const { row, firstRow, title } = best;
  return { row, firstRow, columns: columnsOf(row), frequency, title, serials, columnsOf };
}

interface Candidate {
  readonly row: number;
  readonly firstRow: number;
  readonly roles: readonly HeadingRole[];
  readonly headings: readonly string[];
  readonly title: string | null;
  readonly score: number;
}

function readRow(texts: HeadingTexts, row: number, width: number, known: KnownSet): Candidate {
  const columns = Array.from({ length: width }, (_, column) => column);
  const { above, title } = rowsAbove(texts, row, columns);
  const ownTexts = columns.map((column) => {
    const own = texts.own(row, column);
    // "Reference" may stand a row above the names of the months.
    return own !== '' ? own : (above.map((other) => texts.own(other, column)).findLast((text) => text !== '') ?? '');
  });
  const context: HeadingContext = {
    yearStarts: known.yearStarts,
    byDate: known.frequency === 'date',
    isoMonths: ownTexts.some((text) => /^\d{4}-(?:0\d|1[0-2])$/u.test(text) && findSplitYears(text).length === 0),
  };
  const groupsOf = (column: number): string[] =>
    above.map((other) => texts.group(other, column)).filter((text) => text !== '' && text !== ownTexts[column]);
  const roles = columns.map((column) => {
    const own = ownTexts[column] ?? '';
    // Nothing stands in the column itself: what was spread over it from the left does not make a heading.
    return own === '' ? ({ kind: 'empty' } as const) : readHeading(own, groupsOf(column), context);
  });
  const headings = columns.map((column) => {
    const own = ownTexts[column] ?? '';
    // What stands above is part of the heading where the heading needs it: "2018/19" above "Apr", and not above "RO".
    const needsGroup = ['period', 'target', 'year-to-date', 'comparator'].includes(roles[column]?.kind ?? '');
    return needsGroup && !/\d\d/u.test(own) ? [...groupsOf(column), own].join(' ') : own;
  });
  const isNamed = roles.some(({ kind }) => kind === 'reference' || kind === 'title');
  const hasPeriods = roles.some(({ kind }) => kind === 'period');
  const understood = roles.filter(({ kind }) => kind !== 'empty' && kind !== 'unknown').length;
  const score = isNamed && hasPeriods ? understood : 0;
  return { row, firstRow: above[0] ?? row, roles, headings, title, score };
}

/** The rows of groups above a row of headings, at most two, and a title that stands above by itself. */
function rowsAbove(
  texts: HeadingTexts,
  row: number,
  columns: readonly number[],
): { above: number[]; title: string | null } {
  const above: number[] = [];
  let title: string | null = null;
  for (let other = row - 1; other >= 0; other -= 1) {
    const filled = columns.filter((column) => texts.own(other, column) !== '');
    const different = new Set(filled.map((column) => texts.own(other, column)));
    if (filled.length === 0) {
      if (above.length > 0) break;
      continue;
    }
    // One text at the far left is a title of the sheet and no group, also where it is merged over all columns.
    if (different.size === 1 && (filled[0] ?? 0) < 2) title = [...different][0] ?? null;
    else if (above.length < 2 && title === null) above.unshift(other);
    else break;
  }
  return { above, title };
}

function mostFrequent(roles: readonly HeadingRole[]): PeriodKind {
  const counts = new Map<PeriodKind, number>();
  for (const role of roles) {
    if (role.kind === 'period') counts.set(role.period.kind, (counts.get(role.period.kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'month';
}

/** Gives every column its final role: periods of another kind are none, and targets without a year get that of the last. */
function settle(
  candidate: Candidate,
  texts: HeadingTexts,
  set: { frequency: PeriodKind; yearStarts: number },
): Column[] {
  const periods = candidate.roles.flatMap((role) => {
    const key = role.kind === 'period' ? keyFor(role.period, set.frequency) : null;
    return key === null ? [] : [key];
  });
  const lastYear = yearOfKey([...periods].sort().at(-1) ?? '', set.yearStarts);
  const places = candidate.roles.flatMap((role, column) => (role.kind === 'period' ? [column] : []));
  const isBetween = (column: number): boolean => column > Math.min(...places) && column < Math.max(...places);
  return candidate.roles.map((role, column) => {
    const own = texts.own(candidate.row, column);
    const unknown = (isLikePeriod: boolean): ColumnRole => ({ kind: 'unknown', isLikePeriod });
    const final = ((): ColumnRole => {
      if (role.kind === 'unknown') return unknown(isBetween(column) || looksLikePeriod(own));
      if (role.kind === 'period') {
        const period = keyFor(role.period, set.frequency);
        return period === null ? unknown(true) : { kind: 'value', period };
      }
      if (role.kind === 'target' || role.kind === 'year-to-date') {
        const year = role.year ?? lastYear;
        if (year === null) return unknown(false);
        return role.kind === 'target' ? { kind: 'target', year } : { kind: 'year-to-date', year };
      }
      return role;
    })();
    return { row: candidate.row, column, heading: candidate.headings[column] ?? '', role: final };
  });
}

function keyFor({ kind, key }: { kind: PeriodKind; key: string }, frequency: PeriodKind): string | null {
  if (kind === frequency || (kind === 'financial-year' && frequency === 'academic-year')) return key;
  return null;
}

/** Returns the split year of a period's key, `2019/20` for `2019-05` where years begin in April; null of a calendar year. */
export function yearOfKey(key: string, yearStarts: number): string | null {
  const split = /^\d{4}\/\d\d/u.exec(key)?.[0];
  if (split !== undefined) return split;
  const [year, month] = key.split('-').map(Number);
  if (year === undefined || month === undefined || Number.isNaN(month)) return null;
  return splitYearKey(month < yearStarts ? year - 1 : year);
}
