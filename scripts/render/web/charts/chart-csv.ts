import type { RenderedChart } from '../../../model/rendered-chart.ts';
import { english } from '../../../words/en/english.ts';
import { wordsFor } from '../../../words/words-of.ts';
import { csvCell } from '../indicators/indicator-csv.ts';

/**
 * Returns a chart's table as CSV (RFC 4180): the first row names the columns, figures are plain numbers, as exact as the
 * chart shows them, and a symbol or word in the place of a figure stays. The last columns say in every row which chart it
 * is, of what, and where its figures come from: lines of such words above or below the table would have to be taken out
 * before anything could read it.
 */
export function renderChartCsv({ title, subtitle, source, table, language }: RenderedChart): string {
  const { charts, figures } = wordsFor(language, english);
  // What a column of figures says where there is none; a spreadsheet and a program expect an empty cell.
  const nothing = new Set([figures.figure.none, charts.table.none, '']);
  const said = [
    [charts.file.chart, title],
    [charts.file.subtitle, subtitle],
    [charts.file.source, source],
  ].filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '');
  const isFigure = (column: number): boolean => !(table.wordColumns ?? []).includes(column);
  const rows = [
    [...table.columns, ...said.map(([name]) => name)],
    ...table.rows.map(({ head, cells }) => [
      head,
      ...cells.map((cell, index) =>
        isFigure(index + 1) ? (nothing.has(cell) ? '' : plainFigure(cell)) : cell === charts.table.none ? '' : cell,
      ),
      ...said.map(([, words]) => words),
    ]),
  ];
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** Returns a figure without separators, sign of its unit and typographic minus: `-1234.50` for `−£1,234.50`. */
function plainFigure(text: string): string {
  const [, minus, digits] = /^([\u2212-]?)£?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)%?$/u.exec(text) ?? [];
  return digits === undefined ? text : `${minus === '' ? '' : '-'}${digits.replaceAll(',', '')}`;
}
