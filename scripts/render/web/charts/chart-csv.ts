import type { ChartTable } from '../../../model/rendered-chart.ts';
import { csvCell } from '../indicators/indicator-csv.ts';

/** Returns a chart's table as CSV (RFC 4180), its words and numbers as the page shows them. */
export function renderChartCsv({ columns, rows }: ChartTable): string {
  const lines = [columns, ...rows.map(({ head, cells }) => [head, ...cells])];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
