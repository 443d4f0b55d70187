import type { Words } from '../../words/words.ts';
import { formatDayShort, formatMonth } from '../../model/calendar/format-day.ts';
import { formatNumber } from '../../model/figures/format-figure.ts';
import type { ChartTable } from '../../model/rendered-chart.ts';
import type { Spec } from './chart-plan.ts';
import { isSpec } from './walk-spec.ts';

/** A column that the encoding of a spec names: where its values stand in a row, and its heading. */
interface Column {
  readonly field: string;
  readonly heading: string;
  readonly measured: boolean;
  readonly timed: boolean;
}

/** What a table says where the spec does not. */
interface SpecTableWords {
  /** How periods are written, by their keys. */
  readonly periodLabels: ReadonlyMap<string, string>;
  readonly words: Words;
}

/**
 * Returns the figures of an author's chart as a table, from the rows as they were drawn: one row a category or time;
 * where a second field tells series apart, a column each. Where the encoding tells too little, all of it, plainly.
 */
export function buildSpecTable(
  caption: string,
  spec: Spec,
  drawn: readonly (readonly Spec[])[],
  said: SpecTableWords,
): ChartTable {
  const { words } = said;
  const named = columnsOf(encodingOf(spec), words);
  const filled = (rows: readonly Spec[]) => named.filter(({ field }) => rows.some((row) => row[field] !== undefined));
  // Of several groups of marks, the one that fills the most columns is what the chart is about.
  const rows = drawn.reduce<readonly Spec[]>(
    (best, one) => (filled(one).length > filled(best).length ? one : best),
    [],
  );
  const columns = filled(rows);
  const text = (row: Spec, column: Column) => cellText(row, column, said);
  const measures = columns.filter((column) => column.measured);
  const [head, series, ...others] = columns.filter((column) => !column.measured);
  const [measure] = measures;
  if (
    head !== undefined &&
    series !== undefined &&
    others.length === 0 &&
    measures.length === 1 &&
    measure !== undefined
  ) {
    const byHead = Map.groupBy(rows, (row) => text(row, head));
    const names = [...new Set(rows.map((row) => text(row, series)))];
    return {
      caption,
      columns: [head.heading, ...names],
      rows: [...byHead].map(([label, ofHead]) => ({
        head: label,
        cells: names.map((name) => {
          const row = ofHead.find((one) => text(one, series) === name);
          return row === undefined ? words.figures.figure.none : text(row, measure);
        }),
      })),
    };
  }
  const [first, ...rest] = head === undefined ? columns : [head, ...columns.filter((column) => column !== head)];
  if (first === undefined) return { caption, columns: [], rows: [] };
  return {
    caption,
    columns: [first.heading, ...rest.map((column) => column.heading)],
    rows: rows.map((row) => ({ head: text(row, first), cells: rest.map((column) => text(row, column)) })),
  };
}

/** Positions come first, then what tells series apart. */
const channels = [
  'x',
  'y',
  'theta',
  'row',
  'column',
  'facet',
  'xOffset',
  'yOffset',
  'color',
  'shape',
  'detail',
  'size',
];

function columnsOf(encoding: Spec, words: Words): readonly Column[] {
  const columns: Column[] = [];
  for (const channel of channels) {
    const given = encoding[channel];
    if (!isSpec(given)) continue;
    const field = fieldOf(given);
    if (field === null || columns.some((column) => column.field === field)) continue;
    const measured = given.type === 'quantitative' && given.bin === undefined;
    columns.push({ field, heading: headingOf(given, channel, words), measured, timed: given.type === 'temporal' });
  }
  return columns;
}

/** The name under which Vega-Lite writes the field once it has aggregated it. */
function fieldOf({ field, aggregate, timeUnit }: Spec): string | null {
  if (aggregate === 'count') return '__count';
  if (typeof field !== 'string') return null;
  if (typeof aggregate === 'string') return `${aggregate}_${field}`;
  return typeof timeUnit === 'string' ? `${timeUnit.startsWith('utc') ? '' : 'utc'}${timeUnit}_${field}` : field;
}

function headingOf(given: Spec, channel: string, words: Words): string {
  const axis = isSpec(given.axis) ? given.axis.title : undefined;
  for (const title of [given.title, axis]) if (typeof title === 'string' && title !== '') return title;
  // Rows of an indicator set name the day on which their period begins.
  if (given.field === 'start' && given.type === 'temporal') return words.charts.table.period;
  const name = typeof given.field === 'string' ? given.field : channel;
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
}

/** The encoding of the spec with that of its first layer or view that has one. */
function encodingOf(spec: Spec): Spec {
  const own = isSpec(spec.encoding) ? spec.encoding : {};
  for (const key of ['layer', 'concat', 'hconcat', 'vconcat']) {
    const parts = spec[key];
    const first: unknown = Array.isArray(parts)
      ? parts.find((part) => isSpec(part) && isSpec(part.encoding))
      : undefined;
    if (isSpec(first)) return { ...own, ...encodingOf(first) };
  }
  return isSpec(spec.spec) ? { ...own, ...encodingOf(spec.spec) } : own;
}

function cellText(row: Spec, { field, timed }: Column, said: SpecTableWords): string {
  const value = row[field];
  if (value === null || value === undefined)
    return typeof row.symbol === 'string' ? `[${row.symbol}]` : said.words.figures.figure.none;
  if (value instanceof Date) return timeText(value, row, said);
  if (typeof value === 'number') {
    if (timed) return timeText(new Date(value), row, said);
    // What an author typed stands as typed; what was worked out needs no more than two places.
    const typed = String(value).split('.')[1]?.length ?? 0;
    return formatNumber(value, { unit: null, decimals: typed <= 3 ? typed : 2 });
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return said.periodLabels.get(text) ?? text;
}

function timeText(value: Date, row: Spec, { periodLabels, words }: SpecTableWords): string {
  const label = typeof row.period === 'string' ? periodLabels.get(row.period) : undefined;
  if (label !== undefined) return label;
  const day = value.toISOString().slice(0, 10);
  return day.endsWith('-01') ? formatMonth(day, words) : formatDayShort(day, words);
}
