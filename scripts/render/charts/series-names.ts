import type { Indicator } from '../../model/figures/indicator-set.ts';
import { isMoney, isPercent } from '../../model/figures/format-figure.ts';
import type { ChartData } from './chart-series.ts';

/** Returns the name of each series: the indicator's title; with its reference where two titles are the same. */
export function seriesNames(indicators: readonly Indicator[]): readonly string[] {
  const titles = indicators.map((indicator) => indicator.title);
  return indicators.map((indicator) => {
    const twice = titles.filter((title) => title === indicator.title).length > 1;
    return twice ? `${indicator.title} (${indicator.reference})` : indicator.title;
  });
}

const steps = {
  month: 'by month',
  quarter: 'by quarter',
  'financial-year': 'by financial year',
  'academic-year': 'by academic year',
  'calendar-year': 'by year',
  date: 'by date',
} as const;

/** Returns the statistical subtitle: what is counted, by which period, from when to when. */
export function subtitleOf({ periods, series }: ChartData): string {
  const units = [...new Set(series.map(({ indicator }) => unitInWords(indicator.unit)))];
  const unit = units.length === 1 && units[0] !== undefined ? units[0] : 'Value';
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return unit;
  const span = first.key === last.key ? first.label : `${first.label} to ${last.label}`;
  return `${unit} ${steps[first.kind]}, ${span}`;
}

/** Returns the source line: the sets' own words for where their figures come from, each once. */
export function sourceOf({ series }: ChartData): string | null {
  const sources = new Set(series.map(({ indicator }) => indicator.set.dataSource ?? indicator.set.title));
  return sources.size === 0 ? null : [...sources].join('; ');
}

function unitInWords(unit: string | null): string {
  if (isPercent(unit)) return 'Per cent';
  if (isMoney(unit)) return 'Pounds';
  if (unit === null || unit === 'count' || unit === 'number') return 'Number';
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}
