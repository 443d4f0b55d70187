import type { Figure } from '../../../model/figures/figure.ts';
import type { Indicator, IndicatorSet, Target } from '../../../model/figures/indicator-set.ts';
import type { Period } from '../../../model/figures/period.ts';
import type { Rag } from '../../../model/figures/rag.ts';

const columns = [
  'indicator',
  'reference',
  'title',
  'unit',
  'series',
  'period',
  'value',
  'symbol',
  'rag',
  'note',
  'rag-reason',
  'overridden',
  'carried-from',
];

/** What a line says beside its figure. */
interface Beside {
  readonly rag?: Rag;
  readonly note?: string | null;
  readonly provisional?: boolean;
  readonly carriedFrom?: Period | null;
}

/**
 * Returns a set's figures as CSV (RFC 4180), one figure a line: values, targets, years to date and comparators, each
 * named in the column `series`. A `target` is as it was set; where a year's is shared out, the `target-share` is what
 * the year to date is compared with. A figure that is not a number has an empty value and, where it has one, its symbol.
 */
export function renderIndicatorCsv(set: IndicatorSet): string {
  const rows = [columns, ...set.indicators.flatMap(rowsOf)];
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function rowsOf(indicator: Indicator): string[][] {
  const row = (series: string, period: Period, value: string, symbol: string, beside: Beside) => [
    indicator.id,
    indicator.reference,
    indicator.title,
    indicator.unit ?? '',
    series,
    period.key,
    value,
    symbol,
    beside.rag?.status ?? '',
    [beside.provisional === true ? 'Provisional' : '', beside.note ?? ''].filter(Boolean).join('. '),
    beside.rag?.reason ?? '',
    beside.rag?.override == null ? '' : 'yes',
    beside.carriedFrom?.key ?? '',
  ];
  const figure = (series: string, period: Period, shown: Figure, beside: Beside) => {
    const value = shown.kind === 'number' ? String(shown.number) : '';
    return row(series, period, value, shown.kind === 'symbol' ? shown.symbol : '', beside);
  };
  const targetRows = (year: Period, { number, shareOf, carriedFrom }: Target) => {
    const typed = row('target', year, String(shareOf?.number ?? number), '', { carriedFrom });
    if (shareOf === null) return [typed];
    return [typed, row('target-share', year, String(number), '', { carriedFrom, note: shareOf.inWords })];
  };
  return [
    ...indicator.observations
      .filter((observation) => observation.figure.kind !== 'none')
      .map((observation) => figure('value', observation.period, observation.figure, observation)),
    ...indicator.years.flatMap(({ year, target }) => (target === null ? [] : targetRows(year, target))),
    ...indicator.years
      .filter(({ yearToDate }) => yearToDate.kind !== 'none')
      .map(({ year, yearToDate, rag, provisional }) => figure('year-to-date', year, yearToDate, { rag, provisional })),
    ...indicator.comparatorFigures
      .filter(({ figure: shown }) => shown.kind !== 'none')
      .map(({ comparator, period, figure: shown, note }) =>
        figure(`comparator:${comparator.id}`, period, shown, { note }),
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
