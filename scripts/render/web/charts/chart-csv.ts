import type { RenderedChart } from '../../../model/rendered-chart.ts';
import { csvCell } from '../indicators/indicator-csv.ts';

/** What a column of figures says where there is none; a spreadsheet and a program expect an empty cell. */
const nothing: ReadonlySet<string> = new Set(['no data', 'none', '']);

/**
 * Returns a chart's table as CSV (RFC 4180): the first row names the columns, figures are plain numbers, as exact as the
 * chart shows them, and a symbol or word in the place of a figure stays. The last columns say in every row which chart it
 * is, of what, and where its figures come from: lines of such words above or below the table would have to be taken out
 * before anything could read it.
 */
export function renderChartCsv({ title, subtitle, source, table }: RenderedChart): string {
  const said = [
    ['Chart', title],
    ['Subtitle', subtitle],
    ['Source', source],
  ].filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '');
  const isFigure = (column: number): boolean => !(table.wordColumns ?? []).includes(column);
  const rows = [
    [...table.columns, ...said.map(([name]) => name)],
    ...table.rows.map(({ head, cells }) => [
      head,
      ...cells.map((cell, index) => (isFigure(index + 1) ? plainFigure(cell) : cell === 'none' ? '' : cell)),
      ...said.map(([, words]) => words),
    ]),
  ];
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** Returns a figure without separators, sign of its unit and typographic minus: `-1234.50` for `−£1,234.50`. */
function plainFigure(text: string): string {
  if (nothing.has(text)) return '';
  const [, minus, digits] = /^([\u2212-]?)£?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)%?$/u.exec(text) ?? [];
  return digits === undefined ? text : `${minus === '' ? '' : '-'}${digits.replaceAll(',', '')}`;
}
