import type { Indicator } from '../../model/figures/indicator-set.ts';
import { limitsInWords } from '../../model/figures/spc/possible-limits.ts';
import { assuranceInWords, markName, variationInWords, whyMarked } from '../../model/figures/spc/spc-in-words.ts';
import type { Spc } from '../../model/figures/spc/spc.ts';
import type { ChartTable } from '../../model/rendered-chart.ts';
import type { ChartData } from './chart-series.ts';

/** Returns what a process chart says beyond its line: limits, marked values, variation and assurance. */
export function describeSpc(spc: Spc, indicator: Indicator): string {
  const { words } = indicator.set;
  const marked = spc.points.filter(({ mark }) => mark !== null).length;
  return [
    limitsInWords(spc, indicator),
    words.spc.marked(marked, spc.points.length),
    variationInWords(spc, words).officers,
    assuranceInWords(spc, indicator).officers,
  ].join(' ');
}

/** Returns a chart's table with a column more: what each value is marked as, and why. */
export function addMarks(table: ChartTable, { periods, words }: ChartData, { points }: Spc): ChartTable {
  const { mark: heading, leftOut, none } = words.charts.table;
  const byKey = new Map(points.map((point) => [point.observation.period.key, point]));
  const cell = (key: string | undefined): string => {
    const point = byKey.get(key ?? '');
    if (point === undefined) return leftOut;
    const name = markName(point, words);
    return name === null || point.mark === null ? none : `${name}: ${whyMarked(point.mark, words)}`;
  };
  return {
    ...table,
    columns: [...table.columns, heading],
    wordColumns: [...(table.wordColumns ?? []), table.columns.length],
    rows: table.rows.map((row, index) => ({ ...row, cells: [...row.cells, cell(periods[index]?.key)] })),
  };
}
