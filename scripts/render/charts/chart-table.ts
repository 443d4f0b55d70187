import { provisionalRemark } from '../../model/figures/provisional.ts';
import { targetInWords } from '../../model/figures/target-in-words.ts';
import type { ChartTable } from '../../model/rendered-chart.ts';
import type { ChartData } from './chart-series.ts';
import { seriesNames } from './series-names.ts';

/**
 * Returns the figures of a chart of indicators as a table: a row a period, a column a series, and beside it a column of
 * its targets where it has any.
 */
export function buildChartTable(caption: string, { periods, series }: ChartData): ChartTable {
  const names = seriesNames(series.map(({ indicator }) => indicator));
  const withTargets = series.map(({ observations }) => observations.some((observation) => observation?.target != null));
  const alone = series.length === 1;
  return {
    caption,
    columns: [
      'Period',
      ...names.flatMap((name, index) => [name, ...(withTargets[index] ? [alone ? 'Target' : `${name}: target`] : [])]),
    ],
    rows: periods.map((period, row) => ({
      head: period.label,
      cells: series.flatMap(({ observations }, index) => {
        const observation = observations[row] ?? null;
        const remark = provisionalRemark(observation?.figure, observation?.provisional ?? false);
        const text = `${observation?.figure.text ?? 'no data'}${remark === null ? '' : ` (${remark})`}`;
        const target = observation?.target ?? null;
        return [text, ...(withTargets[index] ? [target === null ? 'none' : targetInWords(target)] : [])];
      }),
    })),
  };
}
