import { provisionalRemark } from '../../model/figures/provisional.ts';
import { targetRemark } from '../../model/figures/target-in-words.ts';
import type { Observation } from '../../model/figures/indicator-set.ts';
import type { ChartTable } from '../../model/rendered-chart.ts';
import type { ChartData } from './chart-series.ts';
import { seriesNames } from './series-names.ts';

/**
 * Returns the figures of a chart of indicators as a table: a row a period, a column a series, and beside it a column of
 * its targets where it has any. What is to be said of a figure stands in a last column, so that the others hold figures
 * alone.
 */
export function buildChartTable(caption: string, { periods, series }: ChartData): ChartTable {
  const names = seriesNames(series.map(({ indicator }) => indicator));
  const withTargets = series.map(({ observations }) => observations.some((observation) => observation?.target != null));
  const alone = series.length === 1;
  const notes = periods.map((_, row) => {
    const said = series.flatMap(({ observations }, index) => notesOn(observations[row], alone ? null : names[index]));
    return said.length === 0 ? null : upperFirst(said.join('; '));
  });
  const columns = [
    'Period',
    ...names.flatMap((name, index) => [name, ...(withTargets[index] ? [alone ? 'Target' : `${name}: target`] : [])]),
  ];
  const rows = periods.map((period, row) => ({
    head: period.label,
    cells: series.flatMap(({ observations }, index) => {
      const observation = observations[row] ?? null;
      const text = observation?.figure.text ?? 'no data';
      return [text, ...(withTargets[index] ? [observation?.target?.text ?? 'none'] : [])];
    }),
  }));
  if (notes.every((note) => note === null)) return { caption, columns, rows };
  return {
    caption,
    columns: [...columns, 'Notes'],
    wordColumns: [columns.length],
    rows: rows.map(({ head, cells }, row) => ({ head, cells: [...cells, notes[row] ?? 'none'] })),
  };
}

/** What is said of one figure and its target, with the name of its series where there are several. */
function notesOn(observation: Observation | null | undefined, name: string | null | undefined): string[] {
  if (observation == null) return [];
  const { figure, provisional, target } = observation;
  const said = [
    figure.kind === 'symbol' ? `${figure.text} ${figure.meaning}` : null,
    provisionalRemark(figure, provisional),
    target === null ? null : prefixed('target', targetRemark(target)),
  ].filter((words) => words !== null);
  if (said.length === 0) return [];
  return name == null ? said : [`${name}: ${said.join(', ')}`];
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function prefixed(name: string, words: string | null): string | null {
  return words === null ? null : `${name}: ${words}`;
}
