import { provisionalRemark } from '../../model/figures/provisional.ts';
import { targetRemark } from '../../model/figures/target-in-words.ts';
import type { Observation } from '../../model/figures/indicator-set.ts';
import type { ChartTable } from '../../model/rendered-chart.ts';
import type { ChartData } from './chart-series.ts';
import type { Words } from '../../words/words.ts';
import { seriesNames } from './series-names.ts';

/**
 * Returns the figures of a chart of indicators as a table: a row a period, a column a series, and beside it a column of
 * its targets where it has any. What is to be said of a figure stands in a last column, so that the others hold figures
 * alone.
 */
export function buildChartTable(caption: string, { periods, series, words }: ChartData): ChartTable {
  const { table } = words.charts;
  const names = seriesNames(series.map(({ indicator }) => indicator));
  const withTargets = series.map(({ observations }) => observations.some((observation) => observation?.target != null));
  const alone = series.length === 1;
  const notes = periods.map((_, row) => {
    const said = series.flatMap(({ observations }, index) =>
      notesOn(observations[row], alone ? null : names[index], words),
    );
    return said.length === 0 ? null : upperFirst(said.join('; '));
  });
  const columns = [
    table.period,
    ...names.flatMap((name, index) => [
      name,
      ...(withTargets[index] ? [alone ? table.target : table.targetOf(name)] : []),
    ]),
  ];
  const rows = periods.map((period, row) => ({
    head: period.label,
    cells: series.flatMap(({ observations }, index) => {
      const observation = observations[row] ?? null;
      const text = observation?.figure.text ?? words.figures.figure.none;
      return [text, ...(withTargets[index] ? [observation?.target?.text ?? table.none] : [])];
    }),
  }));
  if (notes.every((note) => note === null)) return { caption, columns, rows };
  return {
    caption,
    columns: [...columns, table.notes],
    wordColumns: [columns.length],
    rows: rows.map(({ head, cells }, row) => ({ head, cells: [...cells, notes[row] ?? table.none] })),
  };
}

/** What is said of one figure and its target, with the name of its series where there are several. */
function notesOn(observation: Observation | null | undefined, name: string | null | undefined, words: Words): string[] {
  if (observation == null) return [];
  const { figure, provisional, target } = observation;
  const remark = target === null ? null : targetRemark(target, words);
  const said = [
    figure.kind === 'symbol' ? `${figure.text} ${figure.meaning}` : null,
    provisionalRemark(figure, provisional, words),
    remark === null ? null : words.charts.table.targetRemark(remark),
  ].filter((one) => one !== null);
  if (said.length === 0) return [];
  return name == null ? said : [`${name}: ${said.join(', ')}`];
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
