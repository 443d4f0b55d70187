import type { Figure } from '../../../model/figures/figure.ts';
import type { Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';

const columns = ['indicator', 'reference', 'title', 'unit', 'series', 'period', 'value', 'symbol', 'rag', 'note'];

/**
 * Returns a set's figures as CSV (RFC 4180), one figure a line: values, targets, years to date and comparators, each
 * named in the column `series`. A figure that is not a number has an empty value and, where it has one, its symbol.
 */
export function renderIndicatorCsv(set: IndicatorSet): string {
  const rows = [columns, ...set.indicators.flatMap(rowsOf)];
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function rowsOf(indicator: Indicator): string[][] {
  const head = [indicator.id, indicator.reference, indicator.title, indicator.unit ?? ''];
  const row = (series: string, period: string, value: string, symbol = '', rag = '', note = '') => [
    ...head,
    series,
    period,
    value,
    symbol,
    rag,
    note,
  ];
  const figure = (series: string, period: string, shown: Figure, rag = '', note = '') =>
    row(
      series,
      period,
      shown.kind === 'number' ? String(shown.number) : '',
      shown.kind === 'symbol' ? shown.symbol : '',
      rag,
      note,
    );
  const observed = indicator.observations.filter((observation) => observation.figure.kind !== 'none');
  return [
    ...observed.map(({ period, figure: shown, rag, note, provisional }) =>
      figure(
        'value',
        period.key,
        shown,
        rag.status,
        [provisional ? 'Provisional' : '', note ?? ''].filter(Boolean).join('. '),
      ),
    ),
    ...indicator.years.flatMap(({ year, target }) =>
      target === null
        ? []
        : [
            row(
              'target',
              year.key,
              String(target.number),
              '',
              '',
              target.carriedFrom === null ? '' : `Carried forward from ${target.carriedFrom.label}`,
            ),
          ],
    ),
    ...indicator.years
      .filter(({ yearToDate }) => yearToDate.kind !== 'none')
      .map(({ year, yearToDate, rag }) => figure('year-to-date', year.key, yearToDate, rag.status)),
    ...indicator.comparatorFigures
      .filter(({ figure: shown }) => shown.kind !== 'none')
      .map(({ comparator, period, figure: shown, note }) =>
        figure(`comparator:${comparator.id}`, period.key, shown, '', note ?? ''),
      ),
  ];
}

const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

/**
 * Returns a cell as it stands in a CSV file. Text that a spreadsheet would run as a formula is made text by an
 * apostrophe before it (OWASP, "CSV Injection"); numbers, negative ones as well, stay as they are.
 */
export function csvCell(value: string): string {
  const harmless = /^[=+\-@\t\r\n]/u.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
