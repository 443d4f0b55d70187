import { writeXlsx, type Cell, type MergeRange } from 'hucre';
import type { ImportedFigure } from '../../import/cell-figure.ts';
import type { IndicatorSetMatter } from '../../schema/indicator-set.ts';

/** A cell as it is typed into a spreadsheet: a fraction with a format is shown as a percentage. */
export type TypedCell = string | number | null | { readonly value: number; readonly format: string };

/** A scorecard in the layout of the reference pack. */
export interface ScorecardSheet {
  readonly rows: readonly (readonly TypedCell[])[];
  readonly merges: readonly MergeRange[];
}

type Shown = ImportedFigure | { readonly value: ImportedFigure; readonly note?: string | undefined } | undefined;

const polarities = { 'bigger-is-better': 'BIB', 'smaller-is-better': 'SIB', neutral: null } as const;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Lays a set of months out as the reference pack does: a year merged above its months, and years of comparators. */
export function layOutScorecard(set: IndicatorSetMatter): ScorecardSheet {
  const { indicators } = set;
  const periods = unique(indicators.flatMap(({ values }) => Object.keys(values ?? {})));
  const years = unique(
    indicators.flatMap(({ yearToDate, targets }) => [...Object.keys(yearToDate ?? {}), ...Object.keys(targets ?? {})]),
  );
  const compared = unique(
    indicators.flatMap(({ comparators }) =>
      Object.values(comparators ?? {}).flatMap((figures) => Object.keys(figures)),
    ),
  ).reverse();
  const comparators = compared.flatMap((year) => (set.comparators ?? []).map(({ id, title }) => ({ id, title, year })));
  const groups = periods.map(yearOf);
  const head = ['Indicator Number', 'Indicator Title', 'Polarity'];
  const rows = [
    [
      null,
      null,
      null,
      ...groups.map((year, index) => (year === groups[index - 1] ? null : year)),
      ...Array<null>(2 + years.length * 2).fill(null),
      comparators.length > 0 ? 'Comparative Data' : null,
    ],
    [
      ...head,
      ...periods.map(monthOf),
      'RO',
      ...years.map((year) => `${dashed(year)} Target`),
      'RAG',
      ...years.map((year) => `${dashed(year)} YTD or latest`),
      ...comparators.map(({ title, year }) => `${title} ${dashed(year)}`),
    ],
    ...indicators.map((indicator): TypedCell[] => {
      const figure = (value: Shown): TypedCell => figureCell(value, indicator.unit === 'percent');
      return [
        indicator.id.toUpperCase().replace('-', ' '),
        indicator.title,
        polarities[indicator.polarity],
        ...periods.map((period) => figure(indicator.values?.[period])),
        indicator.responsible ?? null,
        ...years.map((year) => (indicator.targets === undefined ? 'NA' : figure(indicator.targets[year]))),
        'Grey',
        ...years.map((year) => figure(indicator.yearToDate?.[year])),
        ...comparators.map(({ id, year }) => figure(indicator.comparators?.[id]?.[year])),
      ];
    }),
  ];
  return { rows, merges: mergesOf(groups) };
}

function mergesOf(groups: readonly string[]): MergeRange[] {
  return unique(groups).flatMap((year) => {
    const [startCol, endCol] = [groups.indexOf(year) + 3, groups.lastIndexOf(year) + 3];
    return startCol === endCol ? [] : [{ startRow: 0, endRow: 0, startCol, endCol }];
  });
}

function figureCell(value: Shown, isPercent: boolean): TypedCell {
  if (value === undefined) return null;
  if (value === null) return 'TBC';
  if (typeof value === 'object') return `${value.value ?? 'TBC'} (${value.note ?? ''})`;
  if (typeof value !== 'number') return value;
  return isPercent ? { value: value / 100, format: Number.isInteger(value) ? '0%' : '0.0%' } : value;
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort();
}

function yearOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const first = number < 4 ? year - 1 : year;
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

function monthOf(month: string): string {
  return `${monthNames[Number(month.slice(5)) - 1] ?? ''}-${month.slice(2, 4)}`;
}

function dashed(year: string): string {
  return year.replace('/', '-');
}

/** Returns a sheet as an .xlsx workbook. */
export function xlsxOf(
  { rows, merges }: ScorecardSheet,
  more: Readonly<Record<string, Partial<Cell>>> = {},
  dateSystem: '1900' | '1904' = '1900',
): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>(Object.entries(more));
  const values = rows.map((row, r) =>
    row.map((cell, c) => {
      if (typeof cell !== 'object' || cell === null) return cell;
      cells.set(`${r},${c}`, { value: cell.value, type: 'number', style: { numFmt: cell.format } });
      return cell.value;
    }),
  );
  return writeXlsx({ dateSystem, sheets: [{ name: 'Scorecard', rows: values, cells, merges: [...merges] }] });
}

/** Returns a sheet as a CSV text, with figures as they are shown. */
export function csvOf({ rows }: ScorecardSheet, delimiter = ','): string {
  const shown = (cell: TypedCell): string => {
    if (cell === null) return '';
    const text = typeof cell === 'object' ? `${Number((cell.value * 100).toPrecision(12))}%` : String(cell);
    return /["\r\n,;\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(shown).join(delimiter)}\r\n`).join('');
}
