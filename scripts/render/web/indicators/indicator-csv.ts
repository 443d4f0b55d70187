import type { Figure } from '../../../model/figures/figure.ts';
import type { Indicator, IndicatorSet, Target } from '../../../model/figures/indicator-set.ts';
import type { Period } from '../../../model/figures/period.ts';
import type { Rag } from '../../../model/figures/rag.ts';
import { csvColumns } from './csv-columns.ts';
import { describeProcess } from './describe-process.ts';
import type { OpenProcess } from './open-movement-schema.ts';

/** What a line says beside its figure. */
interface Beside {
  readonly rag?: Rag;
  readonly note?: string | null;
  readonly provisional?: boolean;
  readonly carriedFrom?: Period | null;
  readonly mark?: OpenProcess['marks'][number];
}

/**
 * Returns a set's figures as CSV (RFC 4180), one figure a line: values, targets, years to date, comparators and process
 * limits, each named in the column `series`. A `target` is as it was set; where a year's is shared out, the `target-share` is what
 * the year to date is compared with. A figure that is not a number has an empty value and, where it has one, its symbol.
 */
export function renderIndicatorCsv(set: IndicatorSet): string {
  const rows = [csvColumns.map(({ title }) => title), ...set.indicators.flatMap(rowsOf)];
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function rowsOf(indicator: Indicator): string[][] {
  const process = describeProcess(indicator);
  const note = process?.trial === true ? 'Trial limits, from fewer than 13 values in a row' : null;
  const marks = new Map(process?.marks.map((mark) => [mark.period, mark]));
  const row = (series: string, period: string, value: string, symbol: string, beside: Beside) => [
    indicator.id,
    indicator.reference,
    indicator.title,
    indicator.unit ?? '',
    series,
    period,
    value,
    symbol,
    beside.rag?.status ?? '',
    [beside.provisional === true ? 'Provisional' : '', beside.note ?? ''].filter(Boolean).join('. '),
    beside.rag?.reason ?? '',
    beside.rag?.override == null ? '' : 'yes',
    beside.carriedFrom?.key ?? '',
    beside.mark?.rule ?? '',
    beside.mark?.cause ?? '',
  ];
  const figure = (series: string, period: Period, shown: Figure, beside: Beside) => {
    const value = shown.kind === 'number' ? String(shown.number) : '';
    return row(series, period.key, value, shown.kind === 'symbol' ? shown.symbol : '', beside);
  };
  const targetRows = (year: Period, { number, shareOf, carriedFrom }: Target) => {
    const typed = row('target', year.key, String(shareOf?.number ?? number), '', { carriedFrom });
    if (shareOf === null) return [typed];
    return [typed, row('target-share', year.key, String(number), '', { carriedFrom, note: shareOf.inWords })];
  };
  return [
    ...indicator.observations
      .filter((observation) => observation.figure.kind !== 'none')
      .map(({ period, figure: shown, ...beside }) => {
        const mark = marks.get(period.key);
        return figure('value', period, shown, mark === undefined ? beside : { ...beside, mark });
      }),
    ...indicator.years.flatMap(({ year, target }) => (target === null ? [] : targetRows(year, target))),
    ...indicator.years
      .filter(({ yearToDate }) => yearToDate.kind !== 'none')
      .map(({ year, yearToDate, rag, provisional }) => figure('year-to-date', year, yearToDate, { rag, provisional })),
    ...indicator.comparatorFigures
      .filter(({ figure: shown }) => shown.kind !== 'none')
      .map(({ comparator, period, figure: shown, note }) =>
        figure(`comparator:${comparator.id}`, period, shown, { note }),
      ),
    ...limitsOf(process).map(([series, period, limit]) => row(series, period, String(limit), '', { note })),
  ];
}

/** The mean and the limits, each as a figure of the newest period that it rests on. */
function limitsOf(process: OpenProcess | null): (readonly [series: string, period: string, limit: number])[] {
  if (process === null) return [];
  const { through, mean, lowerLimit, upperLimit } = process;
  return [
    ['process-mean', through, mean],
    ...(lowerLimit === null ? [] : [['process-lower-limit', through, lowerLimit] as const]),
    ...(upperLimit === null ? [] : [['process-upper-limit', through, upperLimit] as const]),
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
